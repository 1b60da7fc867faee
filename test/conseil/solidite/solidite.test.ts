import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Classe } from '../../../src/conseil/classement.js';
import { advise, type Conseil } from '../../../src/conseil/conseil.js';
import { createDemande } from '../../../src/conseil/demande.js';
import { TIRAGES } from '../../../src/conseil/solidite/tirages.js';
import type { Enonce, Kit, Partenaire } from '../../../src/kit/model.js';
import { makeKit, type Sketch, shippedKit } from '../../support/kit.js';
import { adviseOn, arbitraryCase, idsOf } from '../law.js';

const solidities = (conseil: Conseil) => {
  const { solidite } = conseil;
  const of = (id: string) => {
    const classe = conseil.classement.find(({ partenaire }) => partenaire.id === id);
    if (!classe) throw new Error(`${id} is not ranked`);
    return solidite.of(classe);
  };
  return { methode: solidite.methode, of };
};

function shipped(besoins: string[], essentiels: string[] = []) {
  const kit = shippedKit();
  return advise(kit, createDemande(kit, { besoins, essentiels, situations: [], refus: [] }));
}

const apport = (...besoins: string[]): Sketch => ({ apports: [{ besoins }] });
const made = (
  sketches: Readonly<Record<string, Sketch>>,
  utiles: string[],
  essentiels: string[] = [],
) => {
  const kit = makeKit({ besoins: [...essentiels, ...utiles] }, sketches);
  return advise(
    kit,
    createDemande(kit, { besoins: utiles, essentiels, situations: [], refus: [] }),
  );
};

test('the shipped kit: the UE on financement (essentiel), crédibilité and expertise', () => {
  const conseil = shipped(['credibilite', 'expertise'], ['financement']);
  const { methode, of } = solidities(conseil);
  expect(methode).toMatchObject({ tirages: 0, erreur: 0 });
  const ue = of('union-europeenne');
  // UE (4,1,0), AFD (2,0,2), CDC (0,4,4), F3E (0,2,0), référents (0,0,4).
  expect(ue).toMatchObject({ rangAuMieux: 1, toujoursPremier: false, jamaisPremier: false });
  // What the UE gains on financement pays for expertise, which never weighs more.
  expect(idsOf(ue.domine)).toEqual(['afd', 'referents-internes', 'f3e']);
  expect(ue.phrases).toEqual([
    'Apporter un relais de financement',
    'Financement et pouvoir de conviction liée à l’institution',
  ]);
  expect(of('f3e')).toMatchObject({
    rangAuMieux: 4,
    rangAuPire: 5,
    jamaisPremier: true,
    partPremier: 0,
  });
  expect(ue.partPremier + of('cdc').partPremier).toBeCloseTo(1, 10);
  expect(Object.keys(ue.poidsCentral ?? {})).toEqual(['financement', 'credibilite', 'expertise']);
});

test('of four besoins, the shares are drawn, and said to be within a point', () => {
  const conseil = shipped(['credibilite', 'expertise', 'evaluation'], ['financement']);
  expect(solidities(conseil).methode).toMatchObject({ tirages: TIRAGES, erreur: 0.01 });
});

test('one besoin: nothing is drawn, all is proved', () => {
  const { methode, of } = solidities(shipped(['financement']));
  expect(methode).toMatchObject({ tirages: 0, erreur: 0 });
  expect(of('union-europeenne')).toMatchObject({ toujoursPremier: true, partPremier: 1 });
  expect(of('afd')).toMatchObject({
    rangAuMieux: 2,
    rangAuPire: 2,
    partPremier: 0,
    poidsCentral: null,
  });
});

test('a first place at exact equality only: the mean of two others is first at no other weighting', () => {
  const mean: Sketch = { avantages: [{ besoins: ['a', 'b'] }] };
  const { of } = solidities(made({ left: apport('a'), right: apport('b'), mean }, ['a', 'b']));
  expect(of('mean')).toMatchObject({
    ...{ rangAuMieux: 1, rangAuPire: 3, jamaisPremier: false },
    ...{ premierParEgalite: true, partPremier: 0, poidsCentral: null },
  });
  expect(of('left').premierParEgalite).toBe(false);
  // Never first either, but not first here.
  const behind = solidities(shipped(['financement'])).of('afd');
  expect(behind).toMatchObject({ partPremier: 0, premierParEgalite: false });
});

test('or the mean of three others, each of which is first elsewhere', () => {
  const sketch = (apports: string, avantages: string): Sketch => ({
    ...{ apports: [{ besoins: [apports] }], avantages: [{ besoins: [avantages] }] },
  });
  // (2, 2, 2) against (4, 2, 0), (0, 4, 2) and (2, 0, 4).
  const mean: Sketch = { avantages: [{ besoins: ['a', 'b', 'c'] }] };
  const others = { p: sketch('a', 'b'), q: sketch('b', 'c'), r: sketch('c', 'a') };
  const { of } = solidities(made({ mean, ...others }, ['a', 'b', 'c']));
  expect(of('mean')).toMatchObject({
    ...{ rangAuMieux: 1, jamaisPremier: false, premierParEgalite: true, partPremier: 0 },
  });
  for (const id of ['p', 'q', 'r']) expect(of(id).premierParEgalite).toBe(false);
});

test('of drawn shares too, exact equality is proved, not guessed from the draws', () => {
  const mean: Sketch = { avantages: [{ besoins: ['a', 'b', 'c', 'd'] }] };
  const besoins = ['a', 'b', 'c', 'd'];
  const apports = (...ids: string[]): Sketch => ({ apports: [{ besoins: ids }] });
  const two = made({ left: apports('a', 'b'), right: apports('c', 'd'), mean }, besoins);
  expect(solidities(two).of('mean')).toMatchObject({ premierParEgalite: true, partPremier: 0 });
});

test('two of one profile, before all others: always first, though neither dominates the other', () => {
  const { of } = solidities(
    made({ a: apport('x'), b: apport('x'), c: apport(), d: { avantages: [{ besoins: ['x'] }] } }, [
      'x',
    ]),
  );
  expect(of('a')).toMatchObject({
    toujoursPremier: true,
    partPremier: 1,
    rangAuMieux: 1,
    rangAuPire: 2,
  });
  expect(idsOf(of('a').domine)).toEqual(['d']);
  expect(of('d')).toMatchObject({ rangAuMieux: 3, rangAuPire: 3 });
});

test('firm bounds trust the order of the levels only', () => {
  // Against (2, 2), (4, 1) is ahead on the essential by 2 and behind by 1; at « reaches an atout » behind.
  const strong: Sketch = { apports: [{ besoins: ['e'] }] };
  const even: Sketch = { avantages: [{ besoins: ['e', 'u'] }] };
  const { of } = solidities(made({ strong, even }, ['u'], ['e']));
  expect(of('strong')).toMatchObject({
    ...{ rangAuMieux: 1, rangAuPire: 1, toujoursPremier: true },
    ferme: { rangAuMieux: 1, rangAuPire: 2 },
  });
  expect(of('even')).toMatchObject({ rangAuMieux: 2, ferme: { rangAuMieux: 1, rangAuPire: 2 } });
});

test('of the many that one dominates, the best hundred; the bounds count all', () => {
  const poor: Sketch = { avantages: [{ besoins: ['x'] }] };
  const names = Array.from({ length: 150 }, (_, i) => `p${`${i}`.padStart(3, '0')}`);
  const sketches = Object.fromEntries(names.map((name) => [name, poor]));
  const { of } = solidities(made({ best: apport('x'), ...sketches }, ['x']));
  expect(idsOf(of('best').domine)).toEqual(names.slice(0, 100));
  expect(of('best')).toMatchObject({ rangAuMieux: 1, rangAuPire: 1 });
  expect(of('p149')).toMatchObject({ rangAuMieux: 2, rangAuPire: 151 });
});

test('a partner that is not ranked has no solidité', () => {
  const conseil = shipped(['financement']);
  const [other] = shipped(['mobilite']).classement;
  expect(() => conseil.solidite.of(other as Classe)).toThrow('not in the ranking');
});

/** A law of the solidité of any ranking. */
const check = (
  name: string,
  property: (given: { kit: Kit; conseil: Conseil } & Parameters<typeof adviseOn>[0]) => void,
  numRuns = 60,
) =>
  test(name, () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => property({ ...given, conseil: adviseOn(given) })),
      { numRuns },
    );
  });

check('bounds hold the rank, and the two ways of counting agree', ({ conseil }) => {
  const { of } = solidities(conseil);
  for (const { partenaire, rang } of conseil.classement) {
    const s = of(partenaire.id);
    expect(s.rangAuMieux).toBeLessThanOrEqual(rang);
    expect(s.rangAuPire).toBeGreaterThanOrEqual(rang);
    expect(s.ferme.rangAuMieux).toBeLessThanOrEqual(s.rangAuMieux);
    expect(s.ferme.rangAuPire).toBeGreaterThanOrEqual(s.rangAuPire);
    for (const other of s.domine)
      expect(idsOf(of(other.partenaire.id).dominePar)).toContain(partenaire.id);
    if (s.toujoursPremier) expect(s.partPremier).toBe(1);
    if (s.jamaisPremier) expect(s.partPremier).toBe(0);
    if (s.partPremier === 1 && !s.toujoursPremier) expect(s.partTroisPremiers).toBe(1);
  }
});

const worsen = (partenaire: Partenaire, besoin: string): Partenaire[] => {
  const speaks = (e: Enonce) => e.besoins.includes(besoin);
  const reserve = {
    texte: 'pire',
    besoins: [besoin],
    situations: [],
    nature: null,
    provenance: null,
  };
  return [
    {
      ...partenaire,
      apports: partenaire.apports.filter((e) => !speaks(e)),
      avantages: [...partenaire.avantages, ...partenaire.apports.filter(speaks)],
    },
    { ...partenaire, faiblesses: [...partenaire.faiblesses, reserve] },
  ];
};

check(
  'to make a partner worse never improves its place, and leaves who is before whom of the others',
  (given) => {
    const { kit, conseil, reponses } = given;
    const [classe] = conseil.classement;
    const besoin = conseil.demande.besoins[0]?.id ?? '';
    if (!classe) return;
    const id = classe.partenaire.id;
    const before = solidities(conseil).of(id);
    // Drawn shares are means over what is alike: to make one worse ends that, and the draws tell again.
    const drawn = conseil.solidite.methode.tirages > 0 ? 0.03 : 0;
    for (const worse of worsen(classe.partenaire, besoin)) {
      const partenaires = kit.partenaires.map((p) => (p.id === id ? worse : p));
      const after = adviseOn({ kit: { ...kit, partenaires }, reponses });
      // Inside a tie they may change places: what each may cost depends on all the others.
      const others = ({ classement }: Conseil) =>
        classement
          .filter(({ partenaire }) => partenaire.id !== id)
          .map(({ partenaire, points }) => ({ id: partenaire.id, points }))
          .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
      expect(others(after)).toEqual(others(conseil));
      const now = after.classement.find(({ partenaire }) => partenaire.id === id);
      if (!now) continue;
      expect(now.rang).toBeGreaterThanOrEqual(classe.rang);
      const poorer = solidities(after).of(id);
      expect(poorer.rangAuMieux).toBeGreaterThanOrEqual(before.rangAuMieux);
      expect(poorer.rangAuPire).toBeGreaterThanOrEqual(before.rangAuPire);
      expect(poorer.partPremier).toBeLessThanOrEqual(before.partPremier + drawn);
      expect(poorer.partTroisPremiers).toBeLessThanOrEqual(before.partTroisPremiers + drawn);
    }
  },
  100,
);

check(
  'a copy of a partner changes the bounds of the others by itself only',
  ({ kit, conseil, reponses }) => {
    const [classe] = conseil.classement;
    if (!classe) return;
    const copy = { ...classe.partenaire, id: 'copie' };
    const after = adviseOn({ kit: { ...kit, partenaires: [...kit.partenaires, copy] }, reponses });
    const [before, now] = [solidities(conseil), solidities(after)];
    for (const { partenaire } of conseil.classement) {
      const [b, n] = [before.of(partenaire.id), now.of(partenaire.id)];
      const isBehind = Number(idsOf(b.dominePar).includes(classe.partenaire.id));
      const isAhead = Number(idsOf(b.domine).includes(classe.partenaire.id));
      expect(n.rangAuMieux).toBe(b.rangAuMieux + isBehind);
      expect(n.rangAuPire).toBe(b.rangAuPire + 1 - isAhead);
      expect(n.partPremier).toBe(b.partPremier);
    }
  },
);

check(
  'to refuse a nature that nobody ranked asks for changes nothing',
  ({ kit, conseil, reponses }) => {
    const asked = conseil.classement.flatMap(({ partenaire }) => partenaire.contreparties);
    for (const { id } of kit.natures.filter(({ id }) =>
      asked.every(({ nature }) => nature !== id),
    )) {
      const after = adviseOn({ kit, reponses: { ...reponses, refus: [...reponses.refus, id] } });
      const all = (c: Conseil) => c.classement.map(c.solidite.of);
      expect(all(after)).toEqual(all(conseil));
    }
  },
  25,
);
