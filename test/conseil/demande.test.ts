import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDemande, type Reponses, reponsesOf } from '../../src/conseil/demande.js';
import { arbitraryReponses, shippedKit } from '../support/kit.js';

const kit = shippedKit();
const NONE: Reponses = { besoins: [], essentiels: [], situations: [], refus: [] };

test('a besoin named as chosen and as essential is essential', () => {
  const reponses = { ...NONE, besoins: ['mobilite', 'etat'], essentiels: ['mobilite'] };
  expect(createDemande(kit, reponses).besoins).toEqual([
    { id: 'mobilite', priorite: 'essentiel' },
    { id: 'etat', priorite: 'utile' },
  ]);
});

test('an essential besoin counts as chosen also where it is named only once', () => {
  expect(createDemande(kit, { ...NONE, essentiels: ['mobilite'] }).besoins).toEqual([
    { id: 'mobilite', priorite: 'essentiel' },
  ]);
});

test('answers in any order and repeated come in the order of the kit, once', () => {
  const demande = createDemande(kit, {
    besoins: ['etat', 'financement', 'etat'],
    essentiels: [],
    situations: ['region', 'petite-equipe', 'region'],
    refus: ['remuneration', 'reciprocite', 'remuneration'],
  });
  expect(demande).toEqual({
    besoins: [
      { id: 'financement', priorite: 'utile' },
      { id: 'etat', priorite: 'utile' },
    ],
    situations: ['petite-equipe', 'region'],
    refus: ['reciprocite', 'remuneration'],
  });
});

test('no answer is a demande without besoin', () => {
  expect(createDemande(kit, NONE)).toEqual({ besoins: [], situations: [], refus: [] });
});

test('reponsesOf: the answers of a demande give the same demande again', () => {
  expect(
    reponsesOf(createDemande(kit, { ...NONE, besoins: ['mobilite'], essentiels: ['etat'] })),
  ).toEqual({ ...NONE, besoins: ['mobilite', 'etat'], essentiels: ['etat'] });
  fc.assert(
    fc.property(arbitraryReponses(kit), (reponses) => {
      const demande = createDemande(kit, reponses);
      expect(createDemande(kit, reponsesOf(demande))).toEqual(demande);
    }),
    { numRuns: 200 },
  );
});
