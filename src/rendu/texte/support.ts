import type { Style } from './style.js';

/** What a page of text is drawn on. */
export interface Support {
  /** Columns that a line may take. */
  readonly width: number;
  readonly style: Style;
  /** Whether the terminal knows links (OSC 8); else an address is written out. */
  readonly hasLinks: boolean;
}
