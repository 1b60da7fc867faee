import { type Commune, sharedDepartement, type Territoire } from '../../territoire/territoire.js';

/** Where an organisation is, by the official list: its commune where that is sure, else its département. */
export interface Lieu {
  readonly commune: Commune | null;
  /** Code; '' where it is not known. */
  readonly departement: string;
  /** As it is written, unless it is that of another commune. */
  readonly codePostal: string;
}

/** What open data says of a place. */
export type Adresse = Readonly<Record<'insee' | 'postal' | 'commune', string>>;

/** Places that are remembered: France has 35,000 communes, whose names are written in many ways. */
const MAX_KNOWN = 50_000;

/** Finds places; each is looked for once. */
export function createLieux(territoire: Territoire): (adresse: Adresse) => Lieu {
  const known = new Map<string, Lieu>();
  return (adresse) => {
    const key = `${adresse.insee}|${adresse.postal}|${adresse.commune}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MAX_KNOWN) known.clear();
    const lieu = chercher(territoire, adresse);
    known.set(key, lieu);
    return lieu;
  };
}

/** By INSEE code, else by name and postal code; else only the département of all that it may be. */
function chercher(territoire: Territoire, { insee, postal, commune: nom }: Adresse): Lieu {
  const here = territoire.communesAt(postal);
  const byCode = territoire.commune(insee.toUpperCase());
  const named = byCode || nom === '' ? [] : territoire.communesNamed(nom, postal || undefined);
  const commune = byCode ?? (named.length === 1 ? named[0] : undefined);
  if (commune) {
    const isElsewhere = here.length > 0 && !here.some(({ code }) => code === commune.code);
    return { commune, departement: commune.departement, codePostal: isElsewhere ? '' : postal };
  }
  const departement = sharedDepartement([...named, ...here]);
  return { commune: null, departement, codePostal: postal };
}
