import type { Cell } from '../lecture/tables/csv/writer.js';
import { appreciationOf, couvertureOf } from './couverture.js';
import {
  besoinsOf,
  COLONNES,
  type Colonne,
  type Enonce,
  type Kit,
  nomOf,
  type Partenaire,
  type PorteEntree,
  texteOf,
} from './model.js';

/** What the kit says, for another program, in its own fields: the keys are a contract. */

export const textes = (enonces: readonly { readonly texte: string }[]) =>
  enonces.map(({ texte }) => texte);

/** The four columns of a partner, each as `of` makes it. */
export const colonnesOf = <T>(partenaire: Partenaire, of: (enonces: readonly Enonce[]) => T) =>
  Object.fromEntries(COLONNES.map((colonne) => [colonne, of(partenaire[colonne])])) as Record<
    Colonne,
    T
  >;

/** One partner, with the kit's own fields. */
export function partenaireDocument(partenaire: Partenaire) {
  const { id, nom, alias, portesEntree, provenance } = partenaire;
  const colonnes = colonnesOf(partenaire, (enonces) => enonces);
  const portes = portesEntree.map(porteDocument);
  return { id, nom, alias: textes(alias), ...colonnes, portesEntree: portes, provenance };
}

/** A fact on how to approach a partner; of law, also since when it is in force. */
export const porteDocument = ({ texte, source, constate, enVigueur, provenance }: PorteEntree) => ({
  texte,
  source,
  constate,
  ...(enVigueur !== undefined && { enVigueur }),
  provenance,
});

/** What the source says as a whole, and the files that were read. */
export function sourcesDocument(kit: Kit, acteurs: readonly string[]) {
  const { titre, source, constat, analyse, recommandations, portesEntree, fichiers } = kit;
  return {
    titre,
    source: source ?? null,
    constat,
    analyse,
    recommandations,
    portesEntree: portesEntree.map(porteDocument),
    fichiers,
    acteurs,
  };
}

/**
 * Partners for a pipe (`cut`, `fzf`, `while read`): a line each, without a title, four fields apart by
 * a tab: id, name, ids of the besoins that it answers (commas between), contreparties (« ; » between).
 * An empty field is empty. No text of a kit holds a tab or a newline.
 */
export function formatReleve(kit: Kit, partenaires: readonly Partenaire[]): string {
  const lines = partenaires.map((partenaire) => {
    const { id, contreparties } = partenaire;
    const besoins = besoinsOf(kit, partenaire).map((besoin) => besoin.id);
    return [id, nomOf(partenaire), besoins.join(','), contreparties.map(texteOf).join(' ; ')];
  });
  return lines.map((fields) => `${fields.join('\t')}\n`).join('');
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

const ALIAS: Column<Partenaire> = ['alias', ({ alias }) => alias.map(texteOf).join('\n')];

/** A fact on how to approach a partner with its source and year. */
const PORTES: Column<Partenaire> = [
  'portes_entree',
  ({ portesEntree }) =>
    portesEntree
      .map((porte) => `${texteOf(porte)} (${porte.source}, ${porte.constate})`)
      .join('\n'),
];

/** What the sheet says of it, and the complement. */
export const SENTENCES: readonly Column<Partenaire>[] = [
  ...COLONNES.map(
    (colonne): Column<Partenaire> => [colonne, (partenaire) => sentencesCell(partenaire[colonne])],
  ),
  PORTES,
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
export const sentencesCell = (enonces: readonly Enonce[]) => enonces.map(texteOf).join('\n');
