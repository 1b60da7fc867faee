import { advise } from '../../src/conseil/conseil.js';
import { createDemande, type Demande } from '../../src/conseil/demande.js';
import type { Kit } from '../../src/kit/model.js';
import { createStyle } from '../../src/rendu/style.js';
import { tableau } from '../../src/rendu/tableau/index.js';
import { kitOf, loadKitBytes, makeKitFile, writeKit } from './kits.js';
import { repeat, table } from './measure.js';

/** Scale: how loading, advice and printing grow with the number of partners. */

const SIZES = [10, 100, 1_000, 10_000, 100_000];
/** Beyond it a kit is built in memory: its YAML would be of 70 MB. */
const MOST_LOADED = 10_000;
const PAGE = { width: 100, style: createStyle(0), tous: true };

/** What is measured on a kit; null where it is not. */
interface Work {
  readonly label: string;
  of(kit: Kit, bytes: Uint8Array | null): (() => unknown) | null;
}

const LOAD: Work = {
  label: 'load from YAML',
  of: (_, bytes) => bytes && (() => loadKitBytes(bytes)),
};
const ADVICE: Work = { label: 'advice, 3 needs', of: (kit) => () => advise(kit, typical(kit)) };
const ADVICE_ALL: Work = {
  label: 'advice, every need',
  of: (kit) => () => advise(kit, everything(kit)),
};
const LISTE: Work = {
  label: 'print liste',
  of: (kit) => () => tableau.liste(kit, kit.partenaires, PAGE),
};
const CONSEIL: Work = {
  label: 'print conseil --tous',
  of: (kit) => {
    const conseil = advise(kit, typical(kit));
    return () => tableau.conseil(kit, conseil, PAGE);
  },
};
const WORKS = [LOAD, ADVICE, ADVICE_ALL, LISTE, CONSEIL];

function typical(kit: Kit): Demande {
  return createDemande(kit, {
    besoins: ['credibilite', 'expertise'],
    essentiels: ['financement'],
    situations: ['petite-equipe', 'projet-modeste'],
    refus: ['remuneration'],
  });
}

function everything(kit: Kit): Demande {
  const besoins = kit.besoins.map(({ id }) => id);
  return createDemande(kit, { besoins, essentiels: [], situations: [], refus: [] });
}

/** Milliseconds of each work at each size. */
function measureAll(): Map<Work, (number | null)[]> {
  const times = new Map(WORKS.map((work) => [work, [] as (number | null)[]]));
  for (const size of SIZES) {
    const file = makeKitFile(size);
    const bytes = size <= MOST_LOADED ? new TextEncoder().encode(writeKit(file)) : null;
    const kit = kitOf(file);
    for (const [work, row] of times) {
      const run = work.of(kit, bytes);
      row.push(run && repeat(run).median);
    }
  }
  return times;
}

const number = (value: number) =>
  value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 3 });

/** « 153 ms ×9.8 »: the time, and by how much it grew from the size before. */
function cell(time: number | null, before: number | null | undefined): string {
  if (time === null) return '–';
  return `${number(time)} ms ${before ? `×${(time / before).toFixed(1)}` : ''}`.trim();
}

console.log(
  `\nScale on Node ${process.versions.node}: median time, and growth from the size before`,
);
console.log(
  '(ten times the partners: ×10 is linear; less is a fixed cost that counts less and less;',
);
console.log(' loading 10,000 is beyond what the program accepts, its limits are lifted here)\n');
const times = measureAll();
const head = ['partners', ...SIZES.map((size) => size.toLocaleString('en'))];
const rows = [...times].map(([{ label }, row]) => [
  label,
  ...row.map((time, i) => cell(time, row[i - 1])),
]);
console.log(table([head, ...rows]));

const share = (work: Work) => {
  const at = SIZES.indexOf(MOST_LOADED);
  return ((times.get(work)?.[at] ?? 0) / (times.get(LOAD)?.[at] ?? 0)).toFixed(3);
};
const shares = [ADVICE, ADVICE_ALL, LISTE, CONSEIL].map((work) => [
  work.label,
  share(work),
  work === ADVICE || work === ADVICE_ALL ? '≤ 0.1' : '≤ 1',
]);
console.log('  At 10,000 partners, as a share of loading them:\n');
console.log(table([['', 'share', 'target'], ...shares]));
