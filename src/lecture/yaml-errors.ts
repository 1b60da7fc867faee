import { type Document, type ErrorCode, visit, type YAMLError } from 'yaml';
import { fr } from '../text/typography.js';
import type { LectureCode } from './explications.js';

/** What is told of a mistake: its code, and a French sentence. */
type Told = readonly [code: LectureCode, message: string];

/** The yaml package explains its errors in English: these are its codes in French. */
export const YAML_ERRORS: Readonly<Record<ErrorCode, Told>> = {
  ALIAS_PROPS: ['yaml-signe-reserve', fr`un alias (*nom) ne peut porter ni ancre ni étiquette`],
  BAD_ALIAS: [
    'yaml-signe-reserve',
    fr`cet alias est mal écrit ; mettez le texte entre guillemets s'il commence par *`,
  ],
  BAD_COLLECTION_TYPE: [
    'yaml-signe-reserve',
    fr`l'étiquette ne convient pas à cette liste ou à ce groupe de champs`,
  ],
  BAD_DIRECTIVE: ['yaml-directive', fr`cette directive (%…) n'est pas admise ; retirez la ligne`],
  BAD_DQ_ESCAPE: [
    'yaml-echappement',
    fr`séquence d'échappement inconnue ; écrivez \\\\ pour une barre oblique inverse`,
  ],
  BAD_INDENT: [
    'yaml-retrait',
    fr`le retrait de cette ligne ne correspond pas à celui des lignes voisines`,
  ],
  BAD_PROP_ORDER: ['yaml-signe-reserve', fr`l'ancre ou l'étiquette est mal placée`],
  BAD_SCALAR_START: [
    'yaml-signe-reserve',
    fr`un texte ne peut pas commencer par ce caractère ; mettez-le entre guillemets`,
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'yaml-deux-points',
    fr`deux champs sont écrits sur la même ligne, ou un texte contient « : » ; mettez le texte entre guillemets`,
  ],
  BLOCK_IN_FLOW: [
    'yaml-crochets',
    fr`une liste ou un groupe de champs en retrait ne peut pas être écrit entre crochets ou accolades`,
  ],
  DUPLICATE_KEY: ['champ-en-double', fr`ce champ est écrit deux fois`],
  IMPOSSIBLE: ['yaml-signe', fr`ce passage ne peut pas être lu`],
  KEY_OVER_1024_CHARS: [
    'yaml-deux-points',
    fr`le nom d'un champ est trop long ; un « : » ou un guillemet manque sans doute`,
  ],
  MISSING_CHAR: [
    'yaml-signe',
    fr`il manque un signe : guillemet, crochet, accolade, virgule ou deux-points`,
  ],
  MULTILINE_IMPLICIT_KEY: [
    'yaml-deux-points',
    fr`il manque « : » après le nom du champ, ou des guillemets autour du texte`,
  ],
  MULTIPLE_ANCHORS: ['yaml-signe-reserve', fr`deux ancres (&nom) sont écrites au même endroit`],
  MULTIPLE_DOCS: [
    'yaml-plusieurs-documents',
    fr`le fichier contient plusieurs documents (une ligne « --- ») ; gardez-en un seul`,
  ],
  MULTIPLE_TAGS: ['yaml-signe-reserve', fr`deux étiquettes (!nom) sont écrites au même endroit`],
  NON_STRING_KEY: ['nom-de-champ', fr`le nom d'un champ doit être un texte simple`],
  RESOURCE_EXHAUSTION: ['limite-depassee', fr`l'imbrication est trop profonde`],
  TAB_AS_INDENT: [
    'yaml-retrait',
    fr`le retrait est fait d'une tabulation ; remplacez-la par des espaces`,
  ],
  TAG_RESOLVE_FAILED: [
    'yaml-signe-reserve',
    fr`les étiquettes (!nom) ne sont pas admises ; retirez-la`,
  ],
  UNEXPECTED_TOKEN: [
    'yaml-signe',
    fr`signe inattendu ; mettez le texte entre guillemets s'il en fait partie`,
  ],
};

/** What is not closed, by the sign that closes it: the sign that opens it, and what to do. */
const UNCLOSED: Readonly<Record<string, readonly [opening: string, ...told: Told]>> = {
  '"': [
    '"',
    'yaml-guillemets',
    fr`ce guillemet n'est pas fermé ; mettez-en un autre à la fin du texte`,
  ],
  "'": [
    "'",
    'yaml-guillemets',
    fr`cette apostrophe ouvre un texte qui n'est pas fermé ; entourez-le de guillemets`,
  ],
  ']': ['[', 'yaml-crochets', fr`ce crochet n'est pas fermé ; mettez « ] » à la fin de la liste`],
  '}': [
    '{',
    'yaml-crochets',
    fr`cette accolade n'est pas fermée ; mettez « } » après le dernier champ`,
  ],
};

const CLOSED_EARLY: Told = [
  'yaml-guillemets',
  fr`ce signe ferme le texte trop tôt ; à l'intérieur, écrivez « … » pour citer, ’ pour une apostrophe`,
];

/**
 * Where an error of the yaml package is, as an offset in the text, and what it is in French. What is
 * not closed is told at its opening: the package tells it where it has given up looking for the end.
 */
export function explain(
  error: YAMLError,
  doc: Document.Parsed,
  text: string,
): [offset: number, ...told: Told] {
  const [offset] = error.pos;
  const closing = /^Missing closing (.)quote|end with a (.)$/.exec(error.message);
  const sign = closing?.[1] ?? closing?.[2] ?? '';
  const unclosed = UNCLOSED[sign];
  if (unclosed) {
    const [opening, ...told] = unclosed;
    const starts = startsOf(doc, offset).filter((start) => text.charAt(start) === opening);
    // A closed list inside an open one ends where that does; else the innermost is the open one.
    const start = text.charAt(offset - 1) === sign ? starts[0] : starts.at(-1);
    if (start !== undefined) return [start, ...told];
  }
  const before = text.slice(0, offset).trimEnd();
  if (error.code === 'UNEXPECTED_TOKEN' && /["']$/.test(before)) {
    return [before.length - 1, ...CLOSED_EARLY];
  }
  if (error.message.startsWith('Sequence item without')) return [offset, ...YAML_ERRORS.BAD_INDENT];
  return [offset, ...(YAML_ERRORS[error.code] ?? YAML_ERRORS.IMPOSSIBLE)];
}

/** Starts of the values that end at an offset, the outermost first. */
function startsOf(doc: Document.Parsed, end: number): number[] {
  const starts: number[] = [];
  visit(doc, {
    Value(_key, { range }) {
      if (range?.[1] === end) starts.push(range[0]);
    },
  });
  return starts;
}
