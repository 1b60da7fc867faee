import type { Encodage } from '../../lecture/decode.js';

/** Why a row is left out, in the order in which rows are judged. */
export const RAISONS = [
  ...['malFormee', 'tropLongue', 'horsTable', 'sansNom'],
  ...['aCesse', 'sansLieu', 'ailleurs', 'sansMot'],
] as const;
export type Raison = (typeof RAISONS)[number];

/** How many rows something is true of, and the lines on which the first of them begin. */
export interface Ecart {
  readonly nombre: number;
  readonly lignes: readonly number[];
}

/** Values of a column that say nothing right, and the first of them. */
export interface Illisibles extends Ecart {
  readonly titre: string;
  readonly exemple: string;
}

/** What became of the rows of a file. */
export interface Bilan {
  readonly lues: number;
  readonly gardees: number;
  /** As many as `gardees`, or fewer where several rows tell of one. */
  readonly acteurs: number;
  /** Those whose place the official list does not know. */
  readonly sansCommune: number;
  readonly ecarts: Readonly<Record<Raison, Ecart>>;
  /** Rows that are kept, and have fewer cells than there are titles. */
  readonly courtes: Ecart;
  /** Rows that are kept, of which the file has lost a character. */
  readonly perdues: Ecart;
  /** Values of rows that are kept, by column, which are left empty. */
  readonly illisibles: readonly Illisibles[];
  /** How many cells the first row has that has too many, and the titles; the separator is what is too much. */
  readonly trop: {
    readonly cellules: number;
    readonly titres: number;
    readonly separateur: string;
  };
  /** Titles that are not written as the format has them, and what they were taken for. */
  readonly devines: readonly (readonly [ecrit: string, lu: string])[];
  /** What that was read as which is not in UTF-8; null where all is. */
  readonly encodage: Encodage | null;
}

/** As many lines as are looked at. */
const MAX_LIGNES = 3;

type Compteur = { nombre: number; lignes: number[] };

function compter(ecart: Compteur, ligne: number): void {
  if (ecart.nombre < MAX_LIGNES) ecart.lignes.push(ligne);
  ecart.nombre++;
}

/** Counts rows as they come. */
export interface Compte {
  garde(): void;
  ecarte(raison: Raison, ligne: number): void;
  /** Of a row that is kept. */
  courte(ligne: number): void;
  perdue(ligne: number): void;
  illisible(titre: string, valeur: string, ligne: number): void;
  /** The counts, with what is counted elsewhere. */
  bilan(others: Pick<Bilan, 'acteurs' | 'sansCommune' | 'encodage' | 'trop' | 'devines'>): Bilan;
}

/** Counts from nothing on. */
export function createCompte(): Compte {
  const ecarts = Object.fromEntries(
    RAISONS.map((raison) => [raison, { nombre: 0, lignes: [] }]),
  ) as unknown as Record<Raison, Compteur>;
  const courtes: Compteur = { nombre: 0, lignes: [] };
  const perdues: Compteur = { nombre: 0, lignes: [] };
  const illisibles = new Map<string, Compteur & { readonly exemple: string }>();
  let gardees = 0;
  return {
    garde() {
      gardees++;
    },
    ecarte: (raison, ligne) => compter(ecarts[raison], ligne),
    courte: (ligne) => compter(courtes, ligne),
    perdue: (ligne) => compter(perdues, ligne),
    illisible(titre, exemple, ligne) {
      const compteur = illisibles.get(titre) ?? { nombre: 0, lignes: [], exemple };
      illisibles.set(titre, compteur);
      compter(compteur, ligne);
    },
    bilan(others) {
      const ecartees = Object.values(ecarts).reduce((sum, { nombre }) => sum + nombre, 0);
      return {
        ...{ lues: gardees + ecartees, gardees, ecarts, courtes, perdues },
        illisibles: [...illisibles].map(([titre, compteur]) => ({ titre, ...compteur })),
        ...others,
      };
    },
  };
}
