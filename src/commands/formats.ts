import { type Cell, formatCsv, isSeparateur } from '../donnees/csv.js';
import { EXIT, UserError } from '../errors.js';
import type { Page } from '../pages/page.js';
import { echo } from '../text/clean.js';
import { fr } from '../text/typography.js';
import type { Manner } from './manner.js';
import type { Format } from './options.js';

/** What a command shows, in each of the forms that a format may take. */
export interface Vue {
  /** For a person at a terminal. */
  page(): Page;
  /** For readers elsewhere, who have no terminal; without it, they get the same page. */
  note?(): Page;
  /** For another program: plain data. */
  document(): unknown;
  /** For a spreadsheet: a row of titles, then a row each. Without it there is no such form. */
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

/**
 * Refuses, as a UserError (exit code 2), a format that a view does not have, that a terminal cannot
 * show, or whose separator is no single sign.
 */
export function checkFormat(
  format: Format,
  vue: Vue,
  separateur: string,
  goesToTerminal: boolean,
): void {
  if (!isSeparateur(separateur)) throw notOneSign(separateur);
  if (format === 'csv' && !vue.rows) throw noRows();
  if (format === 'docx' && goesToTerminal) throw notForTerminals();
}

function notOneSign(separateur: string): UserError {
  return new UserError(
    fr`--separateur prend un seul signe, et non « ${echo(separateur)} »`,
    fr`Par exemple : --separateur ,`,
    EXIT.usage,
  );
}

function noRows(): UserError {
  return new UserError(
    fr`cette page n'est pas faite de lignes : elle n'existe pas en CSV`,
    fr`Choisissez un autre format ; conseil, liste et comparer existent en CSV.`,
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
