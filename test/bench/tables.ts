import { advise } from '../../src/conseil/conseil.js';
import { createDemande } from '../../src/conseil/demande.js';
import type { KitFile } from '../../src/kit/schema.js';
import { drawer, kitOf, makeKitFile } from './kits.js';
import { line, processorTime } from './measure.js';

/** Advice on kits made to be hard for the tour de table: 1,000 partners, 20 besoins, all chosen. */

const PARTNERS = 1_000;
const BESOINS = Array.from({ length: 20 }, (_, b) => `b${b}`);
const TARGET = 1_000;

const draw = drawer(7);
const below = (n: number) => Math.floor(draw() * n);

/** Every choice of so many of the first `among` besoins, in a random order. */
function choices(size: number, among: number): number[][] {
  if (size === 0) return [[]];
  if (size > among) return [];
  const last = among - 1;
  const all = [...choices(size - 1, last).map((item) => [...item, last]), ...choices(size, last)];
  return all
    .map((item) => [draw(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

const dense = (share: number) =>
  Array.from({ length: PARTNERS }, () => [...BESOINS.keys()].filter(() => draw() < share));
/** So many of the first besoins each, and one partner alone for each of the others. */
const core = (size: number, among: number) => [
  ...choices(size, among).slice(0, PARTNERS - 20 + among),
  ...[...BESOINS.keys()].slice(among).map((b) => [b]),
];

const KITS: Readonly<Record<string, () => number[][]>> = {
  'a tenth of the besoins each': () => dense(0.1),
  'a fifth each': () => dense(0.2),
  'a third each': () => dense(1 / 3),
  'half each': () => dense(0.5),
  'two each': () => choices(2, 20),
  'three each': () => choices(3, 20),
  'four each': () => choices(4, 20),
  'six each': () => choices(6, 20),
  'nine each': () => choices(9, 20),
  'ten each': () => choices(10, 20),
  'six of twelve each, the rest alone': () => core(6, 12),
  'four of fourteen each, the rest alone': () => core(4, 14),
  'three of nineteen each, one alone': () => core(3, 19),
  'four of nineteen each, one alone': () => core(4, 19),
  'three each, and one of ten': () => [...choices(3, 20).slice(1), choices(10, 20)[0] ?? []],
};

type Column = KitFile['partenaires'][number]['apports'];

/** `uneven`: sums that differ, by contreparties and by weak answers; else all is even, and names decide. */
function makeKit(masks: readonly (readonly number[])[], uneven: boolean) {
  const {
    partenaires: [model],
    ...rest
  } = makeKitFile(1);
  const enonce = (besoins: string[]) => ({ texte: 'x', besoins, situations: [], nature: null });
  const column = (besoins: string[][]) => besoins.map(enonce) as Column;
  const partenaires = masks.slice(0, PARTNERS).map((mask, i) => ({
    ...(model as KitFile['partenaires'][number]),
    ...{ id: `p${i}`, nom: `Partenaire ${i}`, alias: [], faiblesses: [] },
    apports: column([mask.map((b) => `b${b}`)]),
    avantages: column(uneven ? [BESOINS.filter(() => draw() < 0.3)] : []),
    contreparties: column(uneven ? Array.from({ length: below(3) }, () => []) : []),
  }));
  return kitOf({
    ...rest,
    besoins: BESOINS.map((id) => ({ id, nom: id, nomCommun: false, question: id })),
    partenaires,
  });
}

const WIDTHS = [40, 9, 12, 12];
console.log(
  `\nTour de table: the whole advice, ${PARTNERS} partners, ${BESOINS.length} besoins, target ${TARGET} ms`,
);
console.log(line(['partners that answer', 'members', 'even', 'uneven'], WIDTHS));
for (const [label, masks] of Object.entries(KITS)) {
  const times = [false, true].map((uneven) => {
    const kit = makeKit(masks(), uneven);
    const demande = createDemande(kit, {
      besoins: BESOINS,
      essentiels: [],
      situations: [],
      refus: [],
    });
    const { membres } = advise(kit, demande).tourDeTable;
    return { time: processorTime(() => advise(kit, demande)), seats: membres.length };
  });
  const cells = times.map(({ time }) => `${Math.round(time)} ms`);
  console.log(line([label, `${times.map(({ seats }) => seats).join(', ')}`, ...cells], WIDTHS));
}
