import type { Demande } from '../../conseil/demande.js';
import { type Enonce, texteOf } from '../../kit/model.js';
import { wrap } from '../../text/layout.js';
import { fr } from '../../text/typography.js';
import type { Page } from '../renderer.js';

import type { Cell } from './cellule.js';

/** Signs at the head of a sentence; the legend under a table says the same in words. */
export const SIGNS = {
  reponse: { sign: '●', legend: fr`répond à un de vos besoins`, paint: 'accent' },
  alerte: { sign: '▲', legend: fr`pèse sur vos réponses`, paint: 'alert' },
  rappel: { sign: '►', legend: fr`concerne votre situation`, paint: 'strong' },
  autre: { sign: '·', legend: fr`autre`, paint: 'muted' },
} as const;

/** `seul`: a sentence that stands alone in its cell needs no sign. */
type Sign = keyof typeof SIGNS | 'seul';

/** What the signs in some cells mean, in words. */
export function legend(rows: readonly (readonly Cell[])[], page: Page): string[] {
  const used = new Set(rows.flat(2).map(({ sign }) => sign?.trim()));
  const entries = Object.values(SIGNS)
    .filter(({ sign }) => used.has(sign))
    .map(({ sign, legend: words }) => `${sign}\u00a0${words.replaceAll(' ', '\u00a0')}`);
  return wrap(entries.join('   '), page.width).map(page.style.muted);
}

/**
 * The sentences of a cell, those that matter for the answers first; `vide` where there is none.
 * `signOf` is one of the functions below.
 */
export function drawEnonces(
  enonces: readonly Enonce[],
  signOf: (enonce: Enonce, demande: Demande) => Sign,
  demande: Demande,
  page: Page,
  vide: string,
): Cell {
  if (enonces.length === 0) return [{ text: vide, colour: page.style.muted }];
  const signed = enonces.map((enonce) => ({ enonce, key: signOf(enonce, demande) }));
  const first = signed.filter(({ key }) => key !== 'autre');
  const rest = signed.filter(({ key }) => key === 'autre');
  return [...first, ...rest].map(({ enonce, key }) => {
    const text = texteOf(enonce);
    if (key === 'seul') return { text };
    const { sign, paint } = SIGNS[key];
    const colour = key === 'autre' ? { colour: page.style.muted } : {};
    return { sign: `${sign} `, text, signColour: page.style[paint], ...colour };
  });
}

const isInSituation = ({ situations }: Enonce, demande: Demande) =>
  situations.some((id) => demande.situations.includes(id));
const answersNeed = ({ besoins }: Enonce, demande: Demande) =>
  demande.besoins.some(({ id }) => besoins.includes(id));

/** The sign of an apport or avantage. */
export function signOfStrength(enonce: Enonce, demande: Demande): Sign {
  if (answersNeed(enonce, demande)) return 'reponse';
  return isInSituation(enonce, demande) ? 'rappel' : 'autre';
}

/** The sign of a faiblesse. */
export function signOfWeakness(enonce: Enonce, demande: Demande): Sign {
  return answersNeed(enonce, demande) || isInSituation(enonce, demande) ? 'alerte' : 'autre';
}

/** The sign of a contrepartie: a partner has one or none, so it needs no bullet. */
export function signOfContrepartie(enonce: Enonce, demande: Demande): Sign {
  return isInSituation(enonce, demande) ? 'rappel' : 'seul';
}
