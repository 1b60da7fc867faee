import stringWidth from 'fast-string-width';

/** Plain text whose width in columns is its length: no wide, combining or astral character. */
const SIMPLE =
  /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u202f\u20ac\u2190-\u21ff\u2500-\u25ff\u2713]*$/;

/** Width of a text in terminal columns; escape sequences count for nothing. */
export function width(text: string): number {
  return SIMPLE.test(text) ? text.length : stringWidth(text);
}
