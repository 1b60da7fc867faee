import { type Document, type ErrorCode, visit, type YAMLError } from 'yaml';
import { fr } from '../text/typography.js';

/** The yaml package explains its errors in English: these are its codes in French. */
export const YAML_ERRORS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: fr`un alias (*nom) ne peut porter ni ancre ni étiquette`,
  BAD_ALIAS: fr`cet alias est mal écrit ; mettez le texte entre guillemets s'il commence par *`,
  BAD_COLLECTION_TYPE: fr`l'étiquette ne convient pas à cette liste ou à ce groupe de champs`,
  BAD_DIRECTIVE: fr`cette directive (%…) n'est pas admise ; retirez la ligne`,
  BAD_DQ_ESCAPE: fr`séquence d'échappement inconnue ; écrivez \\ pour une barre oblique inverse`,
  BAD_INDENT: fr`le retrait de cette ligne ne correspond pas à celui des lignes voisines`,
  BAD_PROP_ORDER: fr`l'ancre ou l'étiquette est mal placée`,
  BAD_SCALAR_START: fr`un texte ne peut pas commencer par ce caractère ; mettez-le entre guillemets`,
  BLOCK_AS_IMPLICIT_KEY: fr`deux champs sont écrits sur la même ligne, ou un texte contient « : » ; mettez le texte entre guillemets`,
  BLOCK_IN_FLOW: fr`une liste ou un groupe de champs en retrait ne peut pas être écrit entre crochets ou accolades`,
  DUPLICATE_KEY: fr`ce champ est écrit deux fois`,
  IMPOSSIBLE: fr`ce passage ne peut pas être lu`,
  KEY_OVER_1024_CHARS: fr`le nom d'un champ est trop long ; un « : » ou un guillemet manque sans doute`,
  MISSING_CHAR: fr`il manque un signe : guillemet, crochet, accolade, virgule ou deux-points`,
  MULTILINE_IMPLICIT_KEY: fr`il manque « : » après le nom du champ, ou des guillemets autour du texte`,
  MULTIPLE_ANCHORS: fr`deux ancres (&nom) sont écrites au même endroit`,
  MULTIPLE_DOCS: fr`le fichier contient plusieurs documents (une ligne « --- ») ; gardez-en un seul`,
  MULTIPLE_TAGS: fr`deux étiquettes (!nom) sont écrites au même endroit`,
  NON_STRING_KEY: fr`le nom d'un champ doit être un texte simple`,
  RESOURCE_EXHAUSTION: fr`l'imbrication est trop profonde`,
  TAB_AS_INDENT: fr`le retrait est fait d'une tabulation ; remplacez-la par des espaces`,
  TAG_RESOLVE_FAILED: fr`les étiquettes (!nom) ne sont pas admises ; retirez-la`,
  UNEXPECTED_TOKEN: fr`signe inattendu ; mettez le texte entre guillemets s'il en fait partie`,
};

/** What is not closed, by the sign that closes it: the sign that opens it, and what to do. */
const UNCLOSED: Readonly<Record<string, readonly [opening: string, message: string]>> = {
  '"': ['"', fr`ce guillemet n'est pas fermé ; mettez-en un autre à la fin du texte`],
  "'": ["'", fr`cette apostrophe ouvre un texte qui n'est pas fermé ; entourez-le de guillemets`],
  ']': ['[', fr`ce crochet n'est pas fermé ; mettez « ] » à la fin de la liste`],
  '}': ['{', fr`cette accolade n'est pas fermée ; mettez « } » après le dernier champ`],
};

/**
 * Where an error of the yaml package is, as an offset in the text, and what it is in French. What is
 * not closed is told at its opening: the package tells it where it has given up looking for the end.
 */
export function explain(error: YAMLError, doc: Document.Parsed, text: string): [number, string] {
  const [offset] = error.pos;
  const closing = /^Missing closing (.)quote|end with a (.)$/.exec(error.message);
  const unclosed = closing && UNCLOSED[closing[1] ?? closing[2] ?? ''];
  if (unclosed) {
    const [opening, message] = unclosed;
    const start = startOf(doc, offset, (at) => text.charAt(at) === opening);
    if (start !== null) return [start, message];
  }
  return [offset, YAML_ERRORS[error.code] ?? YAML_ERRORS.IMPOSSIBLE];
}

/** Start of the outermost value that ends at an offset and starts as wanted. */
function startOf(
  doc: Document.Parsed,
  end: number,
  isWanted: (offset: number) => boolean,
): number | null {
  let start: number | null = null;
  visit(doc, {
    Value(_key, { range }) {
      if (range?.[1] !== end || !isWanted(range[0])) return undefined;
      start = range[0];
      return visit.BREAK;
    },
  });
  return start;
}
