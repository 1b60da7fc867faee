import { html } from './source.js';

/** A place that has something, as every part of a map draws it. */
export interface Lieu {
  readonly code: string;
  /** The figure that stands on it. */
  readonly nombre: number;
  /** Its shade, from 1 on; 0 is that of places that have nothing. */
  readonly shade: number;
  readonly nom: string;
  /** The figure in words: « 12 acteurs ». */
  readonly compte: string;
  /** The id of its entry in the list. */
  readonly id: string;
}

/** The places by their codes. */
export type Lieux = ReadonlyMap<string, Lieu>;

/** A square of a shade, with a figure or without; for the eye only. */
export const square = (shade: number, figure = '') =>
  html`<span class="case n${shade}" aria-hidden="true">${figure}</span>`;
