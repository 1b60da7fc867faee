import { advise, type Conseil } from '../../src/conseil/conseil.js';
import { createDemande } from '../../src/conseil/demande.js';
import type { Kit } from '../../src/kit/model.js';
import { kitOf, makeKitFile } from './kits.js';
import { line, processorTime } from './measure.js';

/** What the solidité of a ranking costs beside the advice, and beside reading the kit from JSON. */

const BESOINS = 8;

function adviseOn(kit: Kit, besoins: number): Conseil {
  const [essentiels, others] = [kit.besoins.slice(0, 2), kit.besoins.slice(2, besoins)];
  const ids = (list: Kit['besoins']) => list.map(({ id }) => id);
  const reponses = { essentiels: ids(essentiels), besoins: ids(others), situations: [], refus: [] };
  return advise(kit, createDemande(kit, reponses));
}

/** The solidité of the partners that a page shows: the first five. */
function shown(conseil: Conseil) {
  const { solidite } = conseil;
  // Asked for, or they are not computed.
  return conseil.classement.slice(0, 5).map((classe) => solidite.of(classe).partPremier);
}

/** Milliseconds of the first time: in a command nothing has run before, and V8 compiles it there. */
function once(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const ms = (time: number) => `${time.toLocaleString('en', { maximumSignificantDigits: 3 })} ms`;
const WIDTHS = [24, 14, 14, 14];

const ten = adviseOn(kitOf(makeKitFile(10)), BESOINS);
const few = adviseOn(kitOf(makeKitFile(10)), 3);
console.log(
  `\nSolidité, ${BESOINS} besoins, the first five partners; target ≤ 5 ms for ten partners,`,
);
console.log('for 5,000 less than reading the kit from JSON\n');
console.log(line(['partners', 'first time', 'again', 'JSON'], WIDTHS));
const cold = once(() => shown(ten));
console.log(line(['10', ms(cold), ms(processorTime(() => shown(ten))), ''], WIDTHS));
console.log(
  line(
    ['10, 3 besoins', ms(once(() => shown(few))), ms(processorTime(() => shown(few))), ''],
    WIDTHS,
  ),
);
for (const size of [1_000, 5_000]) {
  const kit = kitOf(makeKitFile(size));
  const conseil = adviseOn(kit, BESOINS);
  const json = JSON.stringify(kit);
  const first = once(() => shown(conseil));
  const again = processorTime(() => shown(conseil));
  const read = processorTime(() => JSON.parse(json));
  console.log(line([size.toLocaleString('en'), ms(first), ms(again), ms(read)], WIDTHS));
}
