import type { Proches } from '../../carte/proches.js';
import type { Conseil } from '../../conseil/conseil.js';
import type { Kit } from '../../kit/model.js';
import { fr } from '../../text/typography.js';
import type { Choice, Prompter, World } from '../../world.js';
import type { ConseilOptions } from './options.js';

/** A result, and with what and for whom it is shown. */
export interface Visit {
  readonly world: World;
  readonly prompter: Prompter;
  readonly kit: Kit;
  readonly options: ConseilOptions;
  readonly conseil: Conseil;
  /** The acteurs beside it; undefined where no file of acteurs was read. */
  readonly proches: Proches | undefined;
  /** Paths of the files written so far, in every round; gets those written here. */
  readonly saved: Set<string>;
}

/** Every question of the menu can be left without an answer: by this choice, or by none. */
export const REVENIR: Choice = { value: '', name: fr`Revenir` };
