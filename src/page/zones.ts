import { fr } from '../text/typography.js';
import type { Carte, Liste, Paragraphe, ZoneDeCarte } from './page.js';

/** What names a place of a map in its list: « Isère (38) : 12 acteurs ». */
export const titreDeZone = ({ nom, code, compte }: ZoneDeCarte) => fr`${nom} (${code}) : ${compte}`;

/** A map as its list, for formats that draw none: its title, then each place with what is there. */
export function carteEnListe({ titre, zones }: Carte): (Paragraphe | Liste)[] {
  return [
    { genre: 'paragraphe', texte: titre },
    ...zones.flatMap((zone): (Paragraphe | Liste)[] => [
      { genre: 'paragraphe', texte: titreDeZone(zone), sens: 'important' },
      { genre: 'liste', items: zone.items },
    ]),
  ];
}
