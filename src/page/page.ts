import { clean, hrefOf } from '../text/clean.js';
import { fr } from '../text/typography.js';

/**
 * What a reader is told, before anybody decides how it looks: a short tree of blocks, in words, with
 * what each means. A Page knows no format, width or colour; a renderer knows nothing but this file and
 * what stands beside it for every format (blocs). Nothing here, or in pages/, needs
 * Node: the same code runs in a browser.
 */

/** What a text means to the reader. A renderer shows it by a sign, a word or a style, never by colour alone. */
export type Sens =
  /** Answers a chosen need. */
  | 'reponse'
  /** Weighs against, or asks for attention. */
  | 'alerte'
  /** Concerns the situation of the reader. */
  | 'rappel'
  /** Stands beside those three, and matters less. */
  | 'autre'
  /** The one thing that stands out. */
  | 'important'
  /** Matters less: a hint, an absence, a source. */
  | 'discret'
  /** A blank that the reader fills in: « [à compléter : …] ». */
  | 'blanc';

/** A piece of a sentence; with an `adresse` it is a link, and `texte` is what it is called. */
export interface Fragment {
  readonly texte: string;
  readonly sens?: Sens;
  readonly adresse?: string;
}

/** A sentence, whole or in pieces that follow each other without a space of the renderer's. */
export type Phrase = string | readonly Fragment[];

/** A sentence of a list or a cell, with what it means as a whole. */
export interface Item {
  readonly texte: Phrase;
  readonly sens?: Sens;
  /** A part of 1, which a renderer may also draw; `texte` says it, and what it measures. */
  readonly part?: number;
  /** A number that counts nothing, or that there is nothing: a table has it, a card or a line leaves it out. */
  readonly estNul?: boolean;
  /** What is said under the sentence, a line each. */
  readonly suite?: readonly Phrase[];
}

export interface Paragraphe {
  readonly genre: 'paragraphe';
  readonly texte: Phrase;
  readonly sens?: Sens;
}

export interface Liste {
  readonly genre: 'liste';
  readonly items: readonly Item[];
}

/** Terms, each with what is said of it. */
export interface Definitions {
  readonly genre: 'definitions';
  readonly entrees: readonly { readonly terme: string; readonly items: readonly Item[] }[];
}

export interface ColonneDeTableau {
  readonly titre: string;
  /** Ideal share of the room, as a weight beside those of the other columns. */
  readonly part: number;
}

/** A cell; what has no text says so in words (« non précisée »), never by emptiness. */
export type Cellule = readonly Item[];

/** A row; its first cell names it. */
export interface Ligne {
  /** Its place in a ranking. */
  readonly rang?: number;
  readonly cellules: readonly Cellule[];
}

export interface Tableau {
  readonly genre: 'tableau';
  /** What the table shows: its caption, also for who does not see it. */
  readonly titre: string;
  readonly colonnes: readonly ColonneDeTableau[];
  readonly lignes: readonly Ligne[];
  /** Rows are short facts to be looked up, not prose to be read. */
  readonly estReleve?: boolean;
}

/** A place of a Carte. */
export interface ZoneDeCarte {
  /** INSEE code of a département, or of a collectivité d’outre-mer. */
  readonly code: string;
  readonly nom: string;
  readonly nombre: number;
  /** The number in words: « 12 acteurs ». */
  readonly compte: string;
  readonly items: readonly Item[];
}

/** What there is by place. A renderer may also draw it as a map of France, whose places lead to the list. */
export interface Carte {
  readonly genre: 'carte';
  readonly titre: string;
  /** In the order of their codes; a place that is not here has nothing. */
  readonly zones: readonly ZoneDeCarte[];
}

export type Bloc = Paragraphe | Liste | Definitions | Tableau | Carte;

/** Blocks under a heading; sections may hold sections, two levels deep at the most. */
export interface Section {
  readonly titre: string;
  readonly blocs: readonly Bloc[];
  readonly sections?: readonly Section[];
  /** Begins a sheet of its own, where there are sheets. */
  readonly nouvellePage?: boolean;
  /** Stays on one sheet. */
  readonly solidaire?: boolean;
}

/** The properties of a document that leaves the terminal. */
interface Proprietes {
  /** Who signs it. */
  readonly auteur?: string;
  /** AAAA-MM-JJ. */
  readonly date?: string;
}

export interface Page {
  /** The one thing that the page says: its first line, and the title of a document. */
  readonly titre: string;
  /** What follows the title at once: the answer. */
  readonly blocs: readonly Bloc[];
  readonly sections: readonly Section[];
  readonly fiche?: Proprietes;
}

/** A sentence as its pieces. */
export function fragmentsOf(phrase: Phrase): readonly Fragment[] {
  return typeof phrase === 'string' ? [{ texte: phrase }] : phrase;
}

/** The words of a piece, and where they lead, if they do: a link has words, an address that is none is told. */
export function lienOf({ texte, adresse = '' }: Fragment): { mots: string; href: string | null } {
  const href = hrefOf(adresse);
  if (adresse === '' || texte === adresse) return { mots: texte, href };
  if (clean(texte).trim() === '') return { mots: adresse, href };
  return { mots: href === null ? `${texte} (${adresse})` : texte, href };
}

/** A sentence as plain words. */
export function texteOf(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase.map(({ texte }) => texte).join('');
}

/** A sentence as plain words where there are no links: an address stands for its name. */
export const texteSansLien = (phrase: Phrase): string =>
  texteOf(fragmentsOf(phrase).map(({ texte, adresse = texte }) => ({ texte: adresse })));

/** What names a place of a map in its list: « Isère (38) : 12 acteurs ». */
export const titreDeZone = ({ nom, code, compte }: ZoneDeCarte) => fr`${nom} (${code}) : ${compte}`;

/** A map as its list, for formats that draw none: its title, then each place with what is there. */
export function carteEnListe({ titre, zones }: Carte): (Paragraphe | Liste)[] {
  return [
    { genre: 'paragraphe', texte: titre },
    ...zones.flatMap((zone): (Paragraphe | Liste)[] => [
      { genre: 'paragraphe', texte: titreDeZone(zone), sens: 'important' },
      { genre: 'liste', items: zone.items },
    ]),
  ];
}

/** A sens that has a sign before its sentence, and a legend that says the sign in words. */
type Signe = keyof typeof SIGNES;

/** The same in every format: the sign, the words that stand for it where there are no signs, and the legend under a table. */
export const SIGNES = {
  reponse: { signe: '●', mot: 'Répond à votre besoin', legende: 'répond à un de vos besoins' },
  alerte: { signe: '▲', mot: 'À surveiller', legende: 'pèse sur vos réponses' },
  rappel: { signe: '►', mot: 'Dans votre situation', legende: 'concerne votre situation' },
  autre: { signe: '·', mot: 'Autre', legende: 'autre' },
} as const;

/** Whether a sens has a sign. */
export function isSigne(sens: Sens | undefined): sens is Signe {
  return sens !== undefined && sens in SIGNES;
}

/** The signs that a table uses, in the order of their legend. */
export function signesOf({ lignes }: Tableau): Signe[] {
  const used = new Set(lignes.flatMap(({ cellules }) => cellules.flat().map(({ sens }) => sens)));
  return (Object.keys(SIGNES) as Signe[]).filter((signe) => used.has(signe));
}
