import { EXIT } from '../../errors.js';
import { MAX_BYTES } from '../../lecture/source.js';
import { inFolder } from '../../text/shell.js';
import type { Does } from '../command.js';
import type { SharedOptions } from './options.js';
import { saveFile } from './presentation.js';

const MODEL = 'modele-de-supplement.yaml';

/** Writes a commented supplement to start from; its first line names the installed editor schema. */
export const run: Does<Pick<SharedOptions, 'ecraser'>> = async (
  world,
  [path = ''],
  { ecraser },
) => {
  const { files, places } = world;
  const model = new TextDecoder().decode(files.read(inFolder(places.kit, MODEL), MAX_BYTES));
  const text = model.replace('$schema=./', () => `$schema=${places.kitUrl}/`);
  if (path === '-') world.stdout.write(text);
  else saveFile(world, path, text, ecraser, 'kit verifier');
  return EXIT.ok;
};
