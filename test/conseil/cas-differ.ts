/** Nothing where the case does not speak of the field (undefined) or both say the same. */
export function differ(field: string, expected: unknown, actual: unknown): string[] {
  const [want, got] = [expected, actual].map((value) =>
    plain(JSON.stringify(value, null, 1) ?? ''),
  );
  return expected === undefined || want === got
    ? []
    : [`${field}\n    attendu : ${want}\n    obtenu : ${got}`];
}

/** Whoever writes a case types plain spaces and apostrophes; the typography is tested elsewhere. */
function plain(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/\n\s*/gu, ' ');
}
