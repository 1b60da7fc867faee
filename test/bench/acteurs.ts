import { readFileSync } from 'node:fs';
import { lignesOf } from '../../src/acteurs/ecriture.js';
import { lireActeurs } from '../../src/acteurs/lire.js';
import type { Acteurs } from '../../src/acteurs/model.js';
import { SANS_FILTRE } from '../../src/carte/axes.js';
import { cartographier } from '../../src/carte/cartographie.js';
import { acteursGeojson, carteDocument } from '../../src/carte/donnees.js';
import { noteCarte, pageCarte } from '../../src/carte/pages/carte.js';
import { readCsv } from '../../src/lecture/tables/csv/reader.js';
import { formatCsv } from '../../src/lecture/tables/csv/writer.js';
import { renderHtml } from '../../src/rendu/html/index.js';
import { renderTexte } from '../../src/rendu/texte/index.js';
import { PLAIN } from '../../src/rendu/texte/style.js';
import { territoire } from '../support/territoire.js';
import { loadKitBytes } from './kits.js';
import { line, processorTime } from './measure.js';

/** Acteurs: how reading a list and telling who does what where grow with it. */

const SIZES = [1_000, 10_000, 100_000];
const contexte = {
  kit: loadKitBytes(readFileSync('kit/kit-de-survie.yaml')),
  territoire: territoire(),
};
const VUE = { actions: false, tous: false };
const cartographie = ({ acteurs }: Acteurs) =>
  cartographier(contexte, acteurs, { filtres: SANS_FILTRE, par: 'type' });

const LECTURE = { fichiers: ['acteurs.csv'], date: '2026-03-01' };

/** What is measured beside the reading: each with what it makes of the acteurs. */
const WORKS: readonly (readonly [label: string, work: (acteurs: Acteurs) => unknown])[] = [
  [
    'carte',
    (lus) =>
      renderTexte(pageCarte(cartographie(lus), VUE), { width: 100, style: PLAIN, hasLinks: false }),
  ],
  ['--json', (lus) => JSON.stringify(carteDocument(lus, cartographie(lus)), null, 2)],
  ['csv', ({ acteurs }) => formatCsv(lignesOf(acteurs), ';')],
  ['geojson', ({ acteurs }) => JSON.stringify(acteursGeojson(contexte, acteurs))],
  ['html', (lus) => renderHtml(noteCarte(cartographie(lus), VUE, LECTURE))],
];

const pick = <T>(values: readonly T[], i: number) => values[(i * 7919) % values.length] as T;

/** A list as officers keep it; each row differs from its neighbours, and no draw is needed. */
function csvOf(size: number): Uint8Array {
  const types = ['UE', 'AFD', 'CDC', '', 'association-culturelle', 'Business France'];
  const lieux = ['Grenoble;38000', 'Lyon;69003', 'Voiron;', 'Saint-Étienne;42000', 'Brest;29200'];
  const pays = ['Mali', 'Sénégal|Mali', '', 'Allemagne', 'Vietnam', 'Maroc', 'Bénin'];
  const rows = Array.from({ length: size }, (_, i) =>
    [
      `Association ${i}`,
      pick(types, i),
      pick(lieux, i),
      pick(pays, i),
      pick(['Eau;45,1885;5,7245', ';;'], i),
    ].join(';'),
  );
  const text = ['nom;type;commune;code_postal;pays;themes;latitude;longitude', ...rows].join('\n');
  return new TextEncoder().encode(text);
}

const WIDTHS = [10, 12, ...WORKS.map(() => 20)];
console.log(
  `\nActeurs on Node ${process.versions.node}: time of processor, beside that of reading the file`,
);
console.log('(target: carte on 100,000 within 3.0 of reading them, reading counted, and linear)\n');
console.log(line(['acteurs', 'read', ...WORKS.map(([label]) => label)], WIDTHS));
for (const size of SIZES) {
  const bytes = csvOf(size);
  const read = () => lireActeurs([readCsv('a.csv', bytes)], { ...contexte, today: '2026-03-01' });
  const reading = processorTime(read);
  const { acteurs } = read();
  const cells = WORKS.map(([, work]) => {
    const time = processorTime(() => work(acteurs));
    return `${time.toFixed(0)} ms (${(1 + time / reading).toFixed(2)})`;
  });
  console.log(line([size.toLocaleString('en'), `${reading.toFixed(0)} ms`, ...cells], WIDTHS));
}
