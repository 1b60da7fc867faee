import type { Acteur, Acteurs, Action } from '../../src/acteurs/model.js';

/** An acteur of whom only what a test cares about is said; its id is its name. */
export const acteur = (fields: Partial<Acteur> = {}): Acteur => ({
  id: fields.nom ?? 'acteur',
  nom: 'Acteur',
  type: null,
  commune: '',
  codePostal: '',
  codeInsee: '',
  departement: '',
  region: '',
  pays: [],
  themes: [],
  odd: [],
  besoins: [],
  contact: '',
  site: '',
  siret: '',
  rna: '',
  latitude: null,
  longitude: null,
  source: '',
  constate: '',
  autres: {},
  actions: [],
  ...fields,
});

/** An action of whom only what a test cares about is said. */
export const action = (fields: Partial<Action> = {}): Action => ({
  intitule: 'Action',
  pays: [],
  localitePartenaire: '',
  themes: [],
  anneeDebut: null,
  anneeFin: null,
  source: '',
  ...fields,
});

/** What some files would say, had they these acteurs. */
export const acteurs = (...list: readonly Acteur[]): Acteurs => ({
  fichiers: ['acteurs.csv'],
  colonnes: [{ fichier: 'acteurs.csv', feuille: null, nom: 'nom', role: 'utilisee', champ: 'nom' }],
  acteurs: list,
  problems: [],
  remarques: [],
});
