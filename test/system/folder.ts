import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { plain } from '../kit/reading.js';
import { makeFolder } from '../support/nobody.js';

/** A real folder for each test of a file, empty at its start and gone after it. */
export function useFolder() {
  let folder = '';
  beforeEach(() => {
    folder = makeFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (...names: string[]) => join(folder, ...names),
    names: () => readdirSync(folder).sort(),
    /** What a person is told of an action that is refused; the folder is called D. */
    refusal(action: () => unknown): [message: string, remede: string] {
      try {
        action();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        if (error.exitCode !== 1) throw new Error(`exit code ${error.exitCode}`);
        return [plain(error.message.replaceAll(folder, 'D')), plain(error.remede)];
      }
      throw new Error('nothing was refused');
    },
  };
}
