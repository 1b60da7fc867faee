import { isAncien } from '../text/date.js';
import { fold } from '../text/nearest.js';
import { minuscule } from '../text/typography.js';
import type { KitFile } from './schema.js';

/** Where a thing comes from: null for the kit itself, else the `titre` of the supplement. */
interface Provenance {
  readonly provenance: string | null;
}

type PartenaireFile = KitFile['partenaires'][number];
type Immutable<T> = T extends readonly (infer I)[]
  ? readonly Immutable<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

/** A besoin, situation or nature that a kit declares. */
export type Besoin = Immutable<KitFile['besoins'][number]> & Provenance;
export type Situation = Immutable<KitFile['situations'][number]> & Provenance;
export type Nature = Immutable<KitFile['natures'][number]> & Provenance;
/** What the three have in common. */
export type Terme = Situation;

/** One sentence of a partner's columns, with the ids of what it speaks of. */
export type Enonce = Immutable<PartenaireFile['avantages'][number]> & Provenance;

/** A sourced fact on how to approach a partner; never part of the advice. */
export type PorteEntree = Immutable<PartenaireFile['portesEntree'][number]> &
  Provenance & {
    /** Of the file it comes from: a supplement may have the title of the complement. */
    readonly role: Fichier['role'];
    /** Whether it is to be verified again, since it ages and is old on the day for which the kit is read. */
    readonly estAncien: boolean;
  };

/** An assembly that votes. */
export type Assemblee = PorteEntree['pour'][number];

/** Whether a fact was seen to be so wholly before a day; a text of law does not age, and what has no date is not old. */
export function isAncienne(
  { constate, enVigueur }: Pick<PorteEntree, 'constate' | 'enVigueur'>,
  anciens: string,
): boolean {
  const seen = dateIn(constate);
  return enVigueur === undefined && seen !== undefined && isAncien(seen, anciens);
}

/** The first day, month or year that a text tells; undefined where it tells none (« s. d. »). */
export const dateIn = (texte: string): string | undefined => /\d{4}(-\d{2}){0,2}/.exec(texte)?.[0];

/** Another name of a partner. */
interface Alias extends Provenance {
  readonly texte: string;
}

export type Recommandation = Immutable<KitFile['recommandations'][number]>;

/** The four columns of the sheet, in the order in which it prints them. */
export const COLONNES = ['avantages', 'faiblesses', 'contreparties', 'apports'] as const;
export type Colonne = (typeof COLONNES)[number];

/** An object of what each column has, in that order. */
export const eachColonne = <T>(of: (colonne: Colonne) => T) =>
  Object.fromEntries(COLONNES.map((colonne) => [colonne, of(colonne)])) as Record<Colonne, T>;

/** A type of partner (AFD, F3E, an internal team…). */
export interface Partenaire extends Provenance, Readonly<Record<Colonne, readonly Enonce[]>> {
  readonly id: string;
  readonly nom: string;
  readonly alias: readonly Alias[];
  readonly portesEntree: readonly PorteEntree[];
}

/** A file that was read, in the order of reading. */
export interface Fichier {
  readonly chemin: string;
  readonly titre: string;
  readonly role: 'kit' | 'complement' | 'supplement';
}

/** The kit and its supplements as one document; every id that it refers to is declared in it. */
export interface Kit {
  readonly titre: string;
  readonly source: Immutable<KitFile['source']>;
  readonly constat: string;
  readonly besoins: readonly Besoin[];
  readonly situations: readonly Situation[];
  readonly natures: readonly Nature[];
  readonly partenaires: readonly Partenaire[];
  readonly analyse: readonly string[];
  readonly recommandations: readonly Recommandation[];
  /** Facts that hold for every partner. */
  readonly portesEntree: readonly PorteEntree[];
  readonly fichiers: readonly Fichier[];
}

/** A supplement's sentence or name carries the supplement's title wherever it is shown. */
function marked(text: string, { provenance }: Provenance): string {
  return provenance === null ? text : `${text} [${provenance}]`;
}

/** A sentence, an alias, or a name, as it is shown. */
export const texteOf = (enonce: Provenance & { readonly texte: string }) =>
  marked(enonce.texte, enonce);
export const nomOf = (named: Provenance & { readonly nom: string }) => marked(named.nom, named);

/** The name of a besoin, situation or nature as the middle of a sentence has it. */
export const nomInSentence = (term: Terme) =>
  marked(term.nomCommun ? minuscule(term.nom) : term.nom, term);

/**
 * The besoins that a partner's apports and avantages answer, in the order of the kit. Where only a
 * supplement says that the partner answers one, it carries that supplement's title.
 */
export function besoinsOf(kit: Kit, { apports, avantages, provenance }: Partenaire): Besoin[] {
  const sources = new Map<string, string | null>();
  for (const enonce of [...apports, ...avantages]) {
    for (const id of enonce.besoins) {
      if (!sources.has(id) || enonce.provenance === provenance) sources.set(id, enonce.provenance);
    }
  }
  return kit.besoins
    .filter(({ id }) => sources.has(id))
    .map((besoin) => {
      const source = sources.get(besoin.id) ?? null;
      // What the name of the partner or of the besoin says need not be said again.
      if (source === provenance || source === besoin.provenance) return besoin;
      return { ...besoin, nom: nomOf(besoin), provenance: source };
    });
}

/** The one of that id, else of that name, without regard to case and accents. */
export function declaredNamed(declared: readonly Terme[], word: string): Terme | undefined {
  const named = fold(word);
  return (
    declared.find(({ id }) => fold(id) === named) ?? declared.find(({ nom }) => fold(nom) === named)
  );
}

/** All the names of a partner, its id among them. */
export const namesOf = ({ id, nom, alias }: Partenaire) => [
  id,
  nom,
  ...alias.map(({ texte }) => texte),
];

/** Partners of whose names (id, name or alias) the word is one; an id goes before all. */
export function partenairesNamed(kit: Kit, word: string, noms = namesOf): Partenaire[] {
  const wanted = fold(word);
  const byId = kit.partenaires.filter(({ id }) => fold(id) === wanted);
  if (byId.length > 0) return byId;
  return kit.partenaires.filter((partenaire) => noms(partenaire).map(fold).includes(wanted));
}
