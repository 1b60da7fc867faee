import { echo } from '../text/clean.js';
import { fold } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { Champ } from './champs.js';
import { avertissement, type Constats } from './constats.js';
import { type Ligne, rowPlace } from './lignes.js';
import type { Acteur } from './model.js';

/** The criteria by which two rows may be one organisation, the surest first. */
const CRITERES: readonly {
  readonly champ: Champ<'acteurs'>;
  readonly nom: string;
  key(acteur: Acteur): string;
}[] = [
  { champ: 'siret', nom: fr`même SIRET`, key: ({ siret }) => siret },
  { champ: 'rna', nom: fr`même numéro RNA`, key: ({ rna }) => rna },
  {
    champ: 'nom',
    nom: fr`mêmes nom et commune`,
    key: ({ nom, commune, codeInsee }) => `${fold(nom)} ${codeInsee || fold(commune)}`,
  },
];

/** Tells the rows that seem to be of one organisation: each but the first warned of once, all kept. */
export class Doublons {
  readonly #known = CRITERES.map(() => new Map<string, Ligne<'acteurs'>>());

  add(acteur: Acteur, ligne: Ligne<'acteurs'>, constats: Constats): void {
    let isTold = false;
    for (const [i, { champ, nom, key }] of CRITERES.entries()) {
      const known = this.#known[i] as Map<string, Ligne<'acteurs'>>;
      const value = key(acteur);
      if (value === '') continue;
      const first = known.get(value);
      if (!first) known.set(value, ligne);
      else if (!isTold) {
        isTold = true;
        const here = ligne.at(champ);
        const message = () =>
          fr`${nom} qu'en ${rowPlace(first.at(champ), here.table)} (« ${echo(first.fiche.nom)} ») : les deux lignes sont gardées`;
        constats.add(here, avertissement('acteur-en-double', message));
      }
    }
  }
}
