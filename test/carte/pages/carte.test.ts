import { describe, expect, test } from '@jest/globals';
import type { Acteur } from '../../../src/acteurs/model.js';
import { type Axe, SANS_FILTRE } from '../../../src/carte/axes.js';
import { type Cartographie, cartographier } from '../../../src/carte/cartographie.js';
import { noteCarte, pageCarte } from '../../../src/carte/pages/carte.js';
import type { Page } from '../../../src/page/page.js';
import { acteur, action, PETIT_TERRITOIRE } from '../../support/acteurs.js';
import { shippedKit } from '../../support/kit.js';
import { phrasesOf } from '../../support/phrases.js';

const kit = shippedKit();
const contexte = { kit, territoire: PETIT_TERRITOIRE };
const many = (count: number, fields: (i: number) => Partial<Acteur>) =>
  Array.from({ length: count }, (_, i) => acteur({ nom: `N${i + 1}`, ...fields(i) }));
const carteOf = (acteurs: readonly Acteur[], filtres = {}, par: Axe = 'type') =>
  cartographier(contexte, acteurs, { filtres: { ...SANS_FILTRE, ...filtres }, par });
const short = (acteurs: readonly Acteur[], filtres = {}, par: Axe = 'type') =>
  pageCarte(carteOf(acteurs, filtres, par), { actions: false, tous: false });
const noteOf = (carte: Cartographie) =>
  noteCarte(
    carte,
    { actions: false, tous: false },
    { fichiers: ['/home/elle/a.csv', 'b.xlsx'], date: '2026-11-24' },
  );
const sectionOf = (page: Page, titre: string) => {
  const section = page.sections.find((one) => one.titre.startsWith(titre));
  return section ? phrasesOf(section) : [];
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the first line', () => {
  const oneOfEach = kit.partenaires.map(({ id }) => acteur({ nom: id, type: id }));
  test.each<[string, readonly Acteur[], object, string]>([
    ['nobody', [], {}, 'Aucun acteur dans vos fichiers'],
    ['one', oneOfEach.slice(0, 1), { type: ['information-jeunesse'] }, '1 acteur sur 1'],
    ['no type', many(2, () => ({})), {}, '2 acteurs connus, sans type de partenaire'],
    ['all types', oneOfEach, {}, '10 acteurs connus, des 10 types de partenaire'],
    [
      'all but two types',
      oneOfEach.slice(2),
      {},
      '8 acteurs connus, 8 des 10 types de partenaire ; encore aucun pour : Service d’information jeunesse, Union européenne',
    ],
    [
      'of the types that are asked for',
      oneOfEach.slice(0, 5),
      { type: ['f3e', 'cdc'] },
      '1 acteur sur 5, 1 des 2 types de partenaire ; encore aucun pour : CDC',
    ],
  ])('%s', (_name, acteurs, filtres, titre) => {
    expect(plain(short(acteurs, filtres).titre)).toBe(titre);
  });
});

test('acteurs whose type is none of the kit are counted by what they are', () => {
  const own = ['ONG', 'Université', 'ong', ''].map((categorie, i) =>
    acteur({ nom: `N${i}`, categorie, commune: 'Lyon' }),
  );
  for (const page of [short(own), noteOf(carteOf(own))])
    expect(sectionOf(page, 'Ce qui manque').join('\n')).toMatch(
      /Leurs catégories\nONG \(2\), Université \(1\), sans catégorie \(1\)/,
    );
  expect(sectionOf(short(own.slice(3)), 'Ce qui manque').join()).not.toMatch('catégorie');
  expect(sectionOf(short(own, {}, 'categorie'), 'Qui fait quoi')).toEqual([
    'Qui fait quoi, par catégorie',
    ...['ONG (2) : N0 (Lyon), N2 (Lyon)', 'Université (1) : N1 (Lyon)'],
    'Sans catégorie (1) : N3 (Lyon)',
  ]);
  expect(sectionOf(short(own, {}, 'commune'), 'Qui fait quoi').join()).toMatch('N1 (Université)');
  expect(sectionOf(noteOf(carteOf(own)), 'Les acteurs')).toContain('Catégorie : Université');
});

describe('a terminal shows', () => {
  const crowd = many(8, () => ({ type: 'afd' }));

  test('the first names of a group and the number of the others; all of them with --tous', () => {
    expect(sectionOf(short(crowd), 'Qui fait quoi')).toEqual([
      'Qui fait quoi, par type',
      'AFD (8) : N1, N2, N3, N4, N5 et 3 autres',
      'L’option --tous les montre tous.',
    ]);
    const all = pageCarte(carteOf(crowd), { actions: false, tous: true });
    expect(sectionOf(all, 'Qui fait quoi').slice(2)).toEqual(crowd.map(({ nom }) => nom));
  });

  test('a last name rather than « 1 autre »', () => {
    expect(sectionOf(short(crowd.slice(0, 6)), 'Qui fait quoi')).toEqual([
      'Qui fait quoi, par type',
      'AFD (6) : N1, N2, N3, N4, N5, N6',
    ]);
  });

  test('the largest groups, and the number of the others', () => {
    const themes = many(30, (i) => ({ themes: [`T${i}`, 'Eau'] }));
    const lines = sectionOf(short(themes, {}, 'theme'), 'Qui fait quoi');
    expect(lines[1]).toMatch(/^Eau \(30\)/);
    expect(lines).toHaveLength(1 + 20 + 1);
    expect(lines.at(-1)).toBe('Et 11 autres groupes : l’option --tous les montre.');
  });

  test('the places with most acteurs, the others in one column', () => {
    const places = many(12, (i) => ({ type: 'afd', departement: `${30 + Math.min(i, 8)}` }));
    expect(sectionOf(short(places), 'Les types, par département')).toEqual([
      'Les types, par département',
      ...['AFD', '4', '1', '1', '1', '1', '4', '12'],
    ]);
  });

  test('types by places only for who looks by one or the other', () => {
    const places = many(3, (i) => ({ type: 'afd', departement: `${30 + i}` }));
    const isCrossed = (par: Axe) => sectionOf(short(places, {}, par), 'Les types').length > 0;
    expect((['type', 'commune', 'region'] as const).map(isCrossed)).toEqual([true, true, true]);
    expect((['besoin', 'theme', 'odd', 'pays'] as const).some(isCrossed)).toBe(false);
  });

  test('communes where there is but one département, and nothing where there is one place', () => {
    const two = [{ codeInsee: '38185' }, { codeInsee: '38563' }];
    const isere = two.map((lieu) => acteur({ ...lieu, departement: '38' }));
    expect(sectionOf(short(isere), 'Les types, par commune')).toHaveLength(5);
    expect(short(isere.slice(0, 1)).sections.map(({ titre }) => titre)).toEqual([
      'Qui fait quoi, par type',
      'Ce qui manque',
    ]);
  });
});

describe('elsewhere', () => {
  const one = acteur({
    nom: 'Amis',
    commune: 'Lyon',
    contact: 'amis@exemple.fr',
    site: 'https://amis.exemple.fr/page',
    source: 'Annuaire',
    constate: '2025',
    pays: ['ML'],
    odd: [1, 6],
    actions: [action({ intitule: 'Puits', pays: ['SN'], anneeFin: 2020 })],
  });
  const note = noteOf(carteOf([one]));

  test('each acteur is told with its contact, its actions, its source and when it was seen', () => {
    expect(sectionOf(note, 'Les acteurs')).toEqual([
      'Les acteurs, par type',
      'Sans type (1)',
      'Amis (Lyon)',
      'Contact : amis@exemple.fr',
      'Site : amis.exemple.fr',
      'Objectifs : ODD 1, Pas de pauvreté ; ODD 6, Eau propre et assainissement',
      'Pays : Mali',
      'Action : Puits, Sénégal, jusqu’en 2020',
      'Source : Annuaire',
      'Constaté : 2025',
    ]);
  });

  test('a map has each département in the order of its code, and tells who is not on it', () => {
    const places = ['974', '38', '2A', '38', ''];
    const acteurs = many(5, (i) => ({ departement: places[i] ?? '' }));
    const page = noteOf(carteOf(acteurs));
    const [bloc, absents] = page.sections[1]?.blocs ?? [];
    if (bloc?.genre !== 'carte' || absents?.genre !== 'paragraphe') throw new Error('no map');
    expect(bloc.zones.map(({ code, nombre }) => [code, nombre])).toEqual([
      ['2A', 1],
      ['38', 2],
      ['974', 1],
    ]);
    expect(plain(`${absents.texte}`)).toBe('Sans lieu connu, donc absents de la carte : 1 acteur.');
    const nowhere = noteOf(carteOf(many(2, () => ({}))));
    expect(nowhere.sections[0]?.titre).toBe('Ce qui manque');
  });

  test('of thousands, the first of each group with the number of the others, and where all are', () => {
    const told = (count: number) =>
      noteOf(carteOf(many(count, () => ({ type: 'afd', departement: '38' }))));
    const long = told(2001);
    expect(plain(phrasesOf({ titre: '', blocs: long.blocs }).join())).toContain(
      '--sortie acteurs.xlsx',
    );
    const acteurs = sectionOf(long, 'Les acteurs');
    expect(acteurs.slice(0, 2)).toEqual(['Les acteurs, par type', 'AFD (2001)']);
    expect(acteurs).toHaveLength(2 + 20 + 1);
    expect(plain(acteurs.at(-1) ?? '')).toBe('et 1981 autres');
    expect(plain(sectionOf(long, 'Où sont').join())).toContain('et 1981 autres');
    const whole = told(2000);
    expect(sectionOf(whole, 'Les acteurs')).toHaveLength(2 + 2000);
    expect(plain(JSON.stringify(whole))).not.toContain('--sortie');
  });

  test('of thousands of groups, the largest', () => {
    const themes = many(2500, (i) => ({ themes: [`T${i}`] }));
    const page = noteOf(carteOf(themes, {}, 'theme'));
    expect(plain(sectionOf(page, 'Les acteurs').at(-1) ?? '')).toBe('Et 2380 autres groupes.');
  });

  test('first what is missing, then where; last the files without their folders, and the day', () => {
    const titres = noteOf(carteOf([acteur({ departement: '38' })])).sections.map(
      ({ titre }) => titre,
    );
    expect(titres.slice(0, 2)).toEqual(['Ce qui manque', 'Où sont les acteurs']);
    expect(titres.at(-1)).toBe('Sources');
    expect(sectionOf(note, 'Sources')[1]).toBe(
      'Lus dans a.csv, b.xlsx, le 24 novembre 2026 : 1 acteur.',
    );
  });

  test('a collectivité d’outre-mer is not called a département', () => {
    const codes = ['01', '02', '03', '04', '05', '06', '988'];
    const words = (count: number) =>
      noteOf(carteOf(codes.slice(-count).map((departement) => acteur({ departement }))));
    const bloc = words(7).sections[1]?.blocs[0];
    expect(bloc?.genre === 'carte' && bloc.titre).toBe(
      'Les acteurs, par département et collectivité',
    );
    const croisement = words(7).sections.find(({ titre }) => titre.startsWith('Les types'));
    expect(croisement?.titre).toBe('Les types, par département et collectivité');
    expect(JSON.stringify(croisement)).toContain('2 autres départements et collectivités');
    const france = noteOf(carteOf(codes.slice(0, 3).map((departement) => acteur({ departement }))));
    expect(JSON.stringify(france)).not.toContain('collectivité');
  });

  test('besoins that the kit says of a type are told as such, and only then', () => {
    const said = acteur({ nom: 'A', type: 'cdc', besoins: ['etat'] });
    const words = (...acteurs: Acteur[]) =>
      sectionOf(short(acteurs, {}, 'besoin'), 'Qui fait quoi').at(-1);
    const mention = /^«.À vérifier.».: rangé d’après son type, selon le kit/;
    expect(words(said, acteur({ nom: 'B', type: 'cdc' }))).toMatch(mention);
    expect(words(said, acteur({ nom: 'B' }))).not.toMatch(mention);
    const names = sectionOf(
      short([said, acteur({ nom: 'B', type: 'cdc', commune: 'Voiron' })], {}, 'besoin'),
      'Qui fait quoi',
    ).join(' ');
    expect(names).toMatch(/B \(Voiron, à vérifier\)/);
    expect(names).not.toMatch(/A \(/);
    const byType = sectionOf(short([acteur({ type: 'cdc' })]), 'Qui fait quoi');
    expect(byType).not.toEqual([]);
    expect(byType.filter((phrase) => mention.test(phrase))).toEqual([]);
  });

  test('the countries are those of the acteurs and of their actions', () => {
    expect(sectionOf(note, 'Pays')).toEqual([
      'Pays d’action',
      ...['Mali', '1', 'Amis', '0'],
      ...['Sénégal', '1', 'Amis', '1'],
    ]);
  });
});
