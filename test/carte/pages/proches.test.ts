import { describe, expect, test } from '@jest/globals';
import type { Acteur } from '../../../src/acteurs/model.js';
import { findProches, type Repertoire } from '../../../src/carte/proches.js';
import { dossierOf } from '../../../src/conseil/documents/dossier.js';
import { pageNote } from '../../../src/conseil/documents/note.js';
import { pageConseil } from '../../../src/conseil/pages/conseil.js';
import type { Page } from '../../../src/page/page.js';
import { renderAccessible } from '../../../src/rendu/accessible/index.js';
import { actor, GRENOBLE, LIEUX, repertoire } from '../../support/proches.js';
import { adviceOn, fullKit } from '../../support/vues.js';

const kit = fullKit();
const REPONSES = { essentiels: ['financement'], besoins: ['credibilite', 'expertise'] };
const conseil = adviceOn(kit, REPONSES);
const SENEGAL = [{ code: 'SN', nom: 'Sénégal' }];

type Given = readonly [
  list: readonly Acteur[],
  reperes?: Partial<Pick<Repertoire, 'ici' | 'pays'>>,
];
const prochesOf = (...[list, reperes]: Given) =>
  findProches(kit, repertoire(list, reperes), ['financement']);
const words = (page: Page) =>
  renderAccessible(page)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
const pageOf = (...given: Given) =>
  words(
    pageConseil(conseil, {
      tous: false,
      detail: false,
      lieu: 'commande',
      proches: prochesOf(...given),
    }),
  );
const detailOf = (...given: Given) => {
  const vue = { tous: true, detail: true, lieu: 'menu', proches: prochesOf(...given) } as const;
  return words(pageConseil(conseil, vue));
};
const noteOf = (...given: Given) =>
  words(pageNote(dossierOf(conseil, { date: '2026-03-01' }, prochesOf(...given))));
const cdc = (count: number, fields: Partial<Acteur> = {}) =>
  Array.from({ length: count }, (_, i) => actor(`Banque ${i}`, 'cdc', 'region', fields));

describe('the page', () => {
  test('names the acteurs of each type in one line, with where they are', () => {
    const text = pageOf(
      [actor('Europe Direct', 'union-europeenne', 'ailleurs'), ...cdc(1), actor('F3E', 'f3e')],
      { ici: GRENOBLE },
    );
    expect(text).toContain(
      "Acteurs de vos fichiers : ceux de la commune, de l'intercommunalité, du département, de la région, puis les autres\n",
    );
    expect(text).toContain('Union européenne : Europe Direct (Lille, Nord)\n');
    expect(text).toContain('CDC : Banque 0 (Lyon, même région)\n');
    expect(text).toContain('F3E : F3E (Grenoble, même commune)\n');
    expect(text).toContain('Lus dans acteurs.csv ; proximité vue de : Grenoble.');
  });

  test.each([
    [3, 'CDC : Banque 0 (Lyon) ; Banque 1 (Lyon) ; Banque 2 (Lyon)\n'],
    [4, 'Banque 2 (Lyon) ; et 1 autre\n'],
    [9, 'Banque 2 (Lyon) ; et 6 autres\n'],
  ])('of %i acteurs three are named and the rest is counted', (count, end) => {
    expect(pageOf(cdc(count))).toContain(end);
  });

  test('of a type without one, says so, and how to approach it, as what it is', () => {
    const text = pageOf(cdc(1));
    expect(text).toMatch(
      /AFD : aucun acteur connu dans vos fichiers ; porte d'entrée : La Ficol [^\n]*\(2024\), oc-cooperation\.org\n/,
    );
    expect(text).toContain("Portes d'entrée : complément, hors de la fiche ARRICOD. Entre");
    expect(pageOf(cdc(1))).not.toMatch(/CDC : aucun/);
  });

  test('counts the portes d’entrée that it does not show', () => {
    const shown = (text: string) => Number(/(\d+) portes d'entrée/.exec(text)?.[1]);
    const bare = words(pageConseil(conseil, { tous: false, detail: false, lieu: 'commande' }));
    expect(bare.match(/porte d'entrée :/g)).toBeNull();
    const text = pageOf(cdc(1));
    expect(shown(text)).toBe(shown(bare) - (text.match(/porte d'entrée :/g)?.length ?? 0));
  });

  test('in detail leaves these facts to their own section', () => {
    const text = detailOf(cdc(1));
    expect(text).toContain('AFD : aucun acteur connu dans vos fichiers\n');
    expect(text.match(/La Ficol s'adresse/g)).toHaveLength(1);
  });

  test('narrowed by a country, counts those that are not known to act there', () => {
    const there = actor('Banque du Sud', 'cdc', 'region', { pays: ['SN'] });
    const text = pageOf([there, ...cdc(2), actor('Agence', 'afd')], { pays: SENEGAL });
    expect(text).toContain('Banque du Sud (Lyon) ; et 2 sans action connue dans ce pays\n');
    expect(text).toContain(
      "AFD : aucun acteur de ce type n'agit dans ce pays, d'après vos fichiers (1 connu ailleurs) ;",
    );
    expect(text).toContain('pays : Sénégal.');
    const two = [...SENEGAL, { code: 'ML', nom: 'Mali' }];
    expect(pageOf(cdc(1), { pays: two })).toContain("n'agit dans ces pays");
  });

  test('names organisations at the tour de table', () => {
    const text = pageOf(cdc(5));
    expect(text).toMatch(
      /CDC : crédibilité auprès des élus, expertise et nouvelles thématiques\nde ce type dans vos fichiers : Banque 0, Banque 1, Banque 2 ; crédibilité auprès des élus, expertise et nouvelles thématiques : à vérifier auprès d'elles\net 2 autres\n/,
    );
    expect(text).toMatch(/Union européenne : financement\naucun acteur connu dans vos fichiers\n/);
  });

  test('names beyond our région the département or the collectivité, and none twice', () => {
    const place = (commune: string, departement: string, region = '') =>
      pageOf([actor('A', 'cdc', 'ailleurs', { commune, codeInsee: '', departement, region })], {
        ici: GRENOBLE,
      });
    expect(place('Nouméa', '988')).toContain('CDC : A (Nouméa, Nouvelle-Calédonie)\n');
    expect(place('Paris', '75', '11')).toContain('CDC : A (Paris)\n');
    expect(place('', '', '32')).toContain('CDC : A (Hauts-de-France)\n');
  });

  test('an organisation is not its type: only its own row says what it answers', () => {
    const besoins = ['credibilite', 'expertise'];
    const text = pageOf([
      actor('Dite', 'cdc', 'commune', { besoins }),
      actor('En partie', 'cdc', 'commune', { besoins: ['credibilite', 'etat'] }),
      actor('Muette', 'afd'),
    ]);
    expect(text).toContain(
      "\navec : Dite\nde ce type dans vos fichiers : En partie ; expertise et nouvelles thématiques : à vérifier auprès d'elle\n",
    );
  });

  test('at the tour de table names nobody from beyond our région', () => {
    const far = cdc(2, LIEUX.ailleurs);
    expect(pageOf(far, { ici: GRENOBLE })).toContain(
      'aucun acteur connu de votre région dans vos fichiers\n',
    );
    expect(pageOf([...far, actor('Ici', 'cdc')], { ici: GRENOBLE })).toContain(
      'de ce type dans vos fichiers : Ici ; ',
    );
    const abroad = cdc(1, { ...LIEUX.ailleurs, pays: ['SN'] });
    expect(pageOf(abroad, { ici: GRENOBLE, pays: SENEGAL })).toContain(
      'aucun acteur connu de votre région pour ce pays dans vos fichiers\n',
    );
    const noumea = { ...GRENOBLE, communes: ['98818'], epci: null, departement: '988', region: '' };
    const text = pageOf(far, { ici: noumea });
    expect(text).toContain('aucun acteur connu de votre collectivité dans vos fichiers\n');
    expect(text).toContain('ceux de la commune, de la collectivité, puis les autres\n');
  });

  test('counts those that stand under no type', () => {
    expect(pageOf([actor('X', null)])).toContain(
      "1 acteur sans type de partenaire n'est pas montré.",
    );
    expect(pageOf([actor('X', null), actor('Y', null)])).toContain(
      '2 acteurs sans type de partenaire ne sont pas montrés.',
    );
    expect(pageOf(cdc(1))).not.toContain('sans type');
  });

  test('an acteur whose place the official list does not know', () => {
    const text = pageOf(
      [actor('A', 'cdc', 'inconnue'), actor('B', 'cdc', 'inconnue', { commune: '' })],
      {
        ici: GRENOBLE,
      },
    );
    expect(text).toContain('CDC : A (Saint-Nulle-Part, lieu inconnu) ; B (lieu inconnu)\n');
    expect(pageOf([actor('B', 'cdc', 'inconnue', { commune: '' })])).toContain('CDC : B\n');
  });
});

describe('the note', () => {
  test('gives each acteur with its contact, its source and its year', () => {
    const text = noteOf(
      [
        ...cdc(1, {
          contact: 'banque@example.org',
          site: 'https://banque.example/lyon',
          source: 'Annuaire',
          constate: '2025',
        }),
      ],
      { ici: GRENOBLE },
    );
    expect(text).toContain(
      'CDC : Banque 0 (Lyon, même région) : banque@example.org ; source : Annuaire (2025)\n',
    );
    expect(text).toContain('Acteurs : acteurs.csv');
    const site = noteOf(cdc(1, { site: 'https://banque.example/lyon' }));
    expect(site).toContain('Banque 0 (Lyon) : https://banque.example/lyon ; source');
  });

  test('marks what nobody says: a contact, a source', () => {
    const text = noteOf(cdc(1));
    expect(text).toContain('Banque 0 (Lyon) : [à compléter : contact] ; source : [à vérifier]\n');
  });

  test('names three, and counts the rest', () => {
    const text = noteOf(cdc(5));
    expect(text.match(/^CDC : Banque/gm)).toHaveLength(3);
    expect(text).toContain('CDC : et 2 autres\n');
  });

  test('says how to approach a type once: under « Démarches », or where it has no acteur', () => {
    const text = noteOf(cdc(1));
    expect(text).toContain("AFD : aucun acteur connu dans vos fichiers ; porte d'entrée");
    expect(text).toContain('Union européenne : aucun acteur connu dans vos fichiers\nCDC');
    expect(text.match(/La Ficol s'adresse/g)).toHaveLength(1);
  });

  test('names files without the folders of whoever made it', () => {
    const proches = findProches(
      kit,
      {
        ...repertoire(cdc(1)),
        acteurs: { ...repertoire(cdc(1)).acteurs, fichiers: ['/home/elle/a.csv', 'C:\\u\\b.csv'] },
      },
      [],
    );
    const text = words(pageNote(dossierOf(conseil, { date: '2026-03-01' }, proches)));
    expect(text).toContain('Lus dans a.csv, b.csv.');
    expect(text).not.toMatch(/home|C:/);
  });
});
