import { EXIT, UserError } from '../../errors.js';
import { echo } from '../../text/clean.js';
import { enumeration, fr } from '../../text/typography.js';
import { FORMAT_NAMES, FORMATS, type Format, USUAL_FORMAT } from './options.js';

/** What a person said of the format: `--format`, or `--json` for short, or a file name. */
export interface FormatGiven {
  readonly format?: Format;
  readonly json?: boolean;
  readonly sortie?: string;
}

/**
 * The format that was asked for, else the one whose extension the name of the file has, else the usual
 * one. Throws UserError (exit code 2) for an extension that no format has: whoever types « note.html »
 * would get something else under that name.
 */
export function chooseFormat({ format, json, sortie = '' }: FormatGiven): Format {
  if (json) return 'json';
  if (format !== undefined) return format;
  // « .cache » is a hidden file without an extension, « M. Dupont » a name.
  const extension = /[^/\\]\.([\p{L}\p{N}]+)$/u.exec(sortie)?.[1]?.toLowerCase();
  if (extension === undefined) return USUAL_FORMAT;
  const chosen = FORMAT_NAMES.find((name) => extensionsOf(name).includes(extension));
  if (chosen) return chosen;
  const known = FORMAT_NAMES.map(
    (name) =>
      fr`${enumeration(
        extensionsOf(name).map((known) => `.${known}`),
        'ou',
      )} (${name})`,
  );
  throw new UserError(
    fr`aucun format n'a l'extension « .${echo(extension)} »`,
    fr`Choisissez ${enumeration(known, 'ou')} ; avec --format, tout nom de fichier convient.`,
    EXIT.usage,
  );
}

const extensionsOf = (format: Format): readonly string[] => FORMATS[format];
