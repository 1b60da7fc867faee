import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lignesActions, lignesOf } from '../../src/acteurs/ecriture.js';
import type { Acteur } from '../../src/acteurs/model.js';
import { formatCsv } from '../../src/lecture/tables/csv/writer.js';
import { acteur, action } from '../support/acteurs.js';
import { hostileText } from '../support/hostile-text.js';
import { lire } from './reading.js';

/** What is read of what is written of some acteurs. */
function again(acteurs: readonly Acteur[], separateur = ';'): readonly Acteur[] {
  const files = [lignesOf(acteurs), lignesActions(acteurs)].map((rows) =>
    formatCsv(rows, separateur),
  );
  return lire(...files).acteurs.acteurs;
}

const texte = fc.oneof(fc.constantFrom('', '=1+1', "'-x", 'a;b', 'Été', '"', '0123'), hostileText);
const among = (...words: readonly string[]) => fc.constantFrom('', ...words);

/** Cells as people write them, right and wrong. */
const ligne = fc.record({
  nom: fc.oneof(fc.constantFrom('Foyer', 'foyer', 'foyer-2', 'Foyer 2', '***'), texte),
  type: among('SIJ', 'afd', 'ONG', 'Comité; réseau'),
  categorie: among('ONG', 'Réseau', '=1'),
  commune: among(
    'Grenoble',
    'Paris',
    'Paris 11e',
    'Saint-Denis',
    'Voiron',
    'Grenoblle',
    'Lyon Cedex 3',
  ),
  code_postal: among('38000', '1000', '75011', '38410', '38021', '97400', 'x'),
  code_insee: among('38185', '75111', '1053', '38999', '74011'),
  departement: among('38', 'Seine-Saint-Denis', '974', '1', 'zut'),
  pays: among('Mali | bénin', 'DE', 'Malli; Afrique'),
  themes: fc.oneof(among('eau; culture'), texte),
  odd: among('4, 5', 'ODD 17', '18'),
  besoins: among('mobilite', 'Mobilité; zut'),
  contact: texte,
  site: texte,
  siret: among('73282932000074', '1,2E+13', '00000000000000'),
  rna: among('w123456789', 'W2A1000001'),
  latitude: among('45,1885', '0.0000001', '5.7', '-21'),
  longitude: among('5,7245', '-1e-7', '45.1', '55.5', '200'),
  source: texte,
  constate: among('2024', '03/2024', '5/3/2024', '2924', 'hier'),
  Notes: texte,
  '=Remarque': texte,
});

const actionLigne = fc.record({
  acteur: fc.constantFrom('Foyer', 'foyer-2', 'Foyer 2', '***', 'personne'),
  intitule: texte,
  pays: among('Mali', 'Mali;DE'),
  localite_partenaire: texte,
  themes: texte,
  annee_debut: among('2019', '2024-05', 'x'),
  annee_fin: among('2021', '2018'),
  source: texte,
});

const csv = (rows: readonly Readonly<Record<string, string>>[]) =>
  formatCsv([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))], ';');

describe('lignesOf', () => {
  test('what is written reads back as it was read', () => {
    fc.assert(
      fc.property(
        fc.array(ligne, { minLength: 1, maxLength: 6 }),
        fc.array(actionLigne, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(';', ',', '\t'),
        (lignes, actions, separateur) => {
          const { acteurs } = lire(csv(lignes), csv(actions)).acteurs;
          expect(again(acteurs, separateur)).toEqual(acteurs);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a value of a list that says nothing is none, when it is read as when it is read again', () => {
    const { acteurs } = lire('nom;themes\nFoyer;| - | eau | n/a\n').acteurs;
    expect(acteurs[0]?.themes).toEqual(['eau']);
    expect(again(acteurs)).toEqual(acteurs);
  });

  test('the titles are the official ones, then those of the other columns', () => {
    const [titles = []] = lignesOf([
      acteur({ autres: { Notes: 'x' } }),
      acteur({ autres: { B: 'y' } }),
    ]);
    expect(titles.slice(0, 4)).toEqual(['nom', 'type', 'categorie', 'commune']);
    expect(titles.slice(-2)).toEqual(['Notes', 'B']);
  });

  test('a type in the words of a file is written as it was', () => {
    const [, row] = lignesOf(lire('nom;type\nA;Université\n').acteurs.acteurs);
    expect(row?.slice(0, 3)).toEqual(['A', 'Université', 'Université']);
  });

  test('an action stands under the name of its acteur, or its id, as a person wrote it', () => {
    const acteurs = [
      acteur({ nom: 'Eau vive', id: 'eau-vive', actions: [action({ intitule: 'Puits' })] }),
      acteur({ nom: 'Foyer', id: 'foyer' }),
    ];
    expect(lignesActions(acteurs).map((row) => row.slice(0, 2))).toEqual([
      ['acteur', 'intitule'],
      ['Eau vive', 'Puits'],
    ]);
  });

  test('a name that could be of another acteur is an id', () => {
    const echange = action({ intitule: 'Échange' });
    const acteurs = ['Foyer', 'Foyer', 'foyer-2'].map((nom) => acteur({ nom, actions: [echange] }));
    expect(lignesActions(acteurs).map(([nom]) => nom)).toEqual([
      'acteur',
      'foyer',
      'foyer-2',
      'foyer-2-2',
    ]);
  });
});
