/** A value that is computed when it is first asked for, and then kept. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** A thing with more fields, each computed when it is first asked for, and then kept. */
export function withLate<T extends object, L extends object>(
  known: T,
  late: { readonly [K in keyof L]: () => L[K] },
): T & L {
  const getters = Object.entries<() => unknown>(late).map(([field, compute]) => [
    field,
    { get: once(compute), enumerable: true },
  ]);
  return Object.defineProperties(known, Object.fromEntries(getters)) as T & L;
}
