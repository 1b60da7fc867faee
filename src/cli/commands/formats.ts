import { EXIT, UserError } from '../../errors.js';
import type { Feuille } from '../../lecture/tables/classeur/writer.js';
import { type Cell, formatCsv, isSeparateur } from '../../lecture/tables/csv/writer.js';
import type { Page } from '../../page/page.js';
import { echo } from '../../text/clean.js';
import { enumeration, fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import type { Manner } from './manner.js';
import { FORMAT_NAMES, type Format, isFile, type SharedOptions } from './options.js';

/** What a command shows, in each of the forms that a format may take. */
export interface Vue {
  /** For a person at a terminal. */
  page(): Page;
  /** For readers elsewhere, who have no terminal; without it, they get the same page. */
  note?(): Page;
  /** For another program: plain data. */
  document(): unknown;
  /** For a spreadsheet: a row of titles, then a row each; where the formats of the view have CSV. */
  rows?(): readonly (readonly Cell[])[];
  /** For a spreadsheet with several sheets; where the formats of the view have XLSX. */
  feuilles?(): readonly Feuille[];
  /** For a program that draws maps; where the formats of the view have GeoJSON. */
  geojson?(): unknown;
}

/** A text, or the bytes of a document. */
export type Content = string | Uint8Array;
type Writer = (vue: Vue, manner: Manner) => Promise<Content>;

const noteOf = (vue: Vue): Page => (vue.note ?? vue.page)();

/** Each format is loaded when it is asked for: tables cost more to load than JSON to write. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  tableau: async (vue, manner) => drawPage(vue.page(), manner),
  json: async (vue) => formatJson(vue.document()),
  html: async (vue) => (await import('../../rendu/html/index.js')).renderHtml(noteOf(vue)),
  markdown: async (vue) =>
    (await import('../../rendu/markdown/index.js')).renderMarkdown(noteOf(vue)),
  docx: async (vue) => (await import('../../rendu/docx/index.js')).renderDocx(noteOf(vue)),
  csv: async (vue, { separateur }) => formatCsv(vue.rows?.() ?? [], separateur),
  xlsx: async (vue) =>
    (await import('../../lecture/tables/classeur/writer.js')).classeurOf(vue.feuilles?.() ?? []),
  geojson: async (vue) => formatJson(vue.geojson?.()),
};

const formatJson = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;

/** A page for a person at a terminal, or in a text file. */
export async function drawPage(page: Page, manner: Manner): Promise<string> {
  return manner.isAccessible
    ? (await import('../../rendu/accessible/index.js')).renderAccessible(page)
    : (await import('../../rendu/texte/index.js')).renderTexte(page, manner);
}

const without = (formats: readonly Format[], ...others: Format[]): readonly Format[] =>
  formats.filter((format) => !others.includes(format));

/** The formats of acteurs, of a result that is a page and made of rows, and of one that is only a page. */
export const ACTEURS_FORMATS: readonly Format[] = FORMAT_NAMES;
export const ROW_FORMATS = without(ACTEURS_FORMATS, 'xlsx', 'geojson');
export const PAGE_FORMATS = without(ROW_FORMATS, 'csv');

/** Documents that are bytes, with what they are and a name for one. */
const BINARY: Readonly<Partial<Record<Format, readonly [document: string, nom: string]>>> = {
  docx: [fr`un document Word`, 'note.docx'],
  xlsx: [fr`un classeur`, 'acteurs.xlsx'],
};

/**
 * Refuses, as a UserError (exit code 2), a format that a result does not have or that a terminal
 * cannot show, and a separator that is no single sign.
 */
export function checkFormat(
  { stdout }: World,
  { format, separateur, sortie }: SharedOptions,
  formats: readonly Format[],
): void {
  if (!isSeparateur(separateur)) throw notOneSign(separateur);
  if (!formats.includes(format)) throw notOfThese(format, formats);
  const binary = BINARY[format];
  if (binary && !isFile(sortie) && stdout.isTerminal) throw notForTerminals(...binary);
}

function notOneSign(separateur: string): UserError {
  return new UserError(
    fr`« ${echo(separateur)} » ne peut pas séparer les cellules d'un CSV`,
    fr`Choisissez un seul signe de ponctuation, par exemple : --separateur ,`,
    EXIT.usage,
  );
}

function notOfThese(format: Format, formats: readonly Format[]): UserError {
  return new UserError(
    fr`ce résultat n'existe pas au format ${format}`,
    fr`Choisissez ${enumeration(formats, 'ou')}.`,
    EXIT.usage,
  );
}

function notForTerminals(document: string, nom: string): UserError {
  return new UserError(
    fr`${document} ne s'affiche pas à l'écran`,
    fr`Ajoutez --sortie ${nom}.`,
    EXIT.usage,
  );
}
