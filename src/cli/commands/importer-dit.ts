import type { Bilan, Ecart, Raison } from '../../acteurs/import/bilan.js';
import { echo } from '../../text/clean.js';
import { enumeration, fr, milliers } from '../../text/typography.js';
import type { Output, World } from '../../world.js';
import { colourLevel, terminalWidth } from '../terminal.js';
import type { SharedOptions } from './options.js';
import { wantsAccessible } from './presentation.js';

/** What is told of an import: how far the reading has come, then what became of the rows. */

/** How far a long reading has come, told to who waits at a terminal. */
interface Progression {
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

/** Why rows are left out; « singulier » and « pluriel » follow their number. */
const DITS: Readonly<Record<Raison, readonly [singulier: string, pluriel: string]>> = {
  malFormee: [fr`ligne mal formée, par un guillemet`, fr`lignes mal formées, par un guillemet`],
  tropLongue: [fr`ligne trop longue`, fr`lignes trop longues`],
  horsTable: [
    fr`ligne de total, de titres ou d'une seule cellule`,
    fr`lignes de total, de titres ou d'une seule cellule`,
  ],
  sansNom: [fr`ligne sans nom`, fr`lignes sans nom`],
  aCesse: [fr`association dissoute ou supprimée`, fr`associations dissoutes ou supprimées`],
  sansLieu: [fr`dont le lieu n'est pas reconnu`, fr`dont le lieu n'est pas reconnu`],
  ailleurs: [fr`hors du territoire demandé`, fr`hors du territoire demandé`],
  sansMot: [fr`sans le mot cherché`, fr`sans le mot cherché`],
};
/** Those that a person may want to look at in the file. */
const MONTREES: readonly Raison[] = ['malFormee', 'tropLongue', 'horsTable', 'sansNom'];

const SEPARATEURS: Readonly<Record<string, string>> = {
  ',': fr`une virgule`,
  ';': fr`un point-virgule`,
  '\t': fr`une tabulation`,
  '|': fr`une barre`,
};

/** The lines of a report; the first is the sum. */
export function direBilan({
  lues,
  gardees,
  acteurs,
  sansCommune,
  ecarts,
  encodage,
  courtes,
  perdues,
  illisibles,
  trop,
  devines,
}: Bilan): string[] {
  const groupees =
    acteurs === gardees
      ? ''
      : fr`, qui parlent ${acteurs > 1 ? 'de ' : 'd’'}${nombreDe(acteurs, 'acteur')}`;
  const laissees = Object.entries(ecarts).filter(([, { nombre }]) => nombre > 0);
  return [
    ...devines.map(
      ([ecrit, lu]) =>
        fr`La colonne « ${echo(ecrit)} » est lue comme « ${lu} » : est-ce ce que vous vouliez dire ?`,
    ),
    fr`${nombreDe(lues, 'ligne lue', 'lignes lues')}, ${nombreDe(gardees, 'gardée')}${groupees}.`,
    ...(laissees.length > 0 ? [fr`Laissées de côté :`] : []),
    ...laissees.map(([raison, ecart]) =>
      raison === 'tropLongue'
        ? direEcart(raison, ecart) + direTrop(trop)
        : direEcart(raison as Raison, ecart),
    ),
    ...(courtes.nombre > 0
      ? [
          fr`${nombreDe(courtes.nombre, 'ligne gardée', 'lignes gardées')} sans les dernières cellules (${direLignes(courtes)}).`,
        ]
      : []),
    ...(perdues.nombre > 0
      ? [
          fr`${nombreDe(perdues.nombre, 'ligne gardée', 'lignes gardées')} où le fichier a perdu un caractère, « \ufffd » (${direLignes(perdues)}).`,
        ]
      : []),
    ...illisibles.map(
      ({ titre, exemple, ...ecart }) =>
        fr`${nombreDe(ecart.nombre, 'valeur non reprise', 'valeurs non reprises')} dans « ${echo(titre)} », ${ecart.nombre > 1 ? 'illisibles ou démenties' : 'illisible ou démentie'} par le reste (${direLignes(ecart)}) : « ${echo(exemple)} »${ecart.nombre > 1 ? '…' : ''}`,
    ),
    ...(sansCommune > 0
      ? [
          fr`${nombreDe(sansCommune, 'acteur')} dont la commune n'est pas reconnue : elle est dans la colonne « lieu_ecrit ».`,
        ]
      : []),
    ...(encodage ? [fr`Le fichier n'est pas en UTF-8 : il est lu en ${encodage}.`] : []),
  ];
}

function direEcart(raison: Raison, { nombre, lignes }: Ecart): string {
  const [singulier, pluriel] = DITS[raison];
  const places = MONTREES.includes(raison) ? fr` (${direLignes({ nombre, lignes })})` : '';
  return fr`  ${nombreDe(nombre, singulier, pluriel)}${places}`;
}

/** Why rows are too long, as far as can be known. */
const direTrop = ({ cellules, titres, separateur }: Bilan['trop']): string =>
  fr` : ${cellules} cellules pour ${titres} titres : ${SEPARATEURS[separateur] ?? separateur} sans guillemets ?`;

/** « ligne 8 », « lignes 8, 12 et 40 », « la première à la ligne 8… ». */
function direLignes({ nombre, lignes }: Ecart): string {
  const numeros = lignes.map(milliers);
  if (nombre > lignes.length) return fr`lignes ${numeros.join(', ')}…`;
  return nombre === 1 ? fr`ligne ${numeros.join()}` : fr`lignes ${enumeration(numeros)}`;
}

/** « 1 acteur », « 12 345 acteurs ». */
const nombreDe = (nombre: number, singulier: string, pluriel = `${singulier}s`): string =>
  fr`${milliers(nombre)} ${nombre < 2 ? singulier : pluriel}`;
