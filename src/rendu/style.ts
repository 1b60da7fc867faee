import { Chalk } from 'chalk';

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

/** `level` 0 leaves every text alone; 1 and more use the 16 basic colours of the terminal. */
export function createStyle(level: 0 | 1 | 2): Style {
  // An instance of its own: chalk's default one reads the arguments and ignores NO_COLOR.
  const chalk = new Chalk({ level });
  return {
    strong: (text) => chalk.bold(text),
    accent: (text) => chalk.green(text),
    muted: (text) => chalk.dim(text),
    alert: (text) => chalk.yellow(text),
  };
}
