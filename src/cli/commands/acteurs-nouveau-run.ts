import { modeleOf, modeleYaml } from '../../acteurs/modele.js';
import { EXIT, usageError } from '../../errors.js';
import { formatCsv } from '../../lecture/tables/csv/writer.js';
import { echo } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import type { Does } from '../command.js';
import type { SharedOptions } from './options.js';
import { saveFile } from './presentation.js';

type Writer = (world: World) => string | Promise<Uint8Array>;

const csv: Writer = () => formatCsv(modeleOf('acteurs'), ';');

const xlsx: Writer = async () => {
  const { classeurOf } = await import('../../lecture/tables/classeur/writer.js');
  return classeurOf((['acteurs', 'actions'] as const).map((nom) => ({ nom, rows: modeleOf(nom) })));
};

const yaml: Writer = ({ places }) => modeleYaml(`${places.kitUrl}/acteurs.schema.json`);

/** The kinds of file that a model may be, by the extension of its name. */
const WRITERS = new Map(Object.entries({ csv, xlsx, yaml, yml: yaml }));

/** Writes a file of acteurs to start from, whose rows are examples; a CSV on standard output. */
export const run: Does<Pick<SharedOptions, 'ecraser'>> = async (
  world,
  [path = ''],
  { ecraser },
) => {
  if (path === '-') {
    world.stdout.write(await csv(world));
    return EXIT.ok;
  }
  const extension = /\.([\p{L}\p{N}]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  const writer = WRITERS.get(extension);
  if (!writer)
    throw usageError(
      fr`un fichier d'acteurs ne s'appelle pas « ${echo(path)} »`,
      fr`Donnez-lui l'extension .csv ou .xlsx, pour un tableur, ou .yaml, pour un éditeur de texte.`,
    );
  world.files.checkWritable(path, ecraser);
  saveFile(world, path, await writer(world), ecraser, 'acteurs verifier');
  return EXIT.ok;
};
