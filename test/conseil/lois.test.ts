import { expect } from '@jest/globals';
import { COLONNES, type Partenaire } from '../../src/kit/model.js';
import { idsOf, law } from './law.js';
import {
  acceptedBy,
  bruteTourDeTable,
  compareNames,
  missedCount,
  points,
  regret,
  reserveCount,
  valeur,
  vigilanceCount,
} from './oracle.js';

/** What holds for any one piece of advice; lois-reponses.test.ts compares two. */

law('adéquation is 100 · Σ w·v, between 0 and 100', ({ conseil, demande }) => {
  for (const { partenaire, adequation } of conseil.classement) {
    const { got, of } = points(partenaire, demande);
    expect(adequation).toBeCloseTo((100 * got) / of, 10);
    expect(adequation).toBeGreaterThan(0);
    expect(adequation).toBeLessThanOrEqual(100);
  }
});

law('the ranking is sorted, its ranks are competition ranks', ({ conseil, demande }) => {
  const { classement } = conseil;
  const got = classement.map(({ partenaire }) => points(partenaire, demande).got);
  expect(got).toEqual(got.toSorted((a, b) => b - a));
  for (const [i, { rang, exAequo }] of classement.entries()) {
    expect(rang).toBe(1 + got.filter((other) => other > (got[i] as number)).length);
    expect(exAequo).toBe(got.filter((other) => other === got[i]).length > 1);
  }
});

law('inside a tie: essentials left open, regret, what is written, name', (advised) => {
  const { conseil, kit, demande } = advised;
  const accepted = acceptedBy(kit, demande);
  const keys = (p: Partenaire) => [
    missedCount(p, demande),
    regret(p, accepted, demande),
    vigilanceCount(p, demande),
    reserveCount(p, demande),
    p.contreparties.length,
  ];
  for (const [i, { rang, partenaire }] of conseil.classement.entries()) {
    const next = conseil.classement[i + 1];
    if (next?.rang !== rang) continue;
    const [a, b] = [keys(partenaire), keys(next.partenaire)];
    const decisive = a.findIndex((value, k) => value !== b[k]);
    if (decisive < 0) expect(compareNames(partenaire, next.partenaire)).toBeLessThan(0);
    else expect(a[decisive]).toBeLessThan(b[decisive] as number);
  }
});

law('ranked, sans réponse and écartés are all the partners, once', ({ conseil, kit, demande }) => {
  const { classement, sansReponse, ecartes } = conseil;
  const parts = [idsOf(classement), sansReponse.map(({ id }) => id), idsOf(ecartes)];
  expect(parts.flat().sort()).toEqual(kit.partenaires.map(({ id }) => id).sort());
  const accepted = acceptedBy(kit, demande).map(({ id }) => id);
  expect([...(parts[0] ?? []), ...(parts[1] ?? [])].sort()).toEqual(accepted.sort());
});

law('nothing is said but sentences of that very partner', ({ conseil }) => {
  for (const evaluation of [...conseil.classement, ...conseil.ecartes]) {
    const { partenaire, couverture, vigilances, rappels, refus } = evaluation;
    const own = COLONNES.flatMap((colonne) => partenaire[colonne]);
    const said = [...vigilances, ...rappels, ...refus];
    said.push(...couverture.flatMap(({ preuves, reserves }) => [...preuves, ...reserves]));
    for (const enonce of said) expect(own).toContain(enonce);
    for (const { besoin, niveau, preuves, reserves } of couverture) {
      for (const enonce of [...preuves, ...reserves]) expect(enonce.besoins).toContain(besoin);
      expect(preuves.length > 0).toBe(niveau !== 'aucun');
      for (const e of reserves) expect(partenaire.faiblesses).toContain(e);
    }
  }
});

law('a besoin is uncovered where nobody accepted has a valeur', ({ conseil, kit, demande }) => {
  const accepted = acceptedBy(kit, demande);
  const open = demande.besoins.filter(({ id }) => accepted.every((p) => valeur(p, id) === 0));
  expect(conseil.nonCouverts.map(({ besoin }) => besoin)).toEqual(open.map(({ id }) => id));
  for (const { besoin, parEcartes, contreIndications } of conseil.nonCouverts) {
    const ecartes = kit.partenaires.filter((p) => !accepted.includes(p));
    const able = ecartes.filter((p) => valeur(p, besoin) > 0).sort(compareNames);
    expect(parEcartes).toEqual(able);
    const against = accepted.flatMap((p) => p.faiblesses.filter((e) => e.besoins.includes(besoin)));
    expect(contreIndications.map(({ enonce }) => enonce)).toEqual(against);
  }
});

law('no team beats the tour de table, all tie-breaks considered', ({ conseil, kit, demande }) => {
  const membres = conseil.tourDeTable.membres.map(({ partenaire }) => partenaire);
  const sorted = membres.toSorted(compareNames).map(({ id }) => id);
  expect(sorted).toEqual(bruteTourDeTable(kit, demande));
});
