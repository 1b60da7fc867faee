import { EXIT, UserError } from '../../errors.js';
import { createDecoder } from '../../lecture/decode.js';
import { createRecords, type Records } from '../../lecture/tables/csv/records.js';
import type { Territoire } from '../../territoire/territoire.js';
import { cleanLine } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import { champsOf } from '../champs.js';
import { type Bilan, type Compte, createCompte } from './bilan.js';
import { type ActeurImporte, type ChampImport, FORMATS, type FormatImport } from './formats.js';
import { createJuge, type Filtres, type Juge } from './juge.js';
import { createRegroupement } from './regroupement.js';
import { lireTitres, refuseArchive, type Titres, titresDevines } from './titres.js';

/** Open data made into acteurs, row by row: whatever the size of the file, only what is kept is. */

/** The columns of the file that is written: all those of acteurs, so that what open data does not say has its place. */
export const CHAMPS_IMPORT: readonly ChampImport[] = [
  ...champsOf('acteurs'),
  'objet',
  'lieu_ecrit',
];

/** What is to be imported. */
export interface Commande {
  readonly format: FormatImport;
  /** The file, as it is called. */
  readonly fichier: string;
  readonly filtres: Filtres;
  /** Id of the type that all of them have; '' leaves it open. */
  readonly type: string;
}

/** Takes the bytes of the file, cut anywhere. Throws UserError (exit code 1) where it is not of the format. */
interface Import {
  push(chunk: Uint8Array): void;
  /** All the bytes have come. */
  end(): Bilan;
}

/** Titles that are not found in so much are not there. */
const MAX_ENTETE = 64 * 1024;

/** Hands each acteur to `ecrire`, as soon as it is known whole. */
export function createImport(
  { format: nom, fichier, filtres, type }: Commande,
  territoire: Territoire,
  ecrire: (acteur: ActeurImporte) => void,
): Import {
  const format = FORMATS[nom];
  const compte = createCompte();
  const groupes = format.regroupe ? createRegroupement() : null;
  const decoder = createDecoder();
  /** The first bytes, and the text in which the titles are looked for. */
  const magie: number[] = [];
  let begin = '';
  let records: Records | null = null;
  let [acteurs, sansCommune] = [0, 0];
  let devines: Bilan['devines'] = [];
  let trop: Bilan['trop'] = { cellules: 0, titres: 0, separateur: '' };
  const tropLongue = (cellules: number, { titres, separateur }: Titres) => {
    if (trop.cellules === 0) trop = { cellules, titres: titres.length, separateur };
  };

  const livrer = (acteur: ActeurImporte) => {
    acteurs++;
    if (acteur.lieu_ecrit) sansCommune++;
    acteur.type = type;
    acteur.source = sourceDe(format.titre, fichier, acteur.source);
    ecrire(acteur);
  };

  /** Reads on; the titles first, as soon as they are there. */
  function lire(text: string, isEnd: boolean): void {
    if (records) {
      records.push(text);
      return;
    }
    begin += text;
    if (text === '' && !isEnd) return;
    if (begin === '') throw vide(fichier);
    const titres = lireTitres(begin, isEnd || begin.length >= MAX_ENTETE, nom, fichier);
    if (titres === null) return;
    devines = titresDevines(format, titres);
    const juger = createJuge(format, titres, filtres, territoire, compte);
    const ajoute = groupes && ((acteur: ActeurImporte) => groupes.ajoute(detache(acteur)));
    records = openRecords(titres, juger, compte, ajoute ?? livrer, tropLongue);
    records.push(begin);
    begin = '';
  }

  return {
    push(chunk) {
      if (magie.length < 4) magie.push(...chunk.subarray(0, 4 - magie.length));
      if (!records) refuseArchive(magie, fichier);
      lire(decoder.push(chunk), false);
    },
    end() {
      lire(decoder.end(), true);
      records?.end();
      for (const acteur of groupes?.acteurs() ?? []) livrer(acteur);
      return compte.bilan({ acteurs, sansCommune, encodage: decoder.encodage, trop, devines });
    },
  };
}

/** An acteur whose texts do not hold on to the piece of the file that they were cut from. */
const detache = (acteur: ActeurImporte): ActeurImporte =>
  Object.fromEntries(Object.entries(acteur).map(([champ, text]) => [champ, ` ${text}`.slice(1)]));

/** Judges every row below the titles, and hands over those that are kept. */
function openRecords(
  titres: Titres,
  juger: Juge,
  compte: Compte,
  garder: (acteur: ActeurImporte) => void,
  tropLongue: (cellules: number, titres: Titres) => void,
): Records {
  let left = titres.rang + 1;
  return createRecords(titres.separateur, {
    row(row) {
      if (left > 0) {
        left--;
        return;
      }
      const verdict = juger(row);
      if (verdict === null) return;
      if (verdict === 'tropLongue') tropLongue(row.length, titres);
      if (typeof verdict === 'string') return compte.ecarte(verdict, row.line);
      compte.garde();
      garder(verdict);
    },
    fault(line) {
      if (left === 0) compte.ecarte('malFormee', line);
    },
  });
}

/** « RNA, rna_waldec.csv », and what the rows themselves say of it. */
function sourceDe(titre: string, fichier: string, detail = ''): string {
  const [nom = ''] = /[^/\\]*$/.exec(fichier) ?? [];
  const cite = nom === '-' ? titre : `${titre}, ${nom}`;
  return detail === '' ? cite : fr`${cite} : ${detail}`;
}

const vide = (fichier: string) =>
  new UserError(
    fr`le fichier « ${cleanLine(fichier)} » est vide`,
    fr`Téléchargez-le de nouveau.`,
    EXIT.data,
  );
