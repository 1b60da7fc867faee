import { EXIT, UserError } from '../../errors.js';
import { createDecoder } from '../../lecture/decode.js';
import { createRecords, type Records } from '../../lecture/tables/csv/records.js';
import type { Territoire } from '../../territoire/territoire.js';
import { cleanLine } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import { type Bilan, type Compte, createCompte } from './bilan.js';
import { type Entete, lireEntete, refuseArchive } from './entete.js';
import type { Fiche, FormatImport } from './format.js';
import { FORMATS } from './formats.js';
import { createJuge, type Filtres, type Juge } from './juge.js';
import { createLieux } from './lieux.js';
import { createRegroupement } from './regroupement.js';

/** Open data made into acteurs, row by row: whatever the size of the file, only what is kept is. */

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
export interface Import {
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
  ecrire: (fiche: Fiche) => void,
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

  const livrer = (fiche: Fiche) => {
    acteurs++;
    if (fiche.lieu_ecrit) sansCommune++;
    fiche.type = type;
    fiche.source = sourceDe(format.titre, fichier, fiche.source);
    ecrire(fiche);
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
    const entete = lireEntete(begin, isEnd || begin.length >= MAX_ENTETE, nom, fichier);
    if (entete === null) return;
    const juger = createJuge(format, entete, filtres, createLieux(territoire));
    const ajoute = groupes && ((fiche: Fiche) => groupes.ajoute(detachee(fiche)));
    records = openRecords(entete, juger, compte, ajoute ?? livrer);
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
      for (const fiche of groupes?.fiches() ?? []) livrer(fiche);
      return compte.bilan({ acteurs, sansCommune, hasWindows: decoder.hasWindows });
    },
  };
}

/** A fiche whose texts do not hold on to the piece of the file that they were cut from. */
const detachee = (fiche: Fiche): Fiche =>
  Object.fromEntries(Object.entries(fiche).map(([champ, text]) => [champ, ` ${text}`.slice(1)]));

/** Judges every row below the titles, and hands over those that are kept. */
function openRecords(
  { separateur, rang }: Entete,
  juger: Juge,
  compte: Compte,
  garder: (fiche: Fiche) => void,
): Records {
  let left = rang + 1;
  return createRecords(separateur, {
    row(row) {
      if (left > 0) {
        left--;
        return;
      }
      const verdict = juger(row);
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
