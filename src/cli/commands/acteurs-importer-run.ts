import type { Bilan } from '../../acteurs/import/bilan.js';
import { FORMATS, type FormatImport, isSitue } from '../../acteurs/import/formats.js';
import { CHAMPS_IMPORT, type Commande, createImport } from '../../acteurs/import/import.js';
import { estUnMot } from '../../acteurs/import/mots.js';
import { dataError, EXIT, usageError } from '../../errors.js';
import { loadKit } from '../../kit/load.js';
import { BOM, formatRow } from '../../lecture/tables/csv/writer.js';
import { loadTerritoire } from '../../territoire/load.js';
import type { Territoire } from '../../territoire/territoire.js';
import { cleanLine, echo } from '../../text/clean.js';
import { shellWord } from '../../text/shell.js';
import { enumeration, fr } from '../../text/typography.js';
import type { Chunks, World } from '../../world.js';
import type { Does } from '../command.js';
import { checkDestinations } from './destinations.js';
import { direBilan, openProgression } from './importer-dit.js';
import { findCommunes, findDepartements } from './lieux.js';
import { findPartenaires } from './lookup.js';
import { isFile, type SharedOptions } from './options.js';
import { tellSaved } from './presentation.js';

/** What the command line gives to `acteurs importer`; it chooses no format of a result, which is a CSV. */
interface ImporterOptions extends Omit<SharedOptions, 'format' | 'sortie' | 'separateur'> {
  readonly format: FormatImport;
  readonly sortie: string;
  /** Places by name or code. */
  readonly departement: readonly string[];
  readonly commune: readonly string[];
  readonly mot: readonly string[];
  /** The partenaire of the kit that all of them are. */
  readonly type?: string;
}

/**
 * Makes a file of acteurs of a file of open data, whatever its size. What was read and left out is told on
 * standard error. Nothing is written where nothing is kept (UserError, exit code 1), nor where it is
 * interrupted.
 */
export const run: Does<ImporterOptions> = async (world, [chemin = ''], options) => {
  checkImport(world, chemin, options);
  const chunks = world.files.chunks(chemin);
  const territoire = loadTerritoire(world);
  const commande = await createCommande(world, chemin, options, territoire);
  const bilan = await world.interruptible((signal) =>
    importer(world, options, { chunks, commande, territoire, signal }),
  );
  tell(world, options, bilan);
  return EXIT.ok;
};

interface Travail {
  readonly chunks: Chunks;
  readonly commande: Commande;
  readonly territoire: Territoire;
  readonly signal: AbortSignal;
}

/** Reads to the end, and writes what is kept. */
async function importer(
  world: World,
  options: ImporterOptions,
  { chunks, commande, territoire, signal }: Travail,
): Promise<Bilan> {
  const progression = await openProgression(world, options, chunks.size);
  const sortie = openSortie(world, options, CHAMPS_IMPORT);
  try {
    const { push, end } = createImport(commande, territoire, (acteur) =>
      sortie.ligne(CHAMPS_IMPORT.map((champ) => acteur[champ] ?? '')),
    );
    let lus = 0;
    for await (const chunk of chunks.read(signal)) {
      push(chunk);
      lus += chunk.length;
      progression.avance(lus);
    }
    const bilan = end();
    if (bilan.acteurs > 0) sortie.garder();
    return bilan;
  } finally {
    progression.fin();
    sortie.fermer();
  }
}

/** What became of the rows, and what to type next. */
function tell(world: World, { sortie }: ImporterOptions, bilan: Bilan): void {
  const { shell, stderr } = world;
  stderr.write(`${direBilan(bilan).join('\n')}\n`);
  if (bilan.acteurs === 0)
    throw dataError(
      fr`aucune ligne n'est gardée : rien n'est écrit`,
      fr`Demandez moins, ou vérifiez que c'est le bon fichier.`,
    );
  if (!isFile(sortie)) return;
  tellSaved(world, sortie);
  const word = shellWord(cleanLine(sortie), shell);
  stderr.write(fr`Pour le vérifier : partenaires acteurs verifier ${word}\n`);
}

/** Refuses, before any work is done, what cannot come to an end. Throws UserError. */
function checkImport(world: World, chemin: string, options: ImporterOptions): void {
  const { sortie, format, mot, commune, departement } = options;
  const vain = mot.find((word) => !estUnMot(word));
  if (vain !== undefined)
    throw usageError(
      fr`« ${echo(vain)} » n'a aucun mot à chercher`,
      fr`Donnez un mot, ou plusieurs.`,
    );
  const lieux = [
    ...(departement.length > 0 ? ['--departement'] : []),
    ...(commune.length > 0 ? ['--commune'] : []),
  ];
  if (lieux.length > 0 && !isSitue(FORMATS[format]))
    throw usageError(
      fr`le format ${format} ne dit pas où se trouvent les acteurs : ${enumeration(lieux)} ne peut rien y choisir`,
      fr`Importez sans ce choix, puis complétez la colonne « commune » de ceux qui vous intéressent.`,
    );
  if (!isFile(sortie)) return;
  const nom = cleanLine(sortie);
  if (!/\.csv$/i.test(sortie))
    throw usageError(
      fr`l'import écrit un CSV, et « ${nom} » a une autre extension`,
      fr`Choisissez un nom en .csv.`,
    );
  checkDestinations(world, options, [sortie], [chemin]);
}

/** What is to be imported, in the codes of the kit and of the official list. Throws UserError for words that name nothing. */
async function createCommande(
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
  const kit = type === undefined ? undefined : await loadKit(world, options, world.today());
  const types = kit && type ? findPartenaires(kit, [type]) : [];
  return { format, fichier: chemin, filtres, type: types[0]?.id ?? '' };
}

/** A CSV that is written row by row. */
interface Sortie {
  ligne(cells: readonly string[]): void;
  /** All rows are there: the file is put in its place. */
  garder(): void;
  /** Must follow; leaves nothing of what was not kept. */
  fermer(): void;
}

/** What French spreadsheets expect. */
const SEPARATEUR = ';';
/** Characters that are gathered before they are written: a call of the system for each row would cost more than the row. */
const PLEIN = 64 * 1024;

/** The file of `--sortie`, or standard output, with a first row of titles. */
function openSortie(
  world: World,
  { sortie, ecraser }: Pick<SharedOptions, 'sortie' | 'ecraser'>,
  titres: readonly string[],
): Sortie {
  const { stdout, files } = world;
  const draft = isFile(sortie) ? files.draft(sortie, ecraser) : null;
  let text = BOM + formatRow(titres, SEPARATEUR);
  const write = () => {
    (draft ?? stdout).write(text);
    text = '';
  };
  return {
    ligne(cells) {
      text += formatRow(cells, SEPARATEUR);
      if (text.length > PLEIN) write();
    },
    garder() {
      write();
      draft?.keep();
    },
    fermer: () => draft?.drop(),
  };
}
