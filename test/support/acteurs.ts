import {
  ACTEUR_VIDE,
  ACTION_VIDE,
  type Acteur,
  type Acteurs,
  type Action,
} from '../../src/acteurs/model.js';
import type { Commune, Territoire, Zone } from '../../src/territoire/territoire.js';

/** An acteur of whom only what a test cares about is said; its id is its name. */
export const acteur = (fields: Partial<Acteur> = {}): Acteur => ({
  ...ACTEUR_VIDE,
  id: fields.nom ?? 'acteur',
  nom: 'Acteur',
  ...fields,
});

/** An action of whom only what a test cares about is said. */
export const action = (fields: Partial<Action> = {}): Action => ({
  ...ACTION_VIDE,
  intitule: 'Action',
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

const ZONES: readonly Zone[] = [
  { code: '38', nom: 'Isère', region: '84' },
  { code: '69', nom: 'Rhône', region: '84' },
  { code: '974', nom: 'La Réunion', region: '04' },
];
const REGIONS: readonly Zone[] = [
  { code: '84', nom: 'Auvergne-Rhône-Alpes', region: '' },
  { code: '04', nom: 'La Réunion', region: '' },
];
const commune = (code: string, nom: string, departement: string, region: string): Commune => ({
  code,
  nom,
  codesPostaux: [],
  departement,
  region,
  epci: null,
});
const COMMUNES: readonly Commune[] = [
  commune('38185', 'Grenoble', '38', '84'),
  commune('38563', 'Voiron', '38', '84'),
  commune('69123', 'Lyon', '69', '84'),
  commune('97411', 'Saint-Denis', '974', '04'),
];

/** A few places, for what only needs their names. */
export const PETIT_TERRITOIRE: Territoire = {
  departements: ZONES,
  regions: REGIONS,
  commune: (code) => COMMUNES.find((one) => one.code === code),
  communesNamed: (nom) => COMMUNES.filter((one) => one.nom === nom),
  communesAt: () => [],
  communesCalled: () => [],
  arrondissements: () => [],
  communesNear: () => [],
  departement: (code) => ZONES.find((zone) => zone.code === code),
  region: (code) => REGIONS.find((zone) => zone.code === code),
};
