import { type Cell, formatCsv, isSeparateur } from '../donnees/csv.js';
import { EXIT, UserError } from '../errors.js';
import type { Page } from '../pages/page.js';
import { echo } from '../text/clean.js';
import { enumeration, fr } from '../text/typography.js';
import type { World } from '../world.js';
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
}

/** A text, or the bytes of a document. */
export type Content = string | Uint8Array;
type Writer = (vue: Vue, manner: Manner) => Promise<Content>;

const noteOf = (vue: Vue): Page => (vue.note ?? vue.page)();

/** Each format is loaded when it is asked for: tables cost more to load than JSON to write. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  tableau: async (vue, manner) => drawPage(vue.page(), manner),
  json: async (vue) => `${JSON.stringify(vue.document(), null, 2)}\n`,
  html: async (vue) => (await import('../rendu/html/index.js')).renderHtml(noteOf(vue)),
  markdown: async (vue) => (await import('../rendu/markdown/index.js')).renderMarkdown(noteOf(vue)),
  docx: async (vue) => (await import('../rendu/docx/index.js')).renderDocx(noteOf(vue)),
  csv: async (vue, { separateur }) => formatCsv(vue.rows?.() ?? [], separateur),
};

/** A page for a person at a terminal, or in a text file. */
export async function drawPage(page: Page, manner: Manner): Promise<string> {
  return manner.isAccessible
    ? (await import('../rendu/accessible/index.js')).renderAccessible(page)
    : (await import('../rendu/texte/index.js')).renderTexte(page, manner);
}

/** The formats of a result that is a page, and of one that is also made of rows. */
export const ROW_FORMATS = FORMAT_NAMES;
export const PAGE_FORMATS: readonly Format[] = FORMAT_NAMES.filter((format) => format !== 'csv');

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
  if (format === 'docx' && !isFile(sortie) && stdout.isTerminal) throw notForTerminals();
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

function notForTerminals(): UserError {
  return new UserError(
    fr`un document Word ne s'affiche pas à l'écran`,
    fr`Ajoutez --sortie note.docx.`,
    EXIT.usage,
  );
}
