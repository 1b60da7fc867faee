import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acteursGeojson } from '../../src/carte/donnees.js';
import { acteur, PETIT_TERRITOIRE } from '../support/acteurs.js';
import { arbitraryActeurs } from '../support/arbitrary-acteurs.js';
import { shippedKit } from '../support/kit.js';

const contexte = { kit: shippedKit(), territoire: PETIT_TERRITOIRE };

test('a point for each acteur that has coordinates, longitude first, as RFC 7946 wants it', () => {
  fc.assert(
    fc.property(arbitraryActeurs(contexte), (acteurs) => {
      const { type, features, ...more } = acteursGeojson(contexte, acteurs);
      expect({ type, more }).toEqual({ type: 'FeatureCollection', more: {} });
      const situes = acteurs.filter(({ latitude }) => latitude !== null);
      expect(features.map(({ id }) => id)).toEqual(situes.map(({ id }) => id));
      for (const [i, { geometry }] of features.entries()) {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        expect(longitude).toBeCloseTo(situes[i]?.longitude ?? Number.NaN, 6);
        expect(latitude).toBeCloseTo(situes[i]?.latitude ?? Number.NaN, 6);
        for (const degrees of geometry.coordinates)
          expect(`${Number(degrees.toFixed(6))}`).toBe(`${degrees}`);
      }
    }),
  );
});

test('properties are in words; empty ones are left out; no column stands for one of ours', () => {
  const one = acteur({
    nom: 'A',
    type: 'cdc',
    departement: '38',
    pays: ['ML', 'Atlantide'],
    odd: [4, 6],
    besoins: ['etat'],
    latitude: 45,
    longitude: 5,
    autres: { nom: 'B', contact: 'C', Référent: 'D', ['__proto__']: 'E' },
  });
  const [feature] = acteursGeojson(contexte, [one]).features;
  expect(Object.entries(feature?.properties ?? {})).toEqual([
    ['nom', 'A'],
    ['type', 'CDC'],
    ['departement', 'Isère'],
    ['pays', 'Mali; Atlantide'],
    ['odd', '4; 6'],
    ['besoins', 'Lien avec la politique de l’État'],
    ['Référent', 'D'],
    ['__proto__', 'E'],
  ]);
  // The kit says besoins of its type, and the file says none.
  const [silent] = acteursGeojson(contexte, [{ ...one, besoins: [] }]).features;
  expect(silent?.properties).not.toHaveProperty('besoins');
});
