import { expect, test } from '@jest/globals';
import { createDemande, type Reponses } from '../../src/conseil/demande.js';
import { concertationDocument } from '../../src/conseil/donnees.js';
import { concerter } from '../../src/conseil/repondants/repondants.js';
import { makeKit } from '../support/kit.js';

const kit = makeKit(
  { besoins: ['x', 'y'], situations: ['s'], natures: ['m', 'n'] },
  {
    a: { nom: 'Alpha', apports: [{ besoins: ['x'] }], contreparties: [{ nature: 'm' }] },
    b: { nom: 'Bêta', apports: [{ besoins: ['x'] }] },
    c: { nom: 'Gamma', avantages: [{ besoins: ['x'] }] },
  },
);

function documentOf(answers: Readonly<Record<string, Partial<Reponses>>>) {
  const none = { besoins: [], essentiels: [], situations: [], refus: [] };
  const repondants = Object.entries(answers).map(([nom, reponses]) => ({
    nom,
    demande: createDemande(kit, { ...none, ...reponses }),
  }));
  return concertationDocument(concerter(kit, repondants));
}

const place = (rang: number, id: string, nom: string, parts: readonly number[]) => ({
  ...{ rang, exAequo: false, id, nom },
  ...{ partMoyenne: parts.reduce((a, b) => a + b) / parts.length, parts },
});

test('what each answers and ranks, and what they come to together', () => {
  const document = documentOf({
    Un: { essentiels: ['x'], refus: ['m'], situations: ['s'] },
    Deux: { besoins: ['x', 'y'] },
  });
  expect(document).toEqual({
    version: 1,
    kit: { titre: 'Essai', fichiers: [] },
    repondants: [
      {
        nom: 'Un',
        demande: {
          besoins: [{ id: 'x', priorite: 'essentiel', poids: 1 }],
          situations: ['s'],
          refus: ['m'],
        },
        classement: [
          { rang: 1, exAequo: false, id: 'b', adequation: 100 },
          { rang: 2, exAequo: false, id: 'c', adequation: 50 },
        ],
        ecartes: ['a'],
      },
      {
        nom: 'Deux',
        demande: {
          besoins: [
            { id: 'x', priorite: 'utile', poids: 0.5 },
            { id: 'y', priorite: 'utile', poids: 0.5 },
          ],
          situations: [],
          refus: [],
        },
        classement: [
          { rang: 1, exAequo: true, id: 'b', adequation: 50 },
          { rang: 1, exAequo: true, id: 'a', adequation: 50 },
          { rang: 3, exAequo: false, id: 'c', adequation: 25 },
        ],
        ecartes: [],
      },
    ],
    classement: [place(1, 'b', 'Bêta', [1, 1]), place(2, 'c', 'Gamma', [0, 0])],
    sansRefusIsoles: [
      { ...place(1, 'a', 'Alpha', [1, 1]), exAequo: true },
      { ...place(1, 'b', 'Bêta', [1, 1]), exAequo: true },
      place(3, 'c', 'Gamma', [0, 0]),
    ],
    unanimite: [{ id: 'c', dominePar: ['b'] }],
    desaccords: [
      { besoin: 'x', priorites: ['essentiel', 'utile'] },
      { besoin: 'y', priorites: [null, 'utile'] },
    ],
    refus: [{ nature: 'm', par: ['Un'] }],
    accord: { partenaires: 1, besoins: expect.any(Number) },
  });
});

test('nobody refuses alone: there is no other order to tell', () => {
  const { sansRefusIsoles, refus } = documentOf({
    Un: { besoins: ['x'] },
    Deux: { besoins: ['x'] },
  });
  expect({ sansRefusIsoles, refus }).toEqual({ sansRefusIsoles: null, refus: [] });
});
