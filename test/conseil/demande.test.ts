import { expect, test } from '@jest/globals';
import { createDemande, type Reponses } from '../../src/conseil/demande.js';
import { shippedKit } from '../support/kit.js';

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
