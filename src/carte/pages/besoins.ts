import type { Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import { isServiParType } from '../besoins.js';
import type { Cartographie } from '../cartographie.js';

/** The groups by besoin; where a file does not say the besoins of an acteur, under them who says so. */
export function withBesoinsDuType(carte: Cartographie, sections: readonly Section[]): Section[] {
  const { contexte, acteurs, par } = carte;
  if (par !== 'besoin' || !acteurs.some((acteur) => isServiParType(contexte.kit, acteur)))
    return [...sections];
  return sections.map((section) => ({
    ...section,
    blocs: [...section.blocs, { genre: 'paragraphe', sens: 'discret', texte: DU_TYPE }],
  }));
}

const DU_TYPE = fr`Rangés d'après leur type, selon le kit, quand le fichier ne dit pas leurs besoins.`;
