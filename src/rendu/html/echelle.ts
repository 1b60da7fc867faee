import { fr } from '../../text/typography.js';

/** The shades of a map: as few as an eye tells apart in black and white. */
export const SHADES = 4;

/**
 * Where each shade begins, from the lightest on: each number its own while they are no larger than there
 * are shades; else, of the round scales below, the one that shares these numbers out best among its shades
 * (the largest entropy; of equals, the first).
 */
export function echelleOf(nombres: readonly number[]): number[] {
  const max = Math.max(1, ...nombres);
  if (max <= SHADES) return Array.from({ length: max }, (_, i) => i + 1);
  const scales = [growing(max), ...stepsUpTo(max).map((step) => even(step, max))];
  const spreads = scales.map((scale) => spreadOf(scale, nombres));
  return scales[spreads.indexOf(Math.max(...spreads))] ?? [1];
}

/** Steps that grow alike: 1, 2, 5, 10; 1, 5, 10, 50. */
const growing = (max: number) => [
  ...new Set(Array.from({ length: SHADES }, (_, i) => round(max ** (i / SHADES)))),
];

/** The largest multiples of a step, and all that is below: 1, 15, 20, 25. */
function even(step: number, max: number): number[] {
  const last = Math.floor(max / step);
  const multiples = Array.from({ length: SHADES - 1 }, (_, i) => (last - SHADES + 2 + i) * step);
  return [1, ...multiples.filter((multiple) => multiple > 1)];
}

/** 1, 2, 5, 10, 20… up to `max`. */
const stepsUpTo = (max: number): number[] =>
  Array.from({ length: 1 + Math.floor(Math.log10(max)) }, (_, power) => 10 ** power)
    .flatMap((tens) => [tens, 2 * tens, 5 * tens])
    .filter((step) => step <= max);

/** How evenly numbers are shared out among shades: Shannon's entropy, rounded so that equals are equal. */
function spreadOf(echelle: readonly number[], nombres: readonly number[]): number {
  const counts = echelle.map(
    (_, i) => nombres.filter((nombre) => shadeOf(echelle, nombre) === i + 1).length,
  );
  const entropy = counts.reduce((sum, count) => {
    const part = count / Math.max(1, nombres.length);
    return part === 0 ? sum : sum - part * Math.log(part);
  }, 0);
  return Math.round(entropy * 1e9);
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
