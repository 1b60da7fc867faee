import { echo } from '../text/clean.js';
import { fr } from '../text/typography.js';
import type { Champ } from './champs.js';
import { avertissement, type Constats, cellName, type Endroit } from './constats.js';
import type { Ligne } from './ligne.js';
import type { Acteur } from './model.js';

/** An acteur that was read, and its row. */
interface Lu {
  readonly acteur: Acteur;
  readonly table: Endroit['table'];
  readonly ligne: number;
}

/** What two rows of one organisation have in common, the surest first. */
const CRITERES = {
  siret: fr`même SIRET`,
  rna: fr`même numéro RNA`,
  nom: fr`mêmes nom et commune`,
} as const satisfies Partial<Record<Champ<'acteurs'>, string>>;

type Critere = keyof typeof CRITERES;

/** Tells the rows that seem to be of one organisation: each but the first warned of once, all kept. */
export class Doublons {
  readonly #read: Lu[] = [];
  /** By each value, the number of the first row that has it. */
  readonly #first: Readonly<Record<Critere, Map<string, number>>> = {
    siret: new Map(),
    rna: new Map(),
    nom: new Map(),
  };

  /** `nom` is the name as names are compared. */
  add(acteur: Acteur, nom: string, ligne: Ligne<'acteurs'>, constats: Constats): void {
    const number = this.#read.length;
    this.#read.push({ acteur, table: ligne.table, ligne: ligne.ligne });
    const { siret, rna, codeInsee, commune } = acteur;
    const found =
      this.#find('siret', siret, number) ??
      this.#find('rna', rna, number) ??
      this.#find('nom', `${nom} ${codeInsee || commune.toLowerCase()}`, number);
    if (!found) return;
    const [critere, first] = found;
    const here = ligne.at(critere);
    const message = () =>
      fr`${CRITERES[critere]} qu'${told(first, here)} : les deux lignes sont gardées`;
    constats.add(here, avertissement('acteur-en-double', message));
  }

  #find(critere: Critere, value: string, number: number): [Critere, Lu] | undefined {
    if (value === '') return undefined;
    const before = this.#first[critere].get(value);
    if (before === undefined) this.#first[critere].set(value, number);
    const first = this.#read[before ?? -1];
    return first && [critere, first];
  }
}

/** Another row, as a message of a row names it. */
function told({ acteur, table, ligne }: Lu, here: Endroit): string {
  const where = cellName({ table, ligne, colonne: 0 });
  const file = table.fichier === here.table.fichier ? '' : fr` de ${table.fichier}`;
  return fr`en ${where}${file} (« ${echo(acteur.nom)} »)`;
}
