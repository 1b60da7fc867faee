import { FORMATS_IMPORT, type FormatImport } from '../../../acteurs/import/format.js';
import type { SharedOptions } from '../options.js';

/** What `acteurs importer` reads, as it is typed. */
export const FORMATS_LUS: readonly FormatImport[] = FORMATS_IMPORT;

/** What the command line gives to `acteurs importer`; it chooses no format of a result, which is a CSV. */
export interface ImporterOptions extends Omit<SharedOptions, 'format' | 'sortie' | 'separateur'> {
  readonly format: FormatImport;
  readonly sortie: string;
  /** Places by name or code. */
  readonly departement: readonly string[];
  readonly commune: readonly string[];
  readonly mot: readonly string[];
  /** The partenaire of the kit that all of them are. */
  readonly type?: string;
}
