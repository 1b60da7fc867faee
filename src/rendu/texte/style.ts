/** Colour repeats what words and signs already say: it never carries a meaning alone. */
export interface Style {
  /** The one thing that stands out, and headings. */
  strong(text: string): string;
  /** What answers a need. */
  accent(text: string): string;
  /** What matters less. */
  muted(text: string): string;
  /** What weighs against. */
  alert(text: string): string;
}

const same = (text: string) => text;

/** Leaves every text alone: for a file, a pipe, and whoever wants no colour. */
export const PLAIN: Style = { strong: same, accent: same, muted: same, alert: same };

/**
 * The style for a stream: plain for level 0, else the 16 basic colours of the terminal. chalk is
 * loaded only to colour.
 */
export async function createStyle(level: 0 | 1 | 2): Promise<Style> {
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  // An instance of its own: chalk's default one reads the arguments and ignores NO_COLOR.
  const chalk = new Chalk({ level });
  return {
    strong: (text) => chalk.bold(text),
    accent: (text) => chalk.green(text),
    muted: (text) => chalk.dim(text),
    alert: (text) => chalk.yellow(text),
  };
}

/** What a page of text is drawn on. */
export interface Support {
  /** Columns that a line may take. */
  readonly width: number;
  readonly style: Style;
  /** Whether the terminal knows links (OSC 8); else an address is written out. */
  readonly hasLinks: boolean;
}
