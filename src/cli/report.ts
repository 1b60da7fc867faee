import { fr } from '../text/typography.js';
import type { World } from '../world.js';

/** What shows all that a report of a fault must say of the machine and the files. */
export const REPORT_COMMAND = 'partenaires --version --json';

/** Where to write about the program: « à l’adresse https://… », for the middle of a sentence. */
export function whereToReport({ bugs }: World): string {
  return bugs ? fr`à l'adresse ${bugs}` : fr`à qui vous a fourni le programme`;
}
