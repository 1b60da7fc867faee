import type { Enonce, Partenaire } from './model.js';

/** What the sheet says of a partner on a besoin: the column is the evidence. */
export type Niveau = 'apport' | 'atout' | 'aucun';

export interface Couverture {
  readonly besoin: string;
  readonly niveau: Niveau;
  /** The sentences that give the niveau: of its apports, else of its avantages. */
  readonly preuves: readonly Enonce[];
  /** The faiblesses that speak of the besoin. */
  readonly reserves: readonly Enonce[];
  /** The valeur in quarters, so that sums stay integers: 0, 1, 2 or 4. */
  readonly quarts: number;
}

/** Values in quarters (apport 1, atout ½, aucun 0). */
const QUARTS: Readonly<Record<Niveau, number>> = { apport: 4, atout: 2, aucun: 0 };

/** What most partners say of a besoin; one list for all spares a large kit thousands of empty ones. */
const NOTHING: readonly Enonce[] = [];

/** How a partner answers one besoin; a réserve halves the valeur. */
export function couvertureOf(partenaire: Partenaire, besoin: string): Couverture {
  const isAbout = (enonce: Enonce) => enonce.besoins.includes(besoin);
  const about = (enonces: readonly Enonce[]) =>
    enonces.some(isAbout) ? enonces.filter(isAbout) : NOTHING;
  const apports = about(partenaire.apports);
  const avantages = about(partenaire.avantages);
  const reserves = about(partenaire.faiblesses);
  const niveau = apports.length > 0 ? 'apport' : avantages.length > 0 ? 'atout' : 'aucun';
  const quarts = QUARTS[niveau] / (reserves.length > 0 ? 2 : 1);
  return { besoin, niveau, preuves: apports.length > 0 ? apports : avantages, reserves, quarts };
}

/** A faiblesse speaks of the besoin and nothing answers it. */
export function isContreIndication({ niveau, reserves }: Couverture): boolean {
  return niveau === 'aucun' && reserves.length > 0;
}

/** What a couverture comes to, in the words of the kit, and whether a faiblesse speaks of what is answered. */
export function appreciationOf(couverture: Couverture) {
  if (isContreIndication(couverture))
    return { mot: 'contre-indication' as const, avecReserve: false };
  return { mot: couverture.niveau, avecReserve: couverture.reserves.length > 0 };
}
