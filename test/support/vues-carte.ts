import type { Acteur } from '../../src/acteurs/model.js';
import { type Axe, SANS_FILTRE } from '../../src/carte/axes.js';
import { cartographier } from '../../src/carte/cartographie.js';
import { noteCarte, pageCarte } from '../../src/carte/pages/carte.js';
import type { Kit } from '../../src/kit/model.js';
import type { Page } from '../../src/page/page.js';
import { acteur, action, PETIT_TERRITOIRE } from './acteurs.js';

const GRENOBLE = { commune: 'Grenoble', codeInsee: '38185', departement: '38', region: '84' };
const LYON = { commune: 'Lyon', codeInsee: '69123', departement: '69', region: '84' };
const SAINT_DENIS = {
  commune: 'Saint-Denis',
  codeInsee: '97411',
  departement: '974',
  region: '04',
};

/** Acteurs with all that may be said of one: names that are long, missing, or look like another format. */
export const ACTEURS: readonly Acteur[] = [
  acteur({
    ...GRENOBLE,
    nom: 'Maison de l’Europe, de l’international & des <jumelages>',
    type: 'union-europeenne',
    codePostal: '38000',
    pays: ['DE', 'Atlantide'],
    themes: ['Jeunesse', 'Citoyenneté européenne'],
    odd: [4, 17],
    contact: 'contact@maison.example',
    site: 'https://maison.example/qui-sommes-nous',
    source: 'Annuaire de la ville',
    constate: '2025-03-01',
    latitude: 45.1885,
    longitude: 5.7245,
  }),
  acteur({
    ...LYON,
    nom: 'Comité *franco-allemand*',
    type: 'partenaire-allemand',
    themes: ['jeunesse'],
  }),
  acteur({
    ...SAINT_DENIS,
    nom: 'Agence de l’océan Indien',
    type: 'afd',
    contact: '04 00 00 00 00',
    source: 'https://agence.example/rapport.pdf',
    actions: [
      action({
        intitule: 'Eau potable',
        pays: ['MG'],
        localitePartenaire: 'Antananarivo',
        themes: ['Eau'],
        anneeDebut: 2019,
        anneeFin: 2023,
      }),
      action({ intitule: 'Formation de maîtres', pays: ['MG', 'KM'], anneeDebut: 2024 }),
      action({ intitule: 'Échange sans lieu' }),
    ],
  }),
  ...Array.from({ length: 8 }, (_, i) =>
    acteur({
      ...(i % 2 === 0 ? GRENOBLE : LYON),
      nom: `Association n° ${i + 1}`,
      type: 'association-culturelle',
      constate: '2024',
    }),
  ),
  acteur({ nom: 'Collectif sans adresse' }),
];

/** The carte of these acteurs in a terminal and elsewhere, whole, filtered and empty. */
export function vuesCarte(kit: Kit): Readonly<Record<string, Page>> {
  const contexte = { kit, territoire: PETIT_TERRITOIRE };
  const carteOf = (filtres = {}, acteurs = ACTEURS, par: Axe = 'type') =>
    cartographier(contexte, acteurs, { filtres: { ...SANS_FILTRE, ...filtres }, par });
  const short = { actions: false, tous: false };
  const lecture = { fichiers: ['acteurs.csv'], date: '2026-03-01' };
  return {
    carte: pageCarte(carteOf(), short),
    'carte de toutes les actions': pageCarte(carteOf(), { actions: true, tous: true }),
    'carte par pays': pageCarte(carteOf({}, ACTEURS, 'pays'), short),
    'carte d’un choix': noteCarte(
      carteOf({ departement: ['38'], odd: ['4', '6'] }),
      short,
      lecture,
    ),
    'carte de personne': noteCarte(
      carteOf({ departement: ['974'], type: ['cdc', 'f3e'] }),
      short,
      lecture,
    ),
    'carte sans acteur': pageCarte(carteOf({}, []), short),
    'note de carte': noteCarte(carteOf(), { actions: true, tous: false }, lecture),
  };
}
