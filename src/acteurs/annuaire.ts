import type { Territoire } from '../territoire/territoire.js';
import { echo } from '../text/clean.js';
import { Identifiants, kebab } from '../text/identifiants.js';
import { didYouMean } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import { avertissement, type Constats, erreur } from './constats.js';
import { coordonneesOf } from './coordonnees.js';
import { Doublons } from './doublons.js';
import { lecteurDeLieux } from './lieu.js';
import type { Ligne } from './lignes.js';
import type { Acteur, Action } from './model.js';

/** A name without a letter or digit makes no id. */
const SANS_NOM = 'acteur';

type Ouvert = Acteur & { readonly actions: Action[] };

/** The acteurs of all that is read together, as they come. */
export class Annuaire {
  readonly acteurs: Ouvert[] = [];
  readonly #byName = new Map<string, Ouvert[]>();
  readonly #byId = new Map<string, Ouvert>();
  readonly #identifiants = new Identifiants(SANS_NOM);
  readonly #doublons = new Doublons();
  readonly #lieuOf: ReturnType<typeof lecteurDeLieux>;

  constructor(territoire: Territoire) {
    this.#lieuOf = lecteurDeLieux(territoire);
  }

  /** Adds the acteur of a row; tells what is wrong with the row as a whole. */
  add(ligne: Ligne<'acteurs'>, constats: Constats): void {
    const { fiche, autres = {} } = ligne;
    const { fautes, ...lieu } = this.#lieuOf(fiche);
    const { latitude, longitude, faute } = coordonneesOf(fiche, (champ) => ligne.writes(champ));
    for (const [champ, found] of faute ? [...fautes, faute] : fautes)
      constats.add(ligne.at(champ), found);
    const { nom = '', type = null, pays = [], themes = [], odd = [], besoins = [] } = fiche;
    const { contact = '', site = '', siret = '', rna = '', source = '', constate = '' } = fiche;
    const acteur: Ouvert = {
      id: this.#identifiants.next(nom),
      ...{ nom, type, ...lieu, pays, themes, odd, besoins, contact, site, siret, rna },
      ...{ latitude, longitude, source, constate, autres, actions: [] },
    };
    this.#doublons.add(acteur, ligne, constats);
    this.acteurs.push(acteur);
    this.#byId.set(acteur.id, acteur);
    const key = kebab(nom, SANS_NOM);
    const others = this.#byName.get(key);
    if (others) others.push(acteur);
    else this.#byName.set(key, [acteur]);
  }

  /** Hangs the action of a row on the acteur that it names. */
  addAction(ligne: Ligne<'actions'>, constats: Constats): void {
    const { fiche } = ligne;
    const acteur = this.#named(ligne, constats);
    const { intitule = '', pays = [], localite_partenaire = '', themes = [], source = '' } = fiche;
    const { annee_debut = null, annee_fin = null } = fiche;
    const isReversed = annee_debut !== null && annee_fin !== null && annee_debut > annee_fin;
    if (isReversed) {
      const message = fr`l'action finirait (${annee_fin}) avant d'avoir commencé (${annee_debut})`;
      constats.add(ligne.at('annee_fin'), erreur('annees-inversees', message));
    }
    acteur?.actions.push({
      ...{ intitule, pays, localitePartenaire: localite_partenaire, themes, source },
      anneeDebut: isReversed ? null : annee_debut,
      anneeFin: isReversed ? null : annee_fin,
    });
  }

  #named(ligne: Ligne<'actions'>, constats: Constats): Ouvert | undefined {
    const { acteur: nom = '' } = ligne.fiche;
    const byId = this.#byId.get(nom);
    if (byId) return byId;
    const [found, ...others] = this.#byName.get(kebab(nom, SANS_NOM)) ?? [];
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
