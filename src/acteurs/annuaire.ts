import type { Territoire } from '../territoire/territoire.js';
import { echo } from '../text/clean.js';
import { Identifiants, kebab } from '../text/identifiants.js';
import { didYouMean } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import { avertissement, type Constats, erreur } from './constats.js';
import { coordonneesOf } from './coordonnees.js';
import { Doublons } from './doublons.js';
import { lecteurDeLieux } from './lieu.js';
import type { Ligne } from './ligne.js';
import type { Acteur, Action } from './model.js';

/** A name without a letter or digit makes no id. */
const SANS_NOM = 'acteur';

const AUCUN: readonly never[] = [];

type Ouvert = Acteur & { readonly actions: Action[] };

/** The acteurs of all that is read together, as they come. */
export class Annuaire {
  readonly acteurs: Ouvert[] = [];
  readonly #identifiants = new Identifiants();
  readonly #doublons = new Doublons();
  readonly #lieuOf: ReturnType<typeof lecteurDeLieux>;
  /** Made for the first action: most files have none. */
  #index: Index | undefined;

  constructor(territoire: Territoire) {
    this.#lieuOf = lecteurDeLieux(territoire);
  }

  /** Adds the acteur of a row; tells what is wrong with the row as a whole. */
  add(ligne: Ligne<'acteurs'>, constats: Constats): void {
    const { fiche, autres } = ligne;
    const lieu = this.#lieuOf(fiche);
    const { latitude, longitude, faute } = coordonneesOf(fiche, (champ) => ligne.writes(champ));
    for (const [champ, found] of lieu.fautes) constats.add(ligne.at(champ), found);
    if (faute) constats.add(ligne.at(faute[0]), faute[1]);
    const { nom = '' } = fiche;
    const key = kebab(nom, SANS_NOM);
    const acteur: Ouvert = {
      id: this.#identifiants.next(key),
      nom,
      type: fiche.type ?? null,
      commune: lieu.commune,
      codePostal: lieu.codePostal,
      codeInsee: lieu.codeInsee,
      departement: lieu.departement,
      region: lieu.region,
      pays: fiche.pays ?? AUCUN,
      themes: fiche.themes ?? AUCUN,
      odd: fiche.odd ?? AUCUN,
      besoins: fiche.besoins ?? AUCUN,
      contact: fiche.contact ?? '',
      site: fiche.site ?? '',
      siret: fiche.siret ?? '',
      rna: fiche.rna ?? '',
      latitude,
      longitude,
      source: fiche.source ?? '',
      constate: fiche.constate ?? '',
      autres,
      actions: [],
    };
    this.#doublons.add(acteur, key, ligne, constats);
    this.acteurs.push(acteur);
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
    this.#index ??= new Index(this.acteurs);
    const [found, ...others] = this.#index.named(nom);
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

/** Finds acteurs by what actions call them. */
class Index {
  readonly #byId = new Map<string, Ouvert>();
  readonly #byName = new Map<string, Ouvert[]>();

  constructor(acteurs: readonly Ouvert[]) {
    for (const acteur of acteurs) {
      this.#byId.set(acteur.id, acteur);
      const key = kebab(acteur.nom, SANS_NOM);
      const others = this.#byName.get(key);
      if (others) others.push(acteur);
      else this.#byName.set(key, [acteur]);
    }
  }

  /** The one of that id, else all of that name. */
  named(nom: string): readonly Ouvert[] {
    const found = this.#byId.get(nom);
    return found ? [found] : (this.#byName.get(kebab(nom, SANS_NOM)) ?? []);
  }
}
