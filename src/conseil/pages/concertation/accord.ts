import type { Paragraphe } from '../../../page/page.js';
import { fr } from '../../../text/typography.js';
import type { Concertation } from '../../repondants/repondants.js';

/** How far respondents agree: Kendall's W in words, beside its figure. No test of it is told. */

/** From so much on, the word; the usual reading of a coefficient from 0 to 1. */
const WORDS: readonly (readonly [from: number, word: string])[] = [
  [0.9, fr`presque complet`],
  [0.7, fr`fort`],
  [0.5, fr`moyen`],
  [0.3, fr`faible`],
  [0, fr`très faible`],
];

export function accordSentences({ partenaires, besoins }: Concertation['accord']): Paragraphe[] {
  const told = [
    ...(partenaires === null ? [] : [fr`sur l'ordre des partenaires ${inWords(partenaires)}`]),
    ...(besoins === null ? [] : [fr`sur l'importance des besoins ${inWords(besoins)}`]),
  ];
  if (told.length === 0) return [];
  return [
    {
      genre: 'paragraphe',
      texte: fr`Accord entre les répondants, de 0 à 1 (W de Kendall) : ${told.join(' ; ')}.`,
    },
  ];
}

function inWords(w: number): string {
  const word = WORDS.find(([from]) => w >= from)?.[1] ?? '';
  return fr`${w === 1 ? 'complet' : word} (${w.toFixed(2).replace('.', ',')})`;
}
