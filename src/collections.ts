/** The sum of some numbers, added up in their order. */
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** The things under each of their keys, both in the order in which they come; a thing may have several. */
export function groupBy<T, K>(
  things: Iterable<T>,
  keysOf: (thing: T) => readonly K[],
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}

/** Some fields of an object, in this order. */
export const pick = <T extends object, K extends keyof T>(object: T, ...fields: readonly K[]) =>
  Object.fromEntries(fields.map((field) => [field, object[field]])) as Pick<T, K>;

/** Whether a field or an option says something. */
export const holds = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
