import { FORMATS } from '../../../acteurs/import/formats.js';
import type { Commande } from '../../../acteurs/import/import.js';
import { estUnMot } from '../../../acteurs/import/mots.js';
import { EXIT, UserError } from '../../../errors.js';
import { loadKit } from '../../../kit/load.js';
import type { Territoire } from '../../../territoire/territoire.js';
import { cleanLine, echo } from '../../../text/clean.js';
import { enumeration, fr } from '../../../text/typography.js';
import type { World } from '../../../world.js';
import { checkDestinations } from '../destinations.js';
import { findCommunes, findDepartements } from '../lieux.js';
import { findPartenaires } from '../lookup.js';
import { isFile } from '../options.js';
import type { ImporterOptions } from './options.js';

/** Refuses, before any work is done, what cannot come to an end. Throws UserError. */
export function checkImport(world: World, chemin: string, options: ImporterOptions): void {
  const { sortie, format, mot, commune, departement } = options;
  const vain = mot.find((word) => !estUnMot(word));
  if (vain !== undefined)
    throw usage(fr`« ${echo(vain)} » n'a aucun mot à chercher`, fr`Donnez un mot, ou plusieurs.`);
  const lieux = [
    ...(departement.length > 0 ? ['--departement'] : []),
    ...(commune.length > 0 ? ['--commune'] : []),
  ];
  if (lieux.length > 0 && FORMATS[format].lieu === null)
    throw usage(
      fr`le format ${format} ne dit pas où se trouvent les acteurs : ${enumeration(lieux)} ne peut rien y choisir`,
      fr`Importez sans ce choix, puis complétez la colonne « commune » de ceux qui vous intéressent.`,
    );
  if (!isFile(sortie)) return;
  const nom = cleanLine(sortie);
  if (!/\.csv$/i.test(sortie))
    throw usage(
      fr`l'import écrit un CSV, et « ${nom} » a une autre extension`,
      fr`Choisissez un nom en .csv.`,
    );
  checkDestinations(world, options, [sortie], [chemin]);
}

/** What is to be imported, in the codes of the kit and of the official list. Throws UserError for words that name nothing. */
export async function createCommande(
  world: World,
  chemin: string,
  { format, mot, commune, departement, type, ...options }: ImporterOptions,
  territoire: Territoire,
): Promise<Commande> {
  const filtres = {
    departements: findDepartements(territoire, departement),
    communes: findCommunes(territoire, commune),
    mots: mot,
  };
  const types = type === undefined ? [] : findPartenaires(await loadKit(world, options), [type]);
  return { format, fichier: chemin, filtres, type: types[0]?.id ?? '' };
}

const usage = (message: string, remede: string) => new UserError(message, remede, EXIT.usage);
