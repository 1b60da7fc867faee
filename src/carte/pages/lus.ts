import { fileName } from '../../kit/pages/sources.js';
import type { Section } from '../../page/page.js';
import { dateLongue } from '../../text/date.js';
import { fr, separate } from '../../text/typography.js';
import type { Cartographie } from '../cartographie.js';
import { acteursCount } from './mots.js';

/** What a carte was read from, and when. */
export interface Lecture {
  readonly fichiers: readonly string[];
  /** AAAA-MM-JJ. */
  readonly date: string;
}

/** Where what is told comes from, and of which day it is, without the folders of whoever made it. */
export function sectionLus({ connus }: Cartographie, { fichiers, date }: Lecture): Section {
  const noms = separate(fichiers.map(fileName));
  const texte = fr`Lus dans ${noms}, le ${dateLongue(date)} : ${acteursCount(connus.length)}.`;
  return { titre: fr`Sources`, blocs: [{ genre: 'paragraphe', sens: 'discret', texte }] };
}
