import { fr } from '../../../text/typography.js';
import type { Output, World } from '../../../world.js';
import { colourLevel, terminalWidth } from '../../terminal.js';
import { wantsAccessible } from '../manner.js';
import type { SharedOptions } from '../options.js';

/** How far a long reading has come, told to who waits at a terminal. */
export interface Progression {
  /** So many bytes have been read, of all. */
  avance(lus: number): void;
  /** The reading is over, well or not: the terminal is as before. */
  fin(): void;
}

const MUETTE: Progression = { avance: () => {}, fin: () => {} };
const MO = 1024 * 1024;
/** A reading of less is over before it can be told. */
const COURT = 8 * MO;
/** Columns of the bar itself, and of the words beside it. */
const [BARRE, MOTS] = [30, 32];

/**
 * On standard error, where it is a terminal: a bar that is drawn again and then wiped, or lines where
 * nothing may be drawn (`--accessible`, no colour). Elsewhere nothing. `taille` is the number of bytes,
 * null where it is not known.
 */
export async function openProgression(
  world: World,
  options: Pick<SharedOptions, 'accessible' | 'sansCouleur'>,
  taille: number | null,
): Promise<Progression> {
  const { stderr, env } = world;
  if (!stderr.isTerminal || taille === null || taille < COURT) return MUETTE;
  const isPlain = wantsAccessible(world, options) || !colourLevel(stderr, env, options.sansCouleur);
  if (isPlain) return enLignes(stderr, taille);
  return enBarre(stderr, taille, terminalWidth(stderr, env));
}

/** A line at each quarter. */
function enLignes(stderr: Output, taille: number): Progression {
  let dits = 0;
  return {
    avance(lus) {
      const quarts = Math.floor((4 * lus) / taille);
      if (quarts > dits && quarts < 4) stderr.write(fr`Lecture : ${25 * quarts} %\n`);
      dits = quarts;
    },
    fin: () => {},
  };
}

async function enBarre(stderr: Output, taille: number, columns: number): Promise<Progression> {
  const { SingleBar } = await import('cli-progress');
  // What the package uses of a stream.
  const stream = {
    isTTY: true,
    columns,
    write: (text: string) => stderr.write(text),
  } as unknown as NodeJS.WritableStream;
  const bar = new SingleBar({
    stream,
    format: fr`Lecture [{bar}] {percentage} % ({value} Mo sur {total})`,
    barsize: Math.max(5, Math.min(BARRE, columns - MOTS)),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
  });
  bar.start(Math.ceil(taille / MO), 0);
  return { avance: (lus) => bar.update(Math.floor(lus / MO)), fin: () => bar.stop() };
}
