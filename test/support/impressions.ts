import { findProches } from '../../src/carte/proches.js';
import { pageNote } from '../../src/conseil/documents/note.js';
import { pageRencontre } from '../../src/conseil/documents/rencontre.js';
import type { Page, Section, Tableau } from '../../src/page/page.js';
import { texteOf } from '../../src/page/page.js';
import { dossier } from './dossiers.js';
import { actor, GRENOBLE, repertoire } from './proches.js';
import { unspaced } from './unspaced.js';
import { fullKit } from './vues.js';

/** Notes as they are printed: on how many sheets, and what no sheet may look like. */

const kit = fullKit();
const IDS = kit.besoins.map(({ id }) => id);
const ASSEMBLEES = ['commune', 'epci', 'departement', 'region'] as const;

/** All the choices of so many besoins. */
function choices(size: number, ids: readonly string[] = IDS): string[][] {
  if (size === 0) return [[]];
  return ids.flatMap((id, i) => choices(size - 1, ids.slice(i + 1)).map((rest) => [id, ...rest]));
}

/** One in so many of a list, from its first on. */
const every = <T>(list: readonly T[], step: number) => list.filter((_, i) => i % step === 0);

/** Whether every note is printed; else a few of them. */
const isWhole = process.env.PARTENAIRES_TOUTES_LES_IMPRESSIONS === '1';

/** The besoins of the notes that are printed. */
export const IMPRIMEES: readonly (readonly string[])[] = isWhole
  ? [
      ...[1, 2, 3].flatMap((size) => choices(size)),
      ...every(choices(4), 7),
      ...every(choices(5), 9),
      IDS.slice(0, 8),
    ]
  : [
      ...every(choices(1), 9),
      ...every(choices(2), 22),
      ...every(choices(3), 59),
      ...every(choices(5), 200),
      IDS.slice(0, 8),
    ];

/** A note of some besoins, the first of them essential, for one assembly or another. */
export const noteSur = (besoins: readonly string[], i: number): Page =>
  pageNote(
    dossier(
      kit,
      {
        besoins,
        essentiels: besoins.slice(0, 1),
        // Whether all that a person may say of herself is said.
        situations: i % 2 === 0 ? kit.situations.map(({ id }) => id) : [],
        refus: i % 3 === 0 ? ['ouverture-internationale'] : [],
      },
      { pour: ASSEMBLEES[i % ASSEMBLEES.length], collectivite: 'Ville d’Exemple' },
    ),
  );

/** A fiche of each partner on all besoins, with three acteurs and others: as full as one may be. */
export function fichesDeTous(): Page {
  const acteurs = kit.partenaires.flatMap(({ id }) =>
    ['Un', 'Deux', 'Trois', 'Quatre'].map((nom) =>
      actor(`${nom} acteur`, id, 'region', { contact: 'contact@example.org', source: 'Annuaire' }),
    ),
  );
  const proches = findProches(kit, repertoire(acteurs, { ici: GRENOBLE }), IDS);
  return pageRencontre(dossier(kit, { besoins: IDS }, { partenaires: kit.partenaires }, proches));
}
export const FICHES = kit.partenaires.length;

/** As many sheets as its body may have: up to five besoins two, of which it needs the second. */
const bodyOf = (besoins: readonly string[]) => (besoins.length <= 5 ? 2 : 3);

const FOOTER = /^(?:Page \d+ sur \d+|\d+\s*\/\s*\d+)$/;
/** A sheet of fewer lines is nearly empty: a tenth of one that is full. */
const FEW = 6;

/** What is wrong with the sheets of a printed note, in words. */
export function faultsOf(
  printed: readonly string[],
  page: Page,
  besoins: readonly string[],
  isTable: (tableau: Tableau) => boolean = () => true,
) {
  const sheets = printed.map((sheet) =>
    sheet
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !FOOTER.test(line)),
  );
  const titles = new Set(sectionsOf(page).map(({ titre }) => unspaced(titre)));
  const annexe = sheets.findIndex((lines) =>
    lines.some((line) => /^Annexe :/.test(unspaced(line))),
  );
  const body = bodyOf(besoins);
  return [
    ...(annexe === body ? [] : [`the annex begins behind ${annexe} sheets, not ${body}`]),
    ...sheets.flatMap((lines, i) => [
      ...(titles.has(unspaced(lines.at(-1) ?? '')) ? [`a heading ends sheet ${i + 1}`] : []),
      ...(lines.length < FEW ? [`sheet ${i + 1} has ${lines.length} lines`] : []),
    ]),
    ...tablesOf(page)
      .filter(isTable)
      .flatMap((table) => splitsOf(sheets, table)),
  ];
}

const sectionsOf = ({ sections }: Pick<Section, 'sections'>): Section[] =>
  (sections ?? []).flatMap((one) => [one, ...sectionsOf(one)]);

const tablesOf = (page: Page): Tableau[] =>
  [page, ...sectionsOf(page)].flatMap(({ blocs }) =>
    blocs.filter((bloc) => bloc.genre === 'tableau'),
  );

/** Whether a table leaves its first row alone on a sheet. */
function splitsOf(sheets: readonly (readonly string[])[], { titre, lignes }: Tableau): string[] {
  const texts = sheets.map((lines) => unspaced(lines.join(' ')));
  const all = texts.join('');
  // Its first word: a longer name may go on behind what stands beside it.
  const nameOf = (l: number) => {
    const { rang, cellules = [] } = lignes[l] ?? {};
    const nom = unspaced(texteOf(cellules[0]?.[0]?.texte ?? '')).split(' ')[0] ?? '';
    return rang === undefined ? nom : `${rang}. ${nom}`;
  };
  if (lignes.length < 2) return [];
  const caption = all.indexOf(unspaced(titre));
  const first = all.indexOf(nameOf(0), caption);
  const second = all.indexOf(nameOf(1), first + nameOf(0).length);
  const sheetOf = (at: number) => {
    let end = 0;
    return texts.findIndex((text) => {
      end += text.length;
      return at < end;
    });
  };
  if ([caption, first, second].includes(-1)) return [`« ${titre} » was not found`];
  const seen = new Set([caption, first, second].map(sheetOf));
  return seen.size === 1 ? [] : [`« ${titre} » leaves its first row alone`];
}
