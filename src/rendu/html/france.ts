import { fr } from '../../text/typography.js';
import { SHAPES } from './fond-de-carte.js';
import type { Lieux } from './lieu.js';
import { type Html, html } from './source.js';

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
export function france(lieux: Lieux): Html {
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
