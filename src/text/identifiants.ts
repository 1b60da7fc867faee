import { fold } from './nearest.js';

/** A name in kebab-case, without accents; `sinon` for one without letter or digit. */
export const kebab = (nom: string, sinon: string): string =>
  fold(nom).replaceAll(' ', '-') || sinon;

/** Gives each name an id of its own: its kebab-case, with « -2 », « -3 »… where another before it has that. */
export class Identifiants {
  readonly #numbers = new Map<string, number>();

  constructor(readonly sinon: string) {}

  next(nom: string): string {
    const base = kebab(nom, this.sinon);
    let number = (this.#numbers.get(base) ?? 0) + 1;
    let id = number === 1 ? base : `${base}-${number}`;
    // « Foyer 2 » may stand before the second « Foyer ».
    while (number > 1 && this.#numbers.has(id)) id = `${base}-${++number}`;
    this.#numbers.set(base, number);
    if (id !== base) this.#numbers.set(id, 1);
    return id;
  }
}
