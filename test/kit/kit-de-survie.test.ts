import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/conseil/conseil.js';
import { createDemande, type Reponses } from '../../src/conseil/demande.js';
import { COLONNES } from '../../src/kit/model.js';
import { checkRules } from '../../src/kit/rules.js';
import { fold } from '../../src/text/nearest.js';
import { shippedKit } from '../support/kit.js';
import { readShipped, shippedBytes } from './reading.js';

const shipped = readShipped();
const kit = shippedKit();

const ids = (declared: readonly { readonly id: string }[]) =>
  declared.map(({ id }) => id).join(' ');

test.each([
  [
    'partenaires',
    `information-jeunesse union-europeenne partenaire-allemand f3e
     service-cooperation-developpement afd cdc business-france association-culturelle
     referents-internes`,
  ],
  [
    'besoins',
    `financement mobilite evaluation economie credibilite continuite jeunesse citoyens expertise
     etat`,
  ],
  [
    'situations',
    'petite-equipe projet-modeste sans-langues actions-a-renouveler sans-agrement region',
  ],
  [
    'natures',
    `projet-du-partenaire reciprocite accueil-de-jeunes ouverture-internationale remuneration
     publicite-et-moyens plus-value-concrete`,
  ],
] as const)('the %s are those of the design, in its order', (field, expected) => {
  expect(ids(kit[field])).toBe(expected.split(/\s+/).join(' '));
});

test('every besoin is named as the design names it, and asked as a question', () => {
  expect(kit.besoins.map(({ nom }) => nom)).toEqual([
    'Financement',
    'Mobilité',
    'Évaluation',
    'Volet économique',
    'Crédibilité auprès des élus',
    'Continuité',
    'Jeunesse, parler de pair à pair',
    'Relais citoyens',
    'Expertise et nouvelles thématiques',
    'Lien avec la politique de l’État',
  ]);
  expect(kit.besoins.filter(({ question }) => !question)).toEqual([]);
});

test('the rules find nothing to say: ids are unique, every tag is declared', () => {
  expect(shipped.warnings).toEqual([]);
  expect(checkRules([shipped])).toEqual([]);
});

const enonces = kit.partenaires.flatMap((p) => COLONNES.flatMap((colonne) => p[colonne]));

test('every besoin is answered by an apport', () => {
  const answered = new Set(kit.partenaires.flatMap((p) => p.apports.flatMap((e) => e.besoins)));
  expect(kit.besoins.filter(({ id }) => !answered.has(id))).toEqual([]);
});

test('every situation and every nature is used', () => {
  const situations = new Set(enonces.flatMap((enonce) => enonce.situations));
  const natures = new Set(enonces.map(({ nature }) => nature));
  expect(kit.situations.filter(({ id }) => !situations.has(id))).toEqual([]);
  expect(kit.natures.filter(({ id }) => !natures.has(id))).toEqual([]);
});

test('no two partners answer to the same name, alias or id', () => {
  const names = kit.partenaires.flatMap(({ id, nom, alias }) => [
    ...new Set([id, nom, ...alias.map(({ texte }) => texte)].map(fold)),
  ]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each([
  ['afd', 'Agence française de développement'],
  ['cdc', 'Caisse des dépôts'],
  ['union-europeenne', 'UE'],
  ['service-cooperation-developpement', 'SCD'],
  ['information-jeunesse', 'SIJ'],
  ['referents-internes', 'Équipe'],
])('%s is also found as « %s »', (id, name) => {
  expect(kit.partenaires.find((partenaire) => partenaire.id === id)?.alias).toContainEqual({
    texte: name,
    provenance: null,
  });
});

test('the recommendation on lenders names AFD and CDC, the other nobody', () => {
  expect(kit.recommandations.map(({ partenaires }) => partenaires)).toEqual([['afd', 'cdc'], []]);
});

test('the first line names the schema, for editors', () => {
  const [first] = shippedBytes().toString('utf8').split('\n');
  expect(first).toBe('# yaml-language-server: $schema=./kit.schema.json');
});

describe('every partner comes first for somebody', () => {
  const needs = kit.besoins.map(({ id }) => id);
  const refusals = [[], ...kit.natures.map(({ id }) => [id])];
  const chosen = needs.flatMap((a) => needs.map((b) => (a === b ? [a] : [a, b])));
  const answers: Reponses[] = chosen.flatMap((besoins) =>
    refusals.map((refus) => ({ besoins, refus, essentiels: [], situations: [] })),
  );
  const firsts = new Set(
    answers.map(
      (reponses) => advise(kit, createDemande(kit, reponses)).classement[0]?.partenaire.id,
    ),
  );

  test.each(kit.partenaires.map(({ id }) => id))('%s', (id) => {
    expect(firsts).toContain(id);
  });
});

test.each(['besoins', 'situations', 'natures'] as const)(
  'the names of the %s are common nouns, and say so',
  (field) => {
    expect(kit[field].filter(({ nomCommun }) => !nomCommun)).toEqual([]);
  },
);
