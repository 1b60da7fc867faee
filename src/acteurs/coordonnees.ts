import { fr } from '../text/typography.js';
import type { Champ, ChampLu, ValeursLues } from './champs.js';
import { avertissement, erreur, type Faute } from './constats.js';

/** Where France is, in degrees: south, north, west, east; each part of it by itself. */
const FRANCE: readonly (readonly [number, number, number, number])[] = [
  [41, 51.5, -5.5, 10], // métropole
  [14, 18.5, -63.5, -60.5], // Antilles
  [2, 6, -55, -51], // Guyane
  [-21.5, -20.5, 55, 56], // La Réunion
  [-13.5, -12, 44.5, 45.5], // Mayotte
  [46.5, 47.5, -57, -56], // Saint-Pierre-et-Miquelon
  [-23, -17, 158, 173], // Nouvelle-Calédonie
  [-15, -13, -179, -175], // Wallis-et-Futuna
  [-28, -7, -155, -134], // Polynésie
];

const isInFrance = (latitude: number, longitude: number) =>
  FRANCE.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );

/** Coordinates of which both are right, or none. */
interface Coordonnees {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly faute?: readonly [champ: ChampLu<'acteurs'>, faute: Faute];
}

const AUCUNE = { latitude: null, longitude: null };

/**
 * The coordinates of a row, which has fields that it `writes`. Whether they are those of its commune cannot be
 * told: the official list has none.
 */
export function coordonneesOf(
  { latitude, longitude, geo_point_2d: point }: ValeursLues<'acteurs'>,
  writes: (champ: Champ<'acteurs'>) => boolean,
): Coordonnees {
  if (point) return judged(point[0], point[1], 'geo_point_2d');
  if (latitude !== undefined && longitude !== undefined)
    return judged(latitude, longitude, 'latitude');
  if (writes('latitude') === writes('longitude')) return AUCUNE;
  const [present, absent] = writes('latitude')
    ? (['latitude', 'longitude'] as const)
    : (['longitude', 'latitude'] as const);
  // One that is wrong is told where it is.
  if ((present === 'latitude' ? latitude : longitude) === undefined) return AUCUNE;
  const message = fr`il y a une ${present} sans ${absent} : écrivez les deux, ou aucune`;
  return { ...AUCUNE, faute: [present, erreur('coordonnee-seule', message)] };
}

function judged(latitude: number, longitude: number, champ: ChampLu<'acteurs'>): Coordonnees {
  if (latitude === 0 && longitude === 0) {
    const message = fr`le point 0 ; 0 est au large du golfe de Guinée : il est laissé de côté`;
    return { ...AUCUNE, faute: [champ, avertissement('coordonnees-nulles', message)] };
  }
  if (isInFrance(latitude, longitude) || !isInFrance(longitude, latitude))
    return { latitude, longitude };
  const message = fr`la latitude et la longitude semblent échangées : ce point serait en France si on les échangeait`;
  return { ...AUCUNE, faute: [champ, erreur('coordonnees-echangees', message)] };
}
