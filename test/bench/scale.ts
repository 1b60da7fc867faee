import { advise } from '../../src/conseil/conseil.js';
import { createDemande, type Demande } from '../../src/conseil/demande.js';
import { pageConseil } from '../../src/conseil/pages/conseil.js';
import type { Kit } from '../../src/kit/model.js';
import { pageListe } from '../../src/kit/pages/liste.js';
import { renderTexte } from '../../src/rendu/texte/index.js';
import { PLAIN } from '../../src/rendu/texte/style.js';
import { kitOf, loadKitBytes, makeKitFile, writeKit } from './kits.js';
import { line, processorTime } from './measure.js';

/** Scale: how loading, advice and printing grow with the number of partners. */

const SIZES = [10, 100, 1_000, 10_000, 100_000];
/** Beyond it a kit is built in memory: its YAML would be of 70 MB. */
const MOST_LOADED = 10_000;
const SUPPORT = { width: 100, style: PLAIN, hasLinks: false };
const ALL = { tous: true, detail: true, lieu: 'commande' } as const;

/** What is measured on a kit. `share`: the most it may cost, as a share of loading 10,000 partners. */
interface Work {
  readonly label: string;
  readonly share: number | null;
  run(kit: Kit, bytes: Uint8Array | null): (() => unknown) | null;
}

const WORKS: readonly Work[] = [
  {
    label: 'load from YAML',
    share: null,
    run: (_, bytes) => bytes && (() => loadKitBytes(bytes)),
  },
  { label: 'advice, 3 needs', share: 0.1, run: (kit) => () => advise(kit, typical(kit)) },
  { label: 'advice, all needs', share: 0.1, run: (kit) => () => advise(kit, everything(kit)) },
  {
    label: 'print liste',
    share: 1,
    run: (kit) => () => renderTexte(pageListe(kit, kit.partenaires, []), SUPPORT),
  },
  {
    label: 'print conseil --tous',
    share: 1,
    run: (kit) => {
      const conseil = advise(kit, typical(kit));
      return () => renderTexte(pageConseil(conseil, ALL), SUPPORT);
    },
  },
];

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

/** Milliseconds of processor of each work on a kit of that size; null where it is not done. */
function measure(size: number): (number | null)[] {
  const file = makeKitFile(size);
  const bytes = size <= MOST_LOADED ? new TextEncoder().encode(writeKit(file)) : null;
  const kit = kitOf(file);
  return WORKS.map((work) => {
    const run = work.run(kit, bytes);
    return run && processorTime(run);
  });
}

/** « 153 ms ×9.8 »: the time, and by how much it grew from the size before. */
function cell(time: number | null, before: number | null | undefined): string {
  if (time === null) return '–';
  const ms = time.toLocaleString('en', { maximumSignificantDigits: 3 });
  return `${ms} ms ${(before ? `×${(time / before).toFixed(1)}` : '').padStart(6)}`;
}

const WIDTHS = [10, ...WORKS.map(() => 21)];
console.log(
  `\nScale on Node ${process.versions.node}: time of processor, and growth from the row above`,
);
console.log(
  '(×10 is linear; less means a fixed cost that counts for less and less. The program itself',
);
console.log('refuses a file of over 2 MB, some 3,000 partners: its limits are lifted here)\n');
console.log(line(['partners', ...WORKS.map(({ label }) => label)], WIDTHS));
let before: (number | null)[] = [];
const bySize = new Map<number, (number | null)[]>();
for (const size of SIZES) {
  const times = measure(size);
  const cells = times.map((time, w) => cell(time, before[w]));
  console.log(line([size.toLocaleString('en'), ...cells], WIDTHS));
  bySize.set(size, times);
  before = times;
}

const atMost = bySize.get(MOST_LOADED) ?? [];
const shares = atMost.map((time) => ((time ?? 0) / (atMost[0] ?? 0)).toFixed(2));
console.log(`\n  At ${MOST_LOADED.toLocaleString('en')} partners, as a share of loading them:`);
for (const [w, { label, share }] of WORKS.entries()) {
  if (share !== null) console.log(line([label, shares[w] ?? '', `target ≤ ${share}`], [22, 6, 15]));
}
