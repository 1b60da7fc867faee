import { fold } from './nearest.js';

/** A name in kebab-case, without accents; `sinon` for one without letter or digit. */
export const kebab = (nom: string, sinon: string): string =>
  fold(nom).replaceAll(' ', '-') || sinon;

/** Gives ids that are all different: the kebab-case of a name, with « -2 », « -3 »… where it is taken. */
export class Identifiants {
  readonly #numbers = new Map<string, number>();

  /** The id of the next thing of that name in kebab-case. */
  next(base: string): string {
    let number = (this.#numbers.get(base) ?? 0) + 1;
    let id = number === 1 ? base : `${base}-${number}`;
    // « Foyer 2 » may stand before the second « Foyer ».
    while (number > 1 && this.#numbers.has(id)) id = `${base}-${++number}`;
    this.#numbers.set(base, number);
    if (id !== base) this.#numbers.set(id, 1);
    return id;
  }
}
