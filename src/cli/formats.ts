import { type ExitCode, usageError } from '../errors.js';
import type { Feuille } from '../lecture/tables/classeur/writer.js';
import type { Cell } from '../lecture/tables/csv/writer.js';
import type { Page } from '../page/page.js';
import type { Support } from '../rendu/texte/style.js';
import { echo } from '../text/clean.js';
import { enumeration, fr } from '../text/typography.js';

/** What a result may have: each part is what some formats are made of. */
interface Parts {
  /** For a person at a terminal; where there is no `note`, for readers elsewhere too. */
  page(): Page | Promise<Page>;
  /** For a person at a terminal, where the result is lines and no page. */
  texte(): string;
  /** For another program: plain data, or a promise of it. */
  document(): unknown;
  /** For a spreadsheet: a row of titles, then a row each. */
  rows(): readonly (readonly Cell[])[];
  /** For a spreadsheet with several sheets. */
  feuilles(): readonly Feuille[];
  /** For a program that draws maps. */
  geojson(): unknown;
}

export type Part = keyof Parts;

/** What results have: a page; one made of rows, too; one of acteurs; text for who reads or for a program. */
export const PAGE = ['page'] as const;
export const PAGES = [...PAGE, 'document'] as const;
export const ROWS = [...PAGES, 'rows'] as const;
export const SHEETS = [...ROWS, 'feuilles', 'geojson'] as const;
export const TEXTS = ['texte', 'document'] as const;
export const LINES = ['texte'] as const;

/** What a command makes, by the parts that it has: one that is declared and missing does not compile. */
export type Resultat<Has extends readonly Part[]> = Has extends unknown
  ? Pick<Parts, Has[number]> & Beside
  : never;

/** Any result, whatever it has. */
export type AnyResultat = Partial<Parts> & Beside;

interface Beside {
  /** For readers who have no terminal; without it, they get the page. */
  note?(): Page | Promise<Page>;
  /** How the program ends once the result is delivered; well, where it is not said. */
  readonly exitCode?: ExitCode;
  /** What standard error says once the result is delivered in this format; empty where there is nothing. */
  remarque?(format: FormatName): string;
}

/** What a format is drawn on, and how. */
export interface Manner extends Support {
  readonly isAccessible: boolean;
  /** What separates the cells of a CSV. */
  readonly separateur: string;
  /** The day on which a document is written, AAAA-MM-JJ. */
  readonly date: string;
}

/** A text, or the bytes of a document. */
export type Content = string | Uint8Array;

interface WrittenFormat {
  /** What it is for, as the help says it. */
  readonly pour: string;
  /** Extensions of the file names that choose it. */
  readonly extensions: readonly string[];
  /** What a result must have for it: one of these. */
  readonly needs: readonly Part[];
  /** Where it is bytes, which a terminal cannot show: what it is, and a name for one. */
  readonly binary?: readonly [document: string, nom: string];
  /** Loads what it takes when it is asked for: tables cost more to load than JSON to write. */
  write(resultat: AnyResultat, manner: Manner): Promise<Content>;
}

/** The formats of a result, the usual one first; a new one is an entry here. */
export const FORMATS = {
  tableau: {
    pour: fr`la page du terminal`,
    extensions: ['txt'],
    needs: ['page', 'texte'],
    write: async (resultat, manner) =>
      resultat.texte ? resultat.texte() : drawPage(await make(resultat, 'page'), manner),
  },
  json: {
    pour: fr`un autre programme`,
    extensions: ['json'],
    needs: ['document'],
    write: async (resultat) => formatJson(await make(resultat, 'document')),
  },
  html: {
    pour: fr`le document, à lire dans un navigateur ou à imprimer`,
    extensions: ['html', 'htm'],
    needs: ['page'],
    write: async (resultat, manner) =>
      (await import('../rendu/html/index.js')).renderHtml(await noteOf(resultat, manner)),
  },
  markdown: {
    pour: fr`le même, pour un site ou un intranet`,
    extensions: ['md', 'markdown'],
    needs: ['page'],
    write: async (resultat, manner) =>
      (await import('../rendu/markdown/index.js')).renderMarkdown(await noteOf(resultat, manner)),
  },
  docx: {
    pour: fr`le même, à compléter et à signer dans Word ou LibreOffice`,
    extensions: ['docx'],
    needs: ['page'],
    binary: [fr`un document Word`, 'note.docx'],
    write: async (resultat, manner) =>
      (await import('../rendu/docx/index.js')).renderDocx(await noteOf(resultat, manner)),
  },
  csv: {
    pour: fr`un tableur, une ligne chacun`,
    extensions: ['csv'],
    needs: ['rows'],
    write: async (resultat, { separateur }) =>
      (await import('../lecture/tables/csv/writer.js')).formatCsv(
        make(resultat, 'rows'),
        separateur,
      ),
  },
  xlsx: {
    pour: fr`un tableur, acteurs et actions`,
    extensions: ['xlsx'],
    needs: ['feuilles'],
    binary: [fr`un classeur`, 'acteurs.xlsx'],
    write: async (resultat) =>
      (await import('../lecture/tables/classeur/writer.js')).classeurOf(make(resultat, 'feuilles')),
  },
  geojson: {
    pour: fr`un logiciel de cartes`,
    extensions: ['geojson'],
    needs: ['geojson'],
    write: async (resultat) => formatJson(make(resultat, 'geojson')),
  },
} as const satisfies Readonly<Record<string, WrittenFormat>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
export const USUAL_FORMAT: FormatName = 'tableau';

/** All that is known of a format. */
export const formatOf = (name: FormatName): WrittenFormat => FORMATS[name];

/** The formats of a result that has these parts. */
export const formatsOf = (has: readonly Part[]): readonly FormatName[] =>
  FORMAT_NAMES.filter((name) => formatOf(name).needs.some((part) => has.includes(part)));

/** A page for a person at a terminal, or in a text file. */
export async function drawPage(page: Page, manner: Manner): Promise<string> {
  return manner.isAccessible
    ? (await import('../rendu/accessible/index.js')).renderAccessible(page)
    : (await import('../rendu/texte/index.js')).renderTexte(page, manner);
}

/** The page for readers elsewhere: every document says when it was written. */
async function noteOf(resultat: AnyResultat, { date }: Manner): Promise<Page> {
  const page = await (resultat.note?.() ?? make(resultat, 'page'));
  return { ...page, fiche: { date, ...page.fiche } };
}

/** A part of a result; that it is not there, though the command declares it, is a fault of ours. */
function make<P extends Part>(resultat: AnyResultat, part: P): ReturnType<Parts[P]> {
  const made = resultat[part];
  if (!made) throw new Error(`the result has no ${part}`);
  return made() as ReturnType<Parts[P]>;
}

const formatJson = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;

/** What a person said of the format: `--format`, or `--json` for short, or a file name. */
export interface FormatGiven {
  readonly format?: FormatName;
  readonly json?: boolean;
  readonly sortie?: string;
}

/**
 * The format that was asked for, else the one whose extension the name of the file has, else the usual
 * one. Throws UserError (exit code 2) for an extension that no format has: whoever types « note.html »
 * would get something else under that name.
 */
export function chooseFormat({ format, json, sortie }: FormatGiven): FormatName {
  if (json) return 'json';
  if (format !== undefined) return format;
  if (sortie === undefined) return USUAL_FORMAT;
  // « .cache » is a hidden file without an extension, « M. Dupont » a name.
  const extension = /[^/\\]\.([\p{L}\p{N}]+)$/u.exec(sortie)?.[1]?.toLowerCase();
  if (extension === undefined) return USUAL_FORMAT;
  const chosen = FORMAT_NAMES.find((name) => formatOf(name).extensions.includes(extension));
  if (chosen) return chosen;
  const known = FORMAT_NAMES.map((name) => {
    const extensions = formatOf(name).extensions.map((known) => `.${known}`);
    return fr`${enumeration(extensions, 'ou')} (${name})`;
  });
  throw usageError(
    fr`aucun format n'a l'extension « .${echo(extension)} »`,
    fr`Choisissez ${enumeration(known, 'ou')} ; avec --format, tout nom de fichier convient.`,
  );
}
