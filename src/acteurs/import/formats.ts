import type { Format, FormatImport } from './format.js';
import { RNA } from './rna.js';
import { SCDL_SUBVENTIONS } from './scdl-subventions.js';

/** A new format is an entry here, its name in `FORMATS_IMPORT`, and a file. */
export const FORMATS: Readonly<Record<FormatImport, Format>> = {
  rna: RNA,
  'scdl-subventions': SCDL_SUBVENTIONS,
};
