import type { Path } from './parse.js';

/** Something wrong at a path of plain data; `isMissing` where a field should be there and is not. */
export interface Flaw {
  readonly path: Path;
  readonly isMissing: boolean;
}

/** What stands in for a text that is missing: no identifier, so that an id is never made up. */
const STAND_IN = '?';

/** Where the items of a list that lost some stood in the list as it was written. */
type Origins = WeakMap<readonly unknown[], readonly number[]>;

/** What is to be done at a path, and below it. */
interface Cut {
  act: 'keep' | 'drop' | 'fill';
  readonly below: Map<string | number, Cut>;
}

/**
 * Data from which what is wrong is taken out, so that the rest can be judged: one slip must hide
 * nothing else. Each flaw costs as little as can be: a missing text is made up, an item goes only
 * when that does not help.
 */
export class MendedData {
  readonly #origins: Origins = new WeakMap();
  /** Paths, in the data as it was written, of what was taken out. */
  readonly lost: Path[] = [];

  /** `data` is undefined where nothing is left. */
  constructor(public data: unknown) {}

  mend(flaws: readonly Flaw[]): void {
    const root: Cut = { act: 'keep', below: new Map() };
    for (const { path, isMissing } of flaws) {
      const isMadeUp = !isMissing && valueAt(this.data, path) === STAND_IN;
      const cut = cutAt(root, isMadeUp ? path.slice(0, -1) : path);
      if (cut.act !== 'drop') cut.act = isMissing ? 'fill' : 'drop';
    }
    this.data = root.act === 'drop' ? undefined : this.#apply(this.data, root, []);
  }

  /** The path, in the data as it was written, of a path in what is left of it. */
  original(path: Path): Path {
    let value = this.data;
    return path.map((step) => {
      const origins = Array.isArray(value) ? this.#origins.get(value) : undefined;
      value = child(value, step);
      return origins?.[Number(step)] ?? step;
    });
  }

  #apply(value: unknown, cut: Cut, path: Path): unknown {
    if (Array.isArray(value)) return this.#applyToList(value, cut, path);
    if (typeof value !== 'object' || value === null) return value;
    const result: Record<string, unknown> = { ...value };
    for (const [name, inner] of cut.below) {
      if (inner.act === 'fill') result[name] = STAND_IN;
      else if (inner.act === 'keep') {
        result[name] = this.#apply(result[name], inner, [...path, name]);
      } else {
        this.lost.push([...path, name]);
        delete result[name];
      }
    }
    return result;
  }

  #applyToList(list: readonly unknown[], cut: Cut, path: Path): unknown[] {
    const before = this.#origins.get(list);
    const result: unknown[] = [];
    const origins: number[] = [];
    for (const [i, item] of list.entries()) {
      const inner = cut.below.get(i);
      const origin = before?.[i] ?? i;
      if (inner?.act === 'drop') {
        this.lost.push([...path, origin]);
        continue;
      }
      origins.push(origin);
      result.push(inner ? this.#apply(item, inner, [...path, origin]) : item);
    }
    this.#origins.set(result, origins);
    return result;
  }
}

function cutAt(root: Cut, path: Path): Cut {
  let cut = root;
  for (const step of path) {
    const next = cut.below.get(step) ?? { act: 'keep', below: new Map() };
    cut.below.set(step, next);
    cut = next;
  }
  return cut;
}

/** What a path of plain data leads to; undefined where it leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(child, data);
}

function child(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
