import { isError, type Problem } from '../lecture/problems.js';
import type { Lecture, Table } from '../lecture/tables/table.js';
import { fr } from '../text/typography.js';
import { Annuaire } from './annuaire.js';
import type { Forme } from './champs.js';
import { avertissement, Constats, erreur } from './constats.js';
import { lireEntete, MAX_AVANT } from './entete.js';
import type { FormatImport } from './import/formats.js';
import { formatDe } from './import/titres.js';
import { LectureDeLignes, type Ligne } from './lignes.js';
import type { Acteurs, ColonneLue } from './model.js';
import type { ContexteDeLecture } from './references.js';
import type { Entete } from './titres-connus.js';

/** What some files say, and what keeps some of them from being used. */
export interface Lus {
  /** Their problems are those of all the files, of those that cannot be used too. */
  readonly acteurs: Acteurs;
  /** The errors for which a file cannot be used at all; the others only leave a value or a row out. */
  readonly obstacles: readonly Problem[];
}

/** Reads the tables of files of acteurs: every row of acteurs first, then the actions that name them. */
export function lireActeurs(lectures: readonly Lecture[], contexte: ContexteDeLecture): Lus {
  const annuaire = new Annuaire(contexte.territoire);
  const fichiers = lectures.map((lecture) => new LectureDeFichier(lecture, contexte));
  for (const fichier of fichiers) fichier.readActeurs(annuaire);
  for (const fichier of fichiers) fichier.readActions(annuaire);
  const { acteurs } = annuaire;
  const all = <T>(part: (fichier: LectureDeFichier) => readonly T[]) => fichiers.flatMap(part);
  return {
    acteurs: {
      fichiers: [...new Set(all(({ tables }) => tables.map(({ table }) => table.fichier)))],
      colonnes: all(({ colonnes }) => colonnes),
      acteurs,
      problems: all(({ problems }) => problems),
      remarques: all(({ remarques }) => remarques),
    },
    obstacles: all(({ obstacles }) => obstacles),
  };
}

interface TableLue {
  readonly table: Table;
  readonly entete: Entete | null;
}

/** The reading of one file. */
class LectureDeFichier {
  readonly tables: readonly TableLue[];
  readonly obstacles: readonly Problem[];
  readonly colonnes: ColonneLue[] = [];
  readonly remarques: string[];
  readonly #constats = new Constats();

  constructor(
    readonly lecture: Lecture,
    readonly contexte: ContexteDeLecture,
  ) {
    this.remarques = [...lecture.remarques];
    this.tables = lecture.tables.map((table) => {
      const format = formatDe(table.lignes.slice(0, MAX_AVANT));
      // Titles of another kind of file have no faults of their own.
      const entete = lireEntete(table, format ? new Constats() : this.#constats);
      if (format) this.#tellOuvertes(table, format, entete === null);
      return { table, entete };
    });
    const obstacles = this.#constats.problems.filter(isError);
    // Titles that a quotation mark spoils are missing: the mark is what is to be mended.
    this.obstacles =
      obstacles.length > 0 ? [...lecture.problems.filter(isError), ...obstacles] : obstacles;
  }

  get problems(): readonly Problem[] {
    return [...this.lecture.problems, ...this.#constats.problems];
  }

  readActeurs(annuaire: Annuaire): void {
    this.#each('acteurs', (ligne) => annuaire.add(ligne, this.#constats));
  }

  readActions(annuaire: Annuaire): void {
    this.#each('actions', (ligne) => annuaire.addAction(ligne, this.#constats));
  }

  /** Says what makes a file of acteurs of open data; where its titles can be used it is only a warning. */
  #tellOuvertes(table: Table, format: FormatImport, isUseless: boolean): void {
    const first = table.feuille === null ? '' : fr` (de cette feuille enregistrée en CSV)`;
    const message = fr`ce sont des données ouvertes : « partenaires acteurs importer --format ${format} FICHIER --sortie acteurs.csv » en fait un fichier d'acteurs${first}`;
    const dire = isUseless ? erreur : avertissement;
    this.#constats.add({ table, ligne: 0, colonne: 0 }, dire('donnees-ouvertes', message));
  }

  /** Every row of the tables of a form. */
  #each<F extends Forme>(forme: F, take: (ligne: Ligne<F>) => void): void {
    for (const { table, entete } of this.tables) {
      if (entete?.forme === forme) this.#eachOf(table, { ...entete, forme }, take);
    }
  }

  #eachOf<F extends Forme>(
    table: Table,
    entete: Entete & { readonly forme: F },
    take: (ligne: Ligne<F>) => void,
  ): void {
    const constats = this.#constats;
    this.#tellAbove(table, entete);
    const lecture = new LectureDeLignes<F>(table, entete, this.contexte, constats);
    lecture.each(take);
    const { lignes, remplies, remarques } = lecture.bilan();
    this.remarques.push(...remarques);
    this.colonnes.push(...colonnesOf(table, entete, remplies));
    if (lignes > 0) return;
    const message = fr`il n'y a rien sous les titres`;
    constats.add({ table, ligne: entete.ligne, colonne: 0 }, avertissement('sans-ligne', message));
  }

  /** Says where the titles were found, where something stands above them. */
  #tellAbove({ fichier, lignes }: Table, { ligne }: Entete): void {
    const above = lignes.slice(0, ligne).flat().join('');
    if (above === '') return;
    this.remarques.push(
      fr`${fichier} : les titres sont à la ligne ${ligne + 1} ; ce qui est au-dessus n'est pas lu`,
    );
  }
}

function colonnesOf(
  { fichier, feuille }: Table,
  { colonnes }: Entete,
  remplies: readonly number[],
): ColonneLue[] {
  const told = colonnes.filter(({ titre, index }) => titre !== '' || (remplies[index] ?? 0) > 0);
  return told.map(({ titre, index, champ }) => {
    const isKept = titre !== '' && (remplies[index] ?? 0) > 0;
    const role = champ !== null ? 'utilisee' : isKept ? 'gardee' : 'ignoree';
    return { fichier, feuille, nom: titre, role, champ };
  });
}
