import type { Conseil } from '../conseil/conseil.js';
import type { Kit, Partenaire } from '../kit/model.js';
import type { Style } from './style.js';

/** What a page is made for. */
export interface Page {
  /** Columns that a line may take. */
  readonly width: number;
  readonly style: Style;
}

export interface ConseilPage extends Page {
  /** Show every ranked partner, not only the first ones. */
  readonly tous: boolean;
}

/** One format: each view of the data as a string that ends with a newline. */
export interface Renderer {
  conseil(kit: Kit, conseil: Conseil, page: ConseilPage): string;
  liste(kit: Kit, partenaires: readonly Partenaire[], page: Page): string;
  profils(kit: Kit, partenaires: readonly Partenaire[], page: Page): string;
  comparaison(kit: Kit, partenaires: readonly Partenaire[], page: Page): string;
  sources(kit: Kit, page: Page): string;
}
