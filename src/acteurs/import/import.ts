import { EXIT, UserError } from '../../errors.js';
import { createRecords, type Records } from '../../lecture/flux/records.js';
import type { Territoire } from '../../territoire/territoire.js';
import { cleanLine } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import { type Bilan, type Compte, createCompte } from './bilan.js';
import { type Entete, lireEntete } from './entete.js';
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

const LF = 10;
/** A longer first line is not that of a table. */
const MAX_ENTETE = 64 * 1024;
/** How UTF-8 begins where it says that it is. */
const BOM = [0xef, 0xbb, 0xbf];

/** Hands each acteur to `ecrire`, as soon as it is known whole. */
export function createImport(
  { format: nom, fichier, filtres, type }: Commande,
  territoire: Territoire,
  ecrire: (fiche: Fiche) => void,
): Import {
  const format = FORMATS[nom];
  const compte = createCompte();
  const groupes = format.regroupe ? createRegroupement() : null;
  let begin: Uint8Array = Buffer.alloc(0);
  let records: Records | null = null;
  let [acteurs, sansCommune] = [0, 0];

  const livrer = (fiche: Fiche) => {
    acteurs++;
    if (fiche.lieu_ecrit) sansCommune++;
    fiche.type = type;
    fiche.source = sourceDe(format.titre, fichier, fiche.source);
    ecrire(fiche);
  };

  /** Once the first line is there, reads it and what came with it. */
  function ouvrir(isEnd: boolean): void {
    if (!begin.includes(LF) && begin.length < MAX_ENTETE && !isEnd) return;
    const hasBom = BOM.every((byte, i) => byte === begin[i]);
    const bytes = hasBom ? begin.subarray(BOM.length) : begin;
    if (bytes.length === 0) throw vide(fichier);
    const entete = lireEntete(bytes.subarray(0, bytes.indexOf(LF) + 1 || MAX_ENTETE), nom, fichier);
    const juger = createJuge(format, entete, filtres, createLieux(territoire));
    records = openRecords(entete, juger, compte, groupes?.ajoute ?? livrer);
    records.push(bytes);
  }

  return {
    push(chunk) {
      if (records) return records.push(chunk);
      begin = Buffer.concat([begin, chunk]);
      ouvrir(false);
    },
    end() {
      if (!records) ouvrir(true);
      records?.end();
      for (const fiche of groupes?.fiches() ?? []) livrer(fiche);
      return compte.bilan({ acteurs, sansCommune, hasWindows: records?.hasWindows ?? false });
    },
  };
}

/** Judges every row but the first, and hands over those that are kept. */
function openRecords(
  { separateur }: Entete,
  juger: Juge,
  compte: Compte,
  garder: (fiche: Fiche) => void,
): Records {
  let isEntete = true;
  return createRecords(separateur, {
    row(row) {
      const verdict = isEntete ? null : juger(row);
      isEntete = false;
      if (verdict === null) return;
      if (typeof verdict === 'string') return compte.ecarte(verdict, row.line);
      compte.garde();
      garder(verdict);
    },
    fault: (line) => compte.ecarte('malFormee', line),
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
