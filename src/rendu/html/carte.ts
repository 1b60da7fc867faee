import { type Carte, titreDeZone, type ZoneDeCarte } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import SHAPES from './fond-de-carte.json' with { type: 'json' };
import { bullets } from './phrase.js';
import { type Html, html, lines } from './source.js';

/**
 * A map of France beside its list, which says all that the map shows; what has something leads from the
 * map to its entry. `place` tells the map from the others of the page.
 */
export function carte({ titre, zones }: Carte, place: string): Html {
  const max = Math.max(1, ...zones.map(({ nombre }) => nombre));
  const echelle = echelleOf(zones.map(({ nombre }) => nombre));
  const lieux = zones.map(({ code, nom, nombre, compte }, i): ZoneTracee => {
    const shade = Math.max(1, shadeOf(echelle, nombre));
    return { code, nom, nombre, compte, shade, id: `lieu-${place}-${i + 1}` };
  });
  const byCode = new Map(lieux.map((lieu) => [lieu.code, lieu]));
  return lines(
    html`<div class="carte">`,
    html`<p>${titre}</p>`,
    html`<figure aria-label="${fr`Carte : ${titre}`}">`,
    france(byCode),
    outreMer(byCode),
    legende(motsDe(echelle, max)),
    SOURCE,
    html`</figure>`,
    html`<ul role="list" class="lieux">`,
    zones.map((zone, i) => entry(zone, lieux[i]?.id ?? '')),
    html`</ul>`,
    html`</div>`,
  );
}

function entry(zone: ZoneDeCarte, id: string): Html {
  const inside = zone.items.length > 0 ? bullets(zone.items) : '';
  return html`<li id="${id}" tabindex="-1"><p><strong>${titreDeZone(zone)}</strong></p>${inside}</li>`;
}

/** What the shades mean, for the eye only: who hears the page is told each number. */
function legende(mots: readonly string[]): Html {
  const entries = mots.map((mot, i) => html`<span>${square(i + 1)}${mot}</span> `);
  const none = html`<span>${square(0)}${fr`aucun dans cette liste`}</span>`;
  return html`<p class="legende" aria-hidden="true">${entries}${none}</p>`;
}

/** What the licence of the shapes asks for. */
const SOURCE = html`<p class="fond">${fr`Fond de carte : `}<a href="https://github.com/VictorCazanave/svg-maps">Victor Cazanave</a>, <a href="https://creativecommons.org/licenses/by/4.0/deed.fr">CC BY 4.0</a>${fr`, tracé simplifié.`}</p>`;

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

/** A place that has something, as every part of a map draws it. */
interface ZoneTracee {
  readonly code: string;
  /** The figure that stands on it. */
  readonly nombre: number;
  /** Its shade, from 1 on; 0 is that of places that have nothing. */
  readonly shade: number;
  readonly nom: string;
  /** The figure in words: « 12 acteurs ». */
  readonly compte: string;
  /** The id of its entry in the list. */
  readonly id: string;
}

/** The places by their codes. */
type Lieux = ReadonlyMap<string, ZoneTracee>;

/** A square of a shade, with a figure or without; for the eye only. */
const square = (shade: number, figure = '') =>
  html`<span class="case n${shade}" aria-hidden="true">${figure}</span>`;

/** What the shapes of France leave out, under short names; the first are always shown. */
const DEPARTEMENTS: readonly (readonly [code: string, nom: string])[] = [
  ['971', 'Guadeloupe'],
  ['972', 'Martinique'],
  ['973', 'Guyane'],
  ['974', 'La Réunion'],
  ['976', 'Mayotte'],
];
const COLLECTIVITES: typeof DEPARTEMENTS = [
  ['975', 'Saint-Pierre-et-Miquelon'],
  ['977', 'Saint-Barthélemy'],
  ['978', 'Saint-Martin'],
  ['984', 'Terres australes'],
  ['986', 'Wallis-et-Futuna'],
  ['987', 'Polynésie française'],
  ['988', 'Nouvelle-Calédonie'],
  ['989', 'Clipperton'],
];

/** A square each, with its figure and name. Who hears the page is told those that have something. */
function outreMer(lieux: Lieux): Html {
  const shown = [...DEPARTEMENTS, ...COLLECTIVITES.filter(([code]) => lieux.has(code))];
  const squares = shown.map(([code, nom]) => {
    const lieu = lieux.get(code);
    return lieu
      ? html`<li><a href="#${lieu.id}">${square(lieu.shade, `${lieu.nombre}`)}${nom}<span class="lu">${fr` : ${lieu.compte}`}</span></a></li>`
      : html`<li aria-hidden="true">${square(0)}${nom}</li>`;
  });
  return html`<ul role="list" class="outre-mer">${squares}</ul>`;
}

interface Shape {
  readonly code: string;
  /** Where its figure stands. */
  readonly x: number;
  readonly y: number;
  readonly path: string;
}

/** Too small for a figure: drawn once more, larger, where the map has only sea. */
const COURONNE: readonly string[] = ['75', '92', '93', '94'];
const ZOOM = 5.5;
/** Where the corner of the map would be, to bring those four into that sea. */
const [LEFT, TOP] = [150 - 3044 * ZOOM, 260 - 1342 * ZOOM];

/**
 * France by département. Those that have something are links, with their figures above all; the others
 * are one shape that says nothing.
 */
function france(lieux: Lieux): Html {
  const shapes = SHAPES.map(shapeOf);
  const couronne = shapes.filter(({ code }) => COURONNE.includes(code));
  const large = shapes.filter(({ code }) => lieux.has(code) && !COURONNE.includes(code));
  const parts = [
    border(shapes.filter(({ code }) => !lieux.has(code))),
    ...couronne.map((shape) => border([shape], lieux.get(shape.code)?.shade)),
    ...large.map((shape) => area(shape, lieux)),
    ...large.map((shape) => figure(shape, lieux)),
    ...(couronne.some(({ code }) => lieux.has(code)) ? loupe(couronne, lieux) : []),
  ];
  return html`<svg viewBox="0 0 6130 5850" focusable="false">${parts}</svg>`;
}

function loupe(shapes: readonly Shape[], lieux: Lieux): Html[] {
  const larger = shapes.map((shape) => area(shape, lieux));
  const figures = shapes.map(({ x, y, ...shape }) =>
    figure({ ...shape, x: LEFT + x * ZOOM, y: TOP + y * ZOOM }, lieux),
  );
  return [
    html`<text class="loupe" x="60" y="130" aria-hidden="true">${fr`Paris et petite couronne`}</text>`,
    html`<g transform="translate(${LEFT} ${TOP}) scale(${ZOOM})">${larger}</g>`,
    ...figures,
  ];
}

/** A link to what the shape has, which a pointer is told by name; or only its border. */
function area(shape: Shape, lieux: Lieux): Html {
  const lieu = lieux.get(shape.code);
  if (!lieu) return border([shape]);
  const { id, shade } = lieu;
  const label = fr`${lieu.nom} : ${lieu.compte}`;
  return html`<a class="n${shade}" href="#${id}" aria-label="${label}"><path d="${shape.path}"><title>${label}</title></path></a>`;
}

const border = (shapes: readonly Shape[], shade = 0) =>
  html`<path class="n${shade}" d="${shapes.map(({ path }) => path).join('')}"/>`;

function figure({ code, x, y }: Shape, lieux: Lieux): Html {
  const lieu = lieux.get(code);
  if (!lieu) return html``;
  return html`<text class="n${lieu.shade}" x="${x}" y="${y}" aria-hidden="true">${lieu.nombre}</text>`;
}

/** A line of the shapes: « 38 4437 3603 M4137 3084l67-205… ». */
function shapeOf(line: string): Shape {
  const [code = '', x, y] = line.split(' ', 3);
  return { code, x: Number(x), y: Number(y), path: line.slice(line.indexOf('M')) };
}
