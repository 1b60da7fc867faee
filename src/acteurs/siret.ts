/** The check of a SIRET: the formula of Luhn (ISO/IEC 7812-1), as INSEE prescribes it. */

const digitsOf = (code: string) => [...code].map(Number);
const sum = (digits: readonly number[]) => digits.reduce((total, digit) => total + digit, 0);

/** La Poste has more establishments than keys: the digits of theirs add up to a multiple of five. */
const LA_POSTE = '356000000';

/** Whether 14 digits are a SIRET: the key of the establishment. */
export function isSiret(code: string): boolean {
  const digits = digitsOf(code);
  const weighed = digits.map((digit, i) => (i % 2 === 0 ? 2 * digit : digit));
  const isRight = sum(weighed.map((digit) => (digit > 9 ? digit - 9 : digit))) % 10 === 0;
  return isRight || (code.startsWith(LA_POSTE) && sum(digits) % 5 === 0);
}
