import fc from 'fast-check';

/** The surrogates are no characters. */
const [FIRST_SURROGATE, SURROGATES] = [0xd800, 0x800];

/**
 * Any character of Unicode: the unit `binary` of fast-check, value for value. That one makes a table of
 * all the million, for a second of the processor in each test file.
 */
const character = fc.nat({ max: 0x10ffff - SURROGATES }).map(
  (place) => String.fromCodePoint(place < FIRST_SURROGATE ? place : place + SURROGATES),
  (text) => {
    const [first, ...more] = typeof text === 'string' ? text : '';
    const code = first?.codePointAt(0);
    if (code === undefined || more.length > 0 || /\p{Cs}/u.test(text as string))
      throw new Error('not one character');
    return code < FIRST_SURROGATE ? code : code - SURROGATES;
  },
);

/** Texts of any characters. */
export const anyText = (constraints: { readonly maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ unit: character, ...constraints });
