import { describe, expect, test } from '@jest/globals';
import type { Reponses } from '../../../src/conseil/demande.js';
import { pageConseil } from '../../../src/conseil/pages/conseil.js';
import {
  firmnessSentence,
  phrasePremier,
  phraseSolidite,
} from '../../../src/conseil/pages/solidite.js';
import { renderAccessible } from '../../../src/rendu/accessible/index.js';
import { makeKit } from '../../support/kit.js';
import { adviceOn, fullKit } from '../../support/vues.js';

const plain = (text: string | null) =>
  text?.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'") ?? null;
const phrasesOf = (reponses: Partial<Reponses>, kit = fullKit()) => {
  const conseil = adviceOn(kit, reponses);
  return Object.fromEntries(
    conseil.classement.map((classe) => [
      classe.partenaire.id,
      plain(phraseSolidite(conseil, classe)),
    ]),
  );
};
const pageOf = (reponses: Partial<Reponses>, kit = fullKit()) =>
  plain(
    renderAccessible(
      pageConseil(adviceOn(kit, reponses), { tous: true, detail: false, lieu: 'commande' }),
    ),
  );

describe('the phrase of a partner', () => {
  test('says in how many weightings it is first, or that it never is', () => {
    const phrases = phrasesOf({
      essentiels: ['financement'],
      besoins: ['credibilite', 'expertise'],
    });
    expect(phrases).toMatchObject({
      'union-europeenne': 'assez solide : en tête dans 8 cas sur 10',
      cdc: 'en tête dans 2 cas sur 10',
      afd: 'jamais en tête',
    });
  });

  test('leaves the room to the warning, where an essential besoin is missed', () => {
    const phrases = phrasesOf({
      essentiels: ['financement'],
      besoins: ['credibilite', 'expertise'],
    });
    expect(phrases).toMatchObject({ 'referents-internes': null, f3e: null });
  });

  test('« toujours » where it is proved', () => {
    expect(phrasesOf({ essentiels: ['evaluation'], besoins: ['credibilite'] })).toEqual({
      f3e: 'solide : toujours en tête',
      cdc: null,
      'union-europeenne': null,
    });
  });

  test('of one besoin, nothing can be weighed: on what it stands, if on one sentence', () => {
    expect(phrasesOf({ besoins: ['etat'] })).toEqual({ afd: 'tient à une seule phrase du kit' });
    expect(phrasesOf({ besoins: ['financement'] })).toEqual({
      'union-europeenne': null,
      afd: null,
    });
    // Two of its sentences answer, beside two signs: the one that counts most holds the place.
    expect(phrasesOf({ besoins: ['expertise'] })).toMatchObject({
      cdc: 'une seule de ses phrases le tient en tête',
    });
  });

  test('a first place that only the exact weights give is said as that', () => {
    expect(said({ partPremier: 0, premierParEgalite: true })).toBe(
      'fragile : en tête à ces poids exacts seulement',
    );
  });

  test.each([
    [0.004, 'rarement en tête', 'fragile'],
    [0.06, 'en tête dans 1 cas sur 10', 'fragile'],
    [0.66, 'en tête dans 7 cas sur 10', 'fragile'],
    [0.67, 'en tête dans 7 cas sur 10', 'assez solide'],
    [1, 'presque toujours en tête', 'assez solide'],
  ])('a drawn share of %d is « %s », and of one in front « %s »', (partPremier, phrase, word) => {
    expect(said({ partPremier }, 2)).toBe(phrase);
    expect(said({ partPremier })).toBe(`${word} : ${phrase}`);
  });

  test('of two that are always in front, that they are level', () => {
    const always = { toujoursPremier: true, premierParEgalite: false, partPremier: 1 };
    expect(plain(phrasePremier({ rang: 1, exAequo: true }, always))).toBe(
      'solide : toujours en tête, à égalité',
    );
  });
});

/** What is said of a partner of which nothing else is proved. */
const said = (shares: { partPremier: number; premierParEgalite?: boolean }, rang = 1) =>
  plain(
    phrasePremier(
      { rang, exAequo: false },
      { toujoursPremier: false, premierParEgalite: false, ...shares },
    ),
  );

describe('beside whom to approach', () => {
  const sentencesOf = (reponses: Partial<Reponses>, kit = fullKit()) => {
    const conseil = adviceOn(kit, reponses);
    const premiers = conseil.classement.filter(({ rang }) => rang === 1);
    return firmnessSentence(conseil, premiers).map(({ texte }) => plain(`${texte}`));
  };

  test('a word, a figure, and what follows from it', () => {
    expect(sentencesOf({ essentiels: ['evaluation'], besoins: ['credibilite'] })).toEqual([
      'Choix solide : toujours en tête.',
    ]);
    expect(
      sentencesOf({ essentiels: ['financement'], besoins: ['credibilite', 'expertise'] }),
    ).toEqual([
      "Choix assez solide : en tête dans 8 cas sur 10 ; peut coûter jusqu'à 25 points face à CDC.",
    ]);
  });

  test('where it is fragile, the other is to be approached too', () => {
    const kit = makeKit(
      { besoins: ['a', 'b', 'c'] },
      {
        // In front where no besoin counts more than the others together.
        wide: { avantages: ['a', 'b', 'c'].map((b) => ({ besoins: [b] })) },
        ...Object.fromEntries(['a', 'b', 'c'].map((b) => [b, { apports: [{ besoins: [b] }] }])),
      },
    );
    expect(sentencesOf({ besoins: ['a', 'b', 'c'] }, kit)).toEqual([
      expect.stringMatching(
        /^Choix fragile : en tête dans [23] cas sur 10 ; peut coûter jusqu'à 50 points face à a : approchez les deux\.$/,
      ),
    ]);
  });

  test('of two that are the same whatever counts, that the choice is firm', () => {
    const same = { apports: [{ besoins: ['a'] }] };
    const kit = makeKit({ besoins: ['a', 'b'] }, { x: same, y: same });
    expect(sentencesOf({ besoins: ['a', 'b'] }, kit)).toEqual([
      'Choix solides : toujours en tête, à égalité.',
    ]);
  });

  test('of several of whom none is always in front: all are to be approached', () => {
    const besoins = ['citoyens', 'economie', 'expertise'];
    expect(sentencesOf({ essentiels: ['citoyens', 'expertise'], besoins })).toEqual([
      "Choix fragiles : n'en prendre qu'un peut coûter jusqu'à 100 points ; approchez-les tous.",
    ]);
  });

  test('nothing of one besoin, which cannot be weighed otherwise', () => {
    expect(sentencesOf({ besoins: ['financement'] })).toEqual([]);
  });
});

test('what a case is stands once, where cases are counted', () => {
  const explained = 'Un cas : une façon de peser les besoins';
  const page = pageOf({ besoins: ['credibilite', 'expertise', 'financement'] });
  expect(page?.split(explained)).toHaveLength(2);
  expect(pageOf({ besoins: ['evaluation'] })).not.toContain(explained);
  expect(pageOf({ essentiels: ['evaluation'], besoins: ['credibilite'] })).not.toContain(explained);
});

test('no page speaks of confidence, of chance, of a likely success', () => {
  const kit = fullKit();
  const besoins = kit.besoins.map(({ id }) => id);
  const conseil = adviceOn(kit, { besoins });
  const page = renderAccessible(
    pageConseil(conseil, { tous: true, detail: true, lieu: 'commande' }),
  );
  expect(page.replace('sans être une probabilité', '')).not.toMatch(
    /confiance|\bchances?\b|probab/i,
  );
});
