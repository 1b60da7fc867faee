/** What the ends of the names of tables promise. */
export const EXTENSIONS = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  ods: 'ods',
  yaml: 'yaml',
  yml: 'yaml',
} as const;
