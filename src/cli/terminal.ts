import type { Output, World } from '../world.js';

const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 20;
/** COLUMNS=999999999 must not make a table that fills the memory. */
const MAX_WIDTH = 1000;

/** 0: no colour, 1: the 16 basic colours, 2: 256 colours. */
type ColourLevel = 0 | 1 | 2;

/** FORCE_COLOR as the ecosystem reads it (chalk, Node); any other value means « as rich as can be ». */
const FORCED: ReadonlyMap<string, ColourLevel> = new Map([
  ['0', 0],
  ['false', 0],
  ['1', 1],
  ['2', 2],
  ['3', 2],
]);

/** Columns to write in, from 20 to 1000: COLUMNS if a positive integer, else the terminal's, else 100. */
export function terminalWidth(output: Output, env: World['env']): number {
  const asked = /^\d+$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 0;
  // Some pseudo-terminals announce 0 columns: that is « unknown ».
  const columns = asked || output.columns || DEFAULT_WIDTH;
  return Math.min(Math.max(columns, MIN_WIDTH), MAX_WIDTH);
}

/**
 * Colours allowed on one stream. Precedence: the flag, NO_COLOR, FORCE_COLOR (both ignored when
 * empty, as no-color.org and force-color.org say), TERM=dumb, then whether it is a terminal.
 */
export function colourLevel(output: Output, env: World['env'], sansCouleur: boolean): ColourLevel {
  const best = output.richColour ? 2 : 1;
  if (sansCouleur || env.NO_COLOR) return 0;
  if (env.FORCE_COLOR) return FORCED.get(env.FORCE_COLOR) ?? best;
  return env.TERM !== 'dumb' && output.isTerminal ? best : 0;
}

/**
 * Whether a terminal shows links (OSC 8). There is no way to ask: these are the terminals that say
 * who they are and are known to do so. Others would show nothing wrong, but the address would be lost.
 */
export function knowsLinks(output: Output, env: World['env']): boolean {
  if (!output.isTerminal || env.TERM === 'dumb') return false;
  if (env.WT_SESSION || env.KONSOLE_VERSION || env.TERM === 'xterm-kitty') return true;
  // GNOME's terminals know them from version 0.50 on.
  if (Number(env.VTE_VERSION ?? 0) >= 5000) return true;
  return LINKING_PROGRAMS.has(env.TERM_PROGRAM ?? '');
}

const LINKING_PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'mintty']);
