/** Why a row is left out, in the order in which rows are judged. */
export const RAISONS = [
  ...['malFormee', 'sansNom', 'aCesse', 'sansLieu', 'ailleurs', 'sansMot'],
] as const;
export type Raison = (typeof RAISONS)[number];

/** How many rows were left out for a reason, and the lines on which the first of them begin. */
export interface Ecart {
  readonly nombre: number;
  readonly lignes: readonly number[];
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
  /** Whether something was read as Windows-1252. */
  readonly hasWindows: boolean;
}

/** As many lines as are looked at. */
const MAX_LIGNES = 3;

/** Counts rows as they come. */
export interface Compte {
  garde(): void;
  ecarte(raison: Raison, ligne: number): void;
  /** The counts, with what is counted elsewhere. */
  bilan(others: Pick<Bilan, 'acteurs' | 'sansCommune' | 'hasWindows'>): Bilan;
}

/** Counts from nothing on. */
export function createCompte(): Compte {
  const ecarts = Object.fromEntries(
    RAISONS.map((raison) => [raison, { nombre: 0, lignes: [] as number[] }]),
  ) as Record<Raison, { nombre: number; lignes: number[] }>;
  let gardees = 0;
  return {
    garde() {
      gardees++;
    },
    ecarte(raison, ligne) {
      const ecart = ecarts[raison];
      if (ecart.nombre < MAX_LIGNES) ecart.lignes.push(ligne);
      ecart.nombre++;
    },
    bilan(others) {
      const ecartees = Object.values(ecarts).reduce((sum, { nombre }) => sum + nombre, 0);
      return { lues: gardees + ecartees, gardees, ecarts, ...others };
    },
  };
}
