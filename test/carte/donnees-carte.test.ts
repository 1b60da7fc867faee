import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SANS_FILTRE } from '../../src/carte/axes.js';
import { cartographier } from '../../src/carte/cartographie.js';
import { acteurDocument, carteDocument } from '../../src/carte/donnees.js';
import { acteur, acteurs, PETIT_TERRITOIRE } from '../support/acteurs.js';
import { arbitraryChoix } from '../support/arbitrary-acteurs.js';
import { shippedKit } from '../support/kit.js';

const contexte = { kit: shippedKit(), territoire: PETIT_TERRITOIRE };

test('the keys, in their order, are a contract', () => {
  const one = acteur({ nom: 'A', type: 'cdc' });
  const filtres = { ...SANS_FILTRE, type: ['cdc'] };
  const carte = cartographier(contexte, [one], { filtres, par: 'departement' });
  const document = carteDocument(acteurs(one), carte);
  expect(Object.keys(document)).toEqual([
    ...['version', 'fichiers', 'colonnes', 'acteurs', 'groupes', 'manques'],
  ]);
  expect(document.colonnes).toEqual([{ nom: 'nom', role: 'utilisee' }]);
  expect(Object.keys(document.acteurs[0] ?? {})).toEqual([
    ...['id', 'nom', 'type', 'categorie', 'commune', 'codePostal', 'codeInsee', 'departement'],
    'region',
    ...[
      'pays',
      'themes',
      'odd',
      'besoins',
      'besoinsDuType',
      'contact',
      'courriel',
      'telephone',
      'site',
      'siret',
      'rna',
      'actions',
    ],
    ...['latitude', 'longitude', 'source', 'constate', 'autres'],
  ]);
  expect(document.acteurs[0]).toMatchObject({
    besoins: ['credibilite', 'expertise'],
    besoinsDuType: true,
  });
  expect(acteurDocument(contexte.kit, { ...one, besoins: ['etat'] }).besoinsDuType).toBe(false);
  expect(document.groupes).toEqual([{ cle: null, nom: 'sans lieu connu', acteurs: ['A'] }]);
  expect(document.manques).toEqual({ types: [], besoins: [], sansType: [] });
});

test('groups and what is missing speak of the acteurs that are listed', () => {
  fc.assert(
    fc.property(arbitraryChoix(contexte), (choix) => {
      const carte = cartographier(contexte, choix.acteurs, { filtres: choix.filtres, par: 'pays' });
      const document = carteDocument(acteurs(...choix.acteurs), carte);
      const ids = document.acteurs.map(({ id }) => id);
      const grouped = document.groupes.flatMap((groupe) => groupe.acteurs);
      expect([...new Set(grouped)].sort()).toEqual([...ids].sort());
      const types = new Set(document.acteurs.map(({ type }) => type));
      expect(document.manques.types.filter((id) => types.has(id))).toEqual([]);
    }),
  );
});
