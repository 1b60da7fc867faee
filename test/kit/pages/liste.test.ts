import { describe, expect, test } from '@jest/globals';
import { pageListe } from '../../../src/kit/pages/liste.js';
import { fullKit } from '../../support/vues.js';
import { plain } from '../reading.js';

const kit = fullKit();
const titre = (count: number, ...besoins: string[]) =>
  plain(pageListe(kit, kit.partenaires.slice(0, count), besoins).titre);

describe('the title says how many partners there are, and for what', () => {
  test.each([
    [2, [], '2 types de partenaire'],
    [1, [], '1 type de partenaire'],
    [0, ['etat'], "Aucun type de partenaire du kit ne répond à : lien avec la politique de l'État"],
    [1, ['etat'], "1 type de partenaire répond à : lien avec la politique de l'État"],
    [3, ['etat'], "3 types de partenaire répondent à : lien avec la politique de l'État"],
  ])('%d for %j', (count, besoins, expected) => {
    expect(titre(count, ...besoins)).toBe(expected);
  });
});

test('where there is no partner, there is no table', () => {
  expect(pageListe(kit, [], ['etat'])).toMatchObject({ blocs: [], sections: [] });
});

test('each partner has a row', () => {
  const [table] = pageListe(kit, kit.partenaires, []).blocs;
  expect(table).toMatchObject({ genre: 'tableau' });
  const names = table?.genre === 'tableau' ? table.lignes.map(({ cellules }) => cellules[0]) : [];
  expect(names).toHaveLength(kit.partenaires.length);
});
