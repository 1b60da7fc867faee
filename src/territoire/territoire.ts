/** A commune of today; an arrondissement of Paris, Lyon or Marseille is one too, with its own code. */
export interface Commune {
  /** INSEE code. */
  readonly code: string;
  readonly nom: string;
  readonly codesPostaux: readonly string[];
  /** Codes of the département (or collectivité d’outre-mer), of the région, and of the intercommunalité. */
  readonly departement: string;
  readonly region: string;
  readonly epci: string | null;
}

/** A département or a région, by its code. */
export interface Zone {
  readonly code: string;
  readonly nom: string;
  /** Of a département, its région; of a région, ''. */
  readonly region: string;
}

/** The official list of communes, départements and régions, overseas included. */
export interface Territoire {
  readonly departements: readonly Zone[];
  readonly regions: readonly Zone[];
  /** By INSEE code; one that was merged or became déléguée gives the commune that it is part of now. */
  commune(code: string): Commune | undefined;
  /**
   * By name without regard to case, accents, hyphens, « St » and « Ste », « Cedex »; old names where no
   * commune of today has that one. A postal code narrows them, given or written before the name: to those
   * that have it or, where no commune has it (« Cedex »), to those of its département; and so does a
   * département between brackets (« Saint-Denis (974) »).
   */
  communesNamed(nom: string, codePostal?: string): readonly Commune[];
  /**
   * The communes, towns first, that a short name may mean where at least one of them is a town and none of that
   * name is: « Évry », « Boulogne », « Cherbourg ».
   */
  communesCalled(nom: string): readonly Commune[];
  /** All of them; an arrondissement stands beside its commune. */
  communesAt(codePostal: string): readonly Commune[];
  /** The arrondissements of Paris, Lyon or Marseille by the code of their commune; none of any other. */
  arrondissements(code: string): readonly string[];
  /** Today's communes whose names are the nearest to a mistyped one, best first; old names are not tried. */
  communesNear(nom: string, count: number): readonly Commune[];
  departement(code: string): Zone | undefined;
  region(code: string): Zone | undefined;
}

/** An arrondissement rather than the whole of its city, where both are among them. */
export const withoutWholes = (
  territoire: Territoire,
  communes: readonly Commune[],
): readonly Commune[] =>
  communes.filter(({ code }) => {
    const parts = territoire.arrondissements(code);
    return !communes.some((other) => parts.includes(other.code));
  });

/** The code of the département that they share; '' where they have several, or are none. */
export function sharedDepartement(communes: readonly Commune[]): string {
  const [departement = '', ...others] = new Set(communes.map((commune) => commune.departement));
  return others.length > 0 ? '' : departement;
}
