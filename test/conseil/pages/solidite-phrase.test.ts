import { describe, expect, test } from '@jest/globals';
import type { Reponses } from '../../../src/conseil/demande.js';
import { pageConseil } from '../../../src/conseil/pages/conseil.js';
import { phrasePremier, phraseSolidite } from '../../../src/conseil/pages/solidite.js';
import { renderAccessible } from '../../../src/rendu/accessible/index.js';
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
      'union-europeenne': 'premier dans 8 pondérations sur 10',
      cdc: 'premier dans 2 pondérations sur 10',
      afd: 'jamais premier',
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
      f3e: 'toujours premier',
      cdc: null,
      'union-europeenne': null,
    });
  });

  test('of one besoin, nothing can be weighed: on what it stands, if on one sentence', () => {
    expect(phrasesOf({ besoins: ['etat'] })).toEqual({ afd: 'tient à une seule phrase' });
    expect(phrasesOf({ besoins: ['financement'] })).toEqual({
      'union-europeenne': null,
      afd: null,
    });
  });

  test('a first place that only the exact weights give is said as that', () => {
    const tie = { ...unproved(), partPremier: 0, premierParEgalite: true };
    expect(plain(phrasePremier(tie))).toBe('premier ici à égalité exacte seulement');
  });

  test.each([
    [0.004, 'rarement premier'],
    [0.06, 'premier dans 1 pondération sur 10'],
    [0.5, 'premier dans 5 pondérations sur 10'],
    [1, 'presque toujours premier'],
  ])('a drawn share of %d is « %s »', (partPremier, phrase) => {
    expect(plain(phrasePremier({ ...unproved(), partPremier }))).toBe(phrase);
  });
});

/** Of a partner of which nothing is proved. */
function unproved() {
  const conseil = adviceOn(fullKit(), { besoins: ['financement', 'credibilite'] });
  const [classe] = conseil.classement;
  if (!classe) throw new Error('somebody answers');
  const solidite = conseil.solidite.of(classe);
  return { ...solidite, toujoursPremier: false, premierParEgalite: false };
}

test('the word « pondération » is explained once, where it is used', () => {
  const explained = "Une pondération répartit l'importance entre les besoins";
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
  expect(page.replace('ni une probabilité', '')).not.toMatch(/confiance|\bchances?\b|probab/i);
});
