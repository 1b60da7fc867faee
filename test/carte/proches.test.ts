import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Acteur } from '../../src/acteurs/model.js';
import {
  findProches,
  type Ici,
  isProche,
  PROXIMITES,
  type Proximite,
  type Repertoire,
} from '../../src/carte/proches.js';
import { acteur, action } from '../support/acteurs.js';
import { shippedKit } from '../support/kit.js';
import { actor, GRENOBLE, LIEUX, repertoire } from '../support/proches.js';

const kit = shippedKit();
const PAYS = [{ code: 'SN', nom: 'Sénégal' }];
const EVERY_PLACE = Object.keys(LIEUX) as Proximite[];

const found = (
  list: readonly Acteur[],
  reperes: Partial<Pick<Repertoire, 'ici' | 'pays'>> = {},
  besoins: readonly string[] = [],
  type = 'cdc',
) => findProches(kit, repertoire(list, reperes), besoins).of(type);
const noms = (...given: Parameters<typeof found>) =>
  found(...given).proches.map(({ acteur: { nom } }) => nom);
const seenFrom = (ici: Ici, place: Partial<Acteur>) =>
  found([acteur({ type: 'cdc', ...place })], { ici }).proches.map(({ proximite }) => proximite);

describe('near', () => {
  test('is the same commune, then the same intercommunalité, département, région', () => {
    const list = EVERY_PLACE.toReversed().map((place) => actor(place, 'cdc', place));
    expect(noms(list, { ici: GRENOBLE })).toEqual(PROXIMITES);
    const { proches } = found(list, { ici: GRENOBLE });
    expect(proches.map(({ proximite }) => proximite)).toEqual(PROXIMITES);
  });

  test('from a département, no commune is nearer than another', () => {
    const ici = { ...GRENOBLE, nom: 'Isère', communes: [], epci: null };
    const list = EVERY_PLACE.toReversed().map((place) => actor(place, 'cdc', place));
    expect(noms(list, { ici })).toEqual([
      'commune',
      'departement',
      'intercommunalite',
      'region',
      'ailleurs',
      'inconnue',
    ]);
  });

  test('is not told where nobody says where we are: names are in order', () => {
    const list = ['Écluse', 'Zèbre', 'eau'].map((nom) => actor(nom, 'cdc'));
    expect(noms(list)).toEqual(['eau', 'Écluse', 'Zèbre']);
    expect(new Set(found(list).proches.map(({ proximite }) => proximite))).toEqual(new Set([null]));
  });

  test('an arrondissement is in its commune, and its commune around it', () => {
    const lyon = {
      ...GRENOBLE,
      communes: ['69123', '69381', '69382'],
      epci: '200046977',
      departement: '69',
    };
    const place = { departement: '69', region: '84' };
    expect(seenFrom(lyon, { ...place, codeInsee: '69382' })).toEqual(['commune']);
    const premier = { ...lyon, communes: ['69381'] };
    expect(seenFrom(premier, { ...place, codeInsee: '69123' })).toEqual(['commune']);
    expect(seenFrom(premier, { ...place, codeInsee: '69382' })).not.toEqual(['commune']);
  });

  test('two collectivités of overseas are of no région, and so of no same one', () => {
    const noumea = { ...GRENOBLE, communes: ['98818'], epci: null, departement: '988', region: '' };
    expect(seenFrom(noumea, { departement: '987', region: '' })).toEqual(['ailleurs']);
    expect(seenFrom(noumea, { departement: '988', region: '' })).toEqual(['departement']);
  });

  test('beyond our région, our side of the sea is first', () => {
    const fort = actor('Antilles', 'cdc', 'ailleurs', { departement: '972', region: '02' });
    const list = [
      fort,
      actor('Zone', 'cdc', 'ailleurs'),
      acteur({ nom: 'Corse', type: 'cdc', region: '94' }),
    ];
    expect(noms(list, { ici: GRENOBLE })).toEqual(['Corse', 'Zone', 'Antilles']);
    const noumea = { ...GRENOBLE, communes: ['98818'], epci: null, departement: '988', region: '' };
    expect(noms(list, { ici: noumea })).toEqual(['Antilles', 'Corse', 'Zone']);
  });

  test('two communes of no intercommunalité are not of the same', () => {
    const ici = { ...GRENOBLE, epci: null };
    expect(seenFrom(ici, LIEUX.intercommunalite)).toEqual(['departement']);
  });

  test('a département that is all that is known has its name', () => {
    const [proche] = found([acteur({ type: 'cdc', departement: '38', region: '84' })]).proches;
    expect(proche?.lieu).toBe('Isère');
    expect(found([acteur({ type: 'cdc' })]).proches[0]?.lieu).toBe('');
  });
});

describe('of equally near ones', () => {
  const eau = actor('Eau', 'cdc', 'commune', { besoins: ['jeunesse'] });
  const zinc = actor('Zinc', 'cdc', 'commune', { besoins: ['financement'] });

  test('those that serve a chosen besoin are first', () => {
    expect(noms([eau, zinc], {}, ['financement', 'etat'])).toEqual(['Zinc', 'Eau']);
    expect(noms([eau, zinc], {}, ['financement', 'jeunesse'])).toEqual(['Eau', 'Zinc']);
  });

  test('nearer is before, whatever it serves', () => {
    const far = { ...zinc, ...LIEUX.ailleurs };
    expect(noms([far, eau], { ici: GRENOBLE }, ['financement'])).toEqual(['Eau', 'Zinc']);
  });

  test('beyond our région, so is our side of the sea', () => {
    const antilles = { departement: '972', region: '02', besoins: ['financement'] };
    const list = [
      actor('Inconnu', 'cdc', 'inconnue', { besoins: ['financement'] }),
      actor('Antilles', 'cdc', 'ailleurs', antilles),
      actor('Lille', 'cdc', 'ailleurs', { besoins: ['jeunesse'] }),
    ];
    expect(noms(list, { ici: GRENOBLE }, ['financement'])).toEqual([
      'Lille',
      'Antilles',
      'Inconnu',
    ]);
    // Nor does it serve here, it is still before one of whom no place is known.
    expect(noms(list, { ici: GRENOBLE }, ['jeunesse'])).toEqual(['Lille', 'Antilles', 'Inconnu']);
    const muette = actor('Antilles', 'cdc', 'ailleurs', { ...antilles, besoins: ['jeunesse'] });
    expect(noms([...list.slice(0, 1), muette], { ici: GRENOBLE }, ['financement'])).toEqual([
      'Antilles',
      'Inconnu',
    ]);
  });

  test('one that says no besoin serves those of its type', () => {
    const none = actor('Vide', 'cdc');
    // The kit says « credibilite » of the type, and not « jeunesse ».
    expect(noms([eau, none], {}, ['credibilite'])).toEqual(['Vide', 'Eau']);
  });
});

describe('countries', () => {
  test('leave those that act there, themselves or by an action; the others are counted', () => {
    const list = [
      actor('A', 'cdc', 'commune', { pays: ['ML'] }),
      actor('B', 'cdc', 'commune', { pays: ['ML', 'SN'] }),
      actor('C', 'cdc', 'commune', { actions: [action({ pays: ['SN'] })] }),
      actor('D', 'cdc'),
    ];
    expect(noms(list, { pays: PAYS })).toEqual(['B', 'C']);
    expect(found(list, { pays: PAYS }).horsPays).toBe(2);
    expect(found(list).horsPays).toBe(0);
  });

  test('of several, one is enough', () => {
    const pays = [...PAYS, { code: 'TG', nom: 'Togo' }];
    const list = ['SN', 'TG', 'ML'].map((code) => actor(code, 'cdc', 'commune', { pays: [code] }));
    expect(noms(list, { pays })).toEqual(['SN', 'TG']);
    expect(found(list, { pays }).horsPays).toBe(1);
  });
});

test.each([
  ['commune', true],
  ['intercommunalite', true],
  ['departement', true],
  ['region', true],
  ['ailleurs', false],
  ['inconnue', false],
  [null, true],
] as const)('near enough: %s, %s', (proximite, is) => {
  expect(isProche({ acteur: acteur(), lieu: '', zone: '', proximite })).toBe(is);
});

test('whoever has no type stands under none, and is counted', () => {
  const proches = findProches(kit, repertoire([actor('A', null), actor('B', 'afd')]), []);
  expect(proches.sansType).toBe(1);
  expect(kit.partenaires.flatMap(({ id }) => proches.of(id).proches)).toHaveLength(1);
  expect(findProches(kit, repertoire([]), []).sansType).toBe(0);
});

test('law: each acteur of a type is told or counted once, in an order that its file does not change', () => {
  const arbitrary = fc.array(
    fc.record({
      nom: fc.constantFrom('Alpha', 'Été', 'Zoé'),
      type: fc.constantFrom('cdc', 'afd', null),
      place: fc.constantFrom(...EVERY_PLACE),
      pays: fc.subarray(['SN', 'ML']),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      arbitrary,
      fc.constantFrom(null, GRENOBLE),
      fc.constantFrom([], PAYS),
      (sketches, ici, pays) => {
        const list = sketches.map(({ nom, type, place, ...more }) => actor(nom, type, place, more));
        for (const type of ['cdc', 'afd']) {
          const { proches, horsPays } = found(list, { ici, pays }, [], type);
          const own = list.filter((one) => one.type === type);
          expect(proches.length + horsPays).toBe(own.length);
          expect(new Set(proches.map(({ acteur: one }) => one)).size).toBe(proches.length);
          const order = proches.map(({ proximite }) => PROXIMITES.indexOf(proximite as Proximite));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          const key = ({ nom, commune }: Acteur) => `${nom} ${commune}`;
          const other = found(list.toReversed(), { ici, pays }, [], type).proches;
          if (ici === null) continue;
          expect(other.map(({ acteur: one }) => key(one))).toEqual(
            proches.map(({ acteur: one }) => key(one)),
          );
        }
      },
    ),
  );
});
