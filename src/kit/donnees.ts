import { pick } from '../collections.js';
import type { Cell } from '../lecture/tables/csv/writer.js';
import { appreciationOf, couvertureOf } from './couverture.js';
import {
  besoinsOf,
  COLONNES,
  type Kit,
  nomOf,
  type Partenaire,
  type PorteEntree,
  texteOf,
} from './model.js';

/** What the kit says, for another program, in its own fields: the keys are a contract. */

export const textes = (enonces: readonly { readonly texte: string }[]) =>
  enonces.map(({ texte }) => texte);

/** One partner, with the kit's own fields. */
export const partenaireDocument = (partenaire: Partenaire) => ({
  ...pick(partenaire, 'id', 'nom'),
  alias: textes(partenaire.alias),
  ...pick(partenaire, ...COLONNES),
  portesEntree: partenaire.portesEntree.map(porteDocument),
  provenance: partenaire.provenance,
});

/** A fact on how to approach a partner; of law, also since when it is in force. */
export const porteDocument = ({ texte, source, constate, enVigueur, provenance }: PorteEntree) => ({
  texte,
  source,
  constate,
  ...(enVigueur !== undefined && { enVigueur }),
  provenance,
});

/** What the source says as a whole, and the files that were read. */
export const sourcesDocument = (kit: Kit, acteurs: readonly string[]) => ({
  titre: kit.titre,
  source: kit.source ?? null,
  ...pick(kit, 'constat', 'analyse', 'recommandations'),
  portesEntree: kit.portesEntree.map(porteDocument),
  fichiers: kit.fichiers,
  acteurs,
});

/**
 * Partners for a pipe (`cut`, `fzf`, `while read`): a line each, without a title, four fields apart by
 * a tab: id, name, ids of the besoins that it answers (commas between), contreparties (« ; » between).
 * An empty field is empty. No text of a kit holds a tab or a newline.
 */
export function formatReleve(kit: Kit, partenaires: readonly Partenaire[]): string {
  const lines = partenaires.map((partenaire) => {
    const besoins = besoinsOf(kit, partenaire).map(({ id }) => id);
    const contreparties = partenaire.contreparties.map(texteOf);
    const fields = [partenaire.id, nomOf(partenaire), besoins.join(','), contreparties.join(' ; ')];
    return `${fields.join('\t')}\n`;
  });
  return lines.join('');
}

/**
 * The views in which rows make sense, a partner a row under a row of names: for a spreadsheet to
 * sort and filter. The names of the columns are the keys of the JSON documents, `besoin_` and the id
 * for each besoin; several sentences in a cell have a line each.
 */
export type Rows = readonly (readonly Cell[])[];

/** A column: its name, and what a row has in it. */
export type Column<T> = readonly [name: string, cell: (row: T) => Cell];

/** Partners in the given order, for a list or a comparison. */
export function partenairesRows(kit: Kit, partenaires: readonly Partenaire[]): Rows {
  const besoins = kit.besoins.map(besoinColumn);
  return rowsUnder([...NAMES, ALIAS, ...besoins, ...SENTENCES, ...ORIGIN], partenaires);
}

/** What each answers to a besoin: « apport », « aucun », « atout avec réserve », « contre-indication »… */
export const besoinColumn = ({ id }: { readonly id: string }): Column<Partenaire> => [
  `besoin_${id}`,
  (partenaire) => {
    const { mot, avecReserve } = appreciationOf(couvertureOf(partenaire, id));
    return avecReserve ? `${mot} avec réserve` : mot;
  },
];

/** Who it is. */
export const NAMES: readonly Column<Partenaire>[] = [
  ['id', ({ id }) => id],
  ['nom', ({ nom }) => nom],
];

const ALIAS: Column<Partenaire> = ['alias', ({ alias }) => sentencesCell(alias)];

const porteText = (porte: PorteEntree) => `${texteOf(porte)} (${porte.source}, ${porte.constate})`;

/** What the sheet says of it, and the complement, each fact with its source and year. */
export const SENTENCES: readonly Column<Partenaire>[] = [
  ...COLONNES.map((name): Column<Partenaire> => [name, (row) => sentencesCell(row[name])]),
  ['portes_entree', ({ portesEntree }) => portesEntree.map(porteText).join('\n')],
];

/** Where it comes from; empty for what is the kit's own. */
export const ORIGIN: readonly Column<Partenaire>[] = [
  ['provenance', ({ provenance }) => provenance ?? ''],
];

/** A row of names, then one for each thing. */
export const rowsUnder = <T>(columns: readonly Column<T>[], rows: readonly T[]): Rows => [
  columns.map(([name]) => name),
  ...rows.map((row) => columns.map(([, cell]) => cell(row))),
];

/** Sentences, a line each, with the mark of the supplement that one comes from. */
export const sentencesCell = (enonces: readonly Parameters<typeof texteOf>[0][]) =>
  enonces.map(texteOf).join('\n');
