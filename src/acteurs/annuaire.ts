import { groupBy } from '../collections.js';
import type { Territoire } from '../territoire/territoire.js';
import { echo } from '../text/clean.js';
import { Identifiants, kebab } from '../text/identifiants.js';
import { didYouMean } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import { type Champ, colonnesOf, type Forme, type ValeursLues } from './champs.js';
import { avertissement, type Constats, cellName, type Endroit, erreur } from './constats.js';
import { coordonneesOf } from './coordonnees.js';
import { lecteurDeLieux } from './lieu.js';
import type { Ligne } from './lignes.js';
import { ACTEUR_VIDE, ACTION_VIDE, type Acteur, type Action } from './model.js';

/** A name without a letter or digit makes no id. */
const SANS_NOM = 'acteur';

type Ouvert = Acteur & { readonly actions: Action[] };
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The columns that fill a field of the model; who does an action is found by its name. */
const COLONNES = {
  acteurs: colonnesOf('acteurs'),
  actions: colonnesOf('actions').filter(({ champ }) => champ !== 'acteur'),
};

/** A copy with what a row says in the place of what is absent. */
function remplir<F extends Forme, T>(forme: F, vide: T, valeurs: ValeursLues<F>): Mutable<T> {
  const filled = { ...vide } as Record<string, unknown>;
  for (const { champ, cle } of COLONNES[forme]) {
    const valeur = valeurs[champ as Champ<F>];
    if (valeur !== undefined) filled[cle] = valeur;
  }
  return filled as Mutable<T>;
}

/** The acteurs of all that is read together, as they come. */
export class Annuaire {
  readonly acteurs: Ouvert[] = [];
  readonly #identifiants = new Identifiants();
  readonly #doublons = new Doublons();
  readonly #lieuOf: ReturnType<typeof lecteurDeLieux>;
  /** Made for the first action: most files have none. */
  #named: ReturnType<typeof createIndex> | undefined;

  constructor(territoire: Territoire) {
    this.#lieuOf = lecteurDeLieux(territoire);
  }

  /** Adds the acteur of a row; tells what is wrong with the row as a whole. */
  add(ligne: Ligne<'acteurs'>, constats: Constats): void {
    const { valeurs } = ligne;
    const { fautes, ...lieu } = this.#lieuOf(valeurs);
    if (lieu.codePostal === `0${valeurs.code_postal}`)
      ligne.rendreZero('code_postal', lieu.codePostal);
    const { faute, ...point } = coordonneesOf(valeurs, (champ) => ligne.writes(champ));
    for (const [champ, found] of fautes) constats.add(ligne.at(champ), found);
    if (faute) constats.add(ligne.at(faute[0]), faute[1]);
    const acteur = remplir('acteurs', ACTEUR_VIDE, valeurs);
    const key = kebab(acteur.nom, SANS_NOM);
    const id = this.#identifiants.next(key);
    Object.assign(acteur, lieu, point, { id, autres: ligne.autres, actions: [] });
    this.#doublons.add(acteur, key, ligne, constats);
    this.acteurs.push(acteur as Ouvert);
  }

  /** Hangs the action of a row on the acteur that it names. */
  addAction(ligne: Ligne<'actions'>, constats: Constats): void {
    const acteur = this.#menePar(ligne, constats);
    const action = remplir('actions', ACTION_VIDE, ligne.valeurs);
    const { anneeDebut: debut, anneeFin: fin } = action;
    if (debut !== null && fin !== null && debut > fin) {
      const message = fr`l'action finirait (${fin}) avant d'avoir commencé (${debut})`;
      constats.add(ligne.at('annee_fin'), erreur('annees-inversees', message));
      action.anneeDebut = null;
      action.anneeFin = null;
    }
    acteur?.actions.push(action);
  }

  #menePar(ligne: Ligne<'actions'>, constats: Constats): Ouvert | undefined {
    const { acteur: nom = '' } = ligne.valeurs;
    this.#named ??= createIndex(this.acteurs);
    const [found, ...others] = this.#named(nom);
    if (!found) {
      const names = () => this.acteurs.map((acteur) => acteur.nom);
      const message = () =>
        fr`aucun acteur ne s'appelle « ${echo(nom)} »${didYouMean(nom, names())}`;
      constats.add(ligne.at('acteur'), erreur('acteur-inconnu', message));
    } else if (others.length > 0) {
      const ids = [found, ...others].map(({ id }) => id).join(', ');
      const message = fr`plusieurs acteurs s'appellent « ${echo(nom)} » : le premier est retenu ; sinon, écrivez l'un de ${ids}`;
      constats.add(ligne.at('acteur'), avertissement('acteur-homonyme', message));
    }
    return found;
  }
}

/** Finds acteurs by what actions call them: the one of that id, else all of that name. */
function createIndex(acteurs: readonly Ouvert[]): (nom: string) => readonly Ouvert[] {
  const byId = groupBy(acteurs, ({ id }) => [id]);
  const byName = groupBy(acteurs, ({ nom }) => [kebab(nom, SANS_NOM)]);
  return (nom) => byId.get(nom) ?? byName.get(kebab(nom, SANS_NOM)) ?? [];
}

/** An acteur that was read, and its row. */
interface LigneDActeur {
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
class Doublons {
  readonly #read: LigneDActeur[] = [];
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

  #find(critere: Critere, value: string, number: number): [Critere, LigneDActeur] | undefined {
    if (value === '') return undefined;
    const before = this.#first[critere].get(value);
    if (before === undefined) this.#first[critere].set(value, number);
    const first = this.#read[before ?? -1];
    return first && [critere, first];
  }
}

/** Another row, as a message of a row names it. */
function told({ acteur, table, ligne }: LigneDActeur, here: Endroit): string {
  const where = cellName({ table, ligne, colonne: 0 });
  const file = table.fichier === here.table.fichier ? '' : fr` de ${table.fichier}`;
  return fr`en ${where}${file} (« ${echo(acteur.nom)} »)`;
}
