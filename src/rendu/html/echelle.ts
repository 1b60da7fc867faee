import { fr } from '../../text/typography.js';

/** The shades of a map: as few as an eye tells apart in black and white. */
export const SHADES = 4;

/**
 * Where each shade begins, from the lightest on, for numbers up to `max`: each number its own while there
 * are no more than shades, else steps that grow alike (1, 2, 5, 10; 1, 5, 10, 50).
 */
export function echelleOf(max: number): number[] {
  const steps = Array.from({ length: SHADES }, (_, i) =>
    max <= SHADES ? i + 1 : round(max ** (i / SHADES)),
  );
  return [...new Set(steps)].filter((step) => step <= Math.max(1, max));
}

/** The nearest of 1, 2, 5, 10, 20, 50… */
function round(value: number): number {
  const tens = 10 ** Math.floor(Math.log10(value));
  const near = [1, 2, 5, 10].map((digit) => digit * tens);
  const gap = (candidate: number) => Math.abs(Math.log(candidate / value));
  return near.reduce((best, candidate) => (gap(candidate) < gap(best) ? candidate : best));
}

/** The shade of a number, from 1 on; 0 for none. */
export const shadeOf = (echelle: readonly number[], nombre: number) =>
  echelle.filter((step) => step <= nombre).length;

/** What each shade means: « 1 », « 2 à 4 », « 10 et plus ». */
export function motsDe(echelle: readonly number[], max: number): string[] {
  return echelle.map((step, i) => {
    const end = (echelle[i + 1] ?? max + 1) - 1;
    if (end <= step) return `${step}`;
    return i === echelle.length - 1 ? fr`${step} et plus` : fr`${step} à ${end}`;
  });
}
