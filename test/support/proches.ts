import type { Acteur } from '../../src/acteurs/model.js';
import type { Ici, Repertoire } from '../../src/carte/proches.js';
import { acteur, acteurs } from './acteurs.js';
import { territoire } from './territoire.js';

/** Places by what they are to Grenoble. */
export const LIEUX = {
  commune: { commune: 'Grenoble', codeInsee: '38185', departement: '38', region: '84' },
  intercommunalite: { commune: 'Échirolles', codeInsee: '38151', departement: '38', region: '84' },
  departement: { commune: 'Vienne', codeInsee: '38544', departement: '38', region: '84' },
  region: { commune: 'Lyon', codeInsee: '69123', departement: '69', region: '84' },
  ailleurs: { commune: 'Lille', codeInsee: '59350', departement: '59', region: '32' },
  inconnue: { commune: 'Saint-Nulle-Part' },
} as const satisfies Readonly<Record<string, Partial<Acteur>>>;

export const GRENOBLE: Ici = {
  nom: 'Grenoble',
  communes: ['38185'],
  epci: '200040715',
  departement: '38',
  region: '84',
};

/** An acteur of a type somewhere, as seen from Grenoble. */
export const actor = (
  nom: string,
  type: string | null,
  lieu: keyof typeof LIEUX = 'commune',
  fields: Partial<Acteur> = {},
): Acteur => acteur({ nom, type, ...LIEUX[lieu], ...fields });

/** The acteurs of a file, seen from nowhere unless it is said. */
export const repertoire = (
  list: readonly Acteur[],
  reperes: Partial<Pick<Repertoire, 'ici' | 'pays'>> = {},
): Repertoire => ({
  acteurs: acteurs(...list),
  territoire: territoire(),
  ici: null,
  pays: [],
  ...reperes,
});
