import { valueAt } from '../lecture/mend.js';
import type { Path } from '../lecture/parse.js';
import type { Disk } from '../world.js';
import type { KitDocument } from './document.js';
import type { KitFile } from './schema.js';
import type { Wanted } from './selection.js';

/** The shipped files as the build read them and checked their rules, each beside the text it was read from. */
export type Compiled = Readonly<Record<string, { texte: string; contenu: KitFile }>>;

/**
 * The shipped files as documents, without loading YAML or the validator, which would double the
 * start of every command; or null where one of them is not, to the letter, what was compiled: an
 * edited kit shows at the next run, without a rebuild. The text is compared and not a hash of it,
 * because loading node:crypto costs more than the comparison.
 */
export function readCompiled(
  { files, places }: Disk,
  wanted: readonly Pick<Wanted, 'chemin'>[],
): KitDocument[] | null {
  const compiled = parse(files.readIfPresent(places.compiled));
  const documents = wanted.flatMap(({ chemin }): KitDocument[] => {
    const known = compiled?.[chemin.slice(places.kit.length + 1)];
    const now = known?.contenu && files.readIfPresent(chemin);
    if (!now || toText(now) !== known.texte) return [];
    const { contenu } = known;
    const writes = (path: Path) => valueAt(contenu, path) !== undefined;
    return [{ ...NOTHING_WRONG, chemin, contenu, writes }];
  });
  return documents.length === wanted.length ? documents : null;
}

/** What the bytes hold; null where they are missing or damaged, and the YAML is to be read. */
function parse(bytes: Uint8Array | null): Compiled | null {
  try {
    return bytes === null ? null : JSON.parse(toText(bytes));
  } catch {
    return null;
  }
}

const NOTHING_WRONG = {
  isGiven: false,
  problems: [],
  warnings: [],
  problem(): never {
    throw new Error('a compiled kit has a problem that its build did not see');
  },
  hasLost: () => false,
};

/** To make one takes longer than to decode a kit. */
const decoder = new TextDecoder();
const toText = (bytes: Uint8Array) => decoder.decode(bytes);
