import { expect, test } from '@jest/globals';
import { advise } from '../../../src/conseil/conseil.js';
import { createDemande } from '../../../src/conseil/demande.js';
import { type Groupes, groupesOf, type Profil } from '../../../src/conseil/solidite/dominance.js';
import { partsOf } from '../../../src/conseil/solidite/parts.js';
import { lotsOf, profilOf } from '../../../src/conseil/solidite/profils.js';
import { graineOf } from '../../../src/conseil/solidite/tirages.js';
import { drawer } from '../../bench/kits.js';
import { shippedKit } from '../../support/kit.js';

const kit = shippedKit();
const random = drawer(11);
const INDEPENDENT = 40_000;

/** Shares of first places over independent draws, sorted plainly: from what drawWeightings does, nothing. */
function independentShares(profils: readonly Profil[], groupes: Groupes): number[] {
  const firsts = profils.map(() => 0);
  const weights: number[] = [];
  for (let n = 0; n < INDEPENDENT; n++) {
    const drawn = groupes.flat().map(() => -Math.log(1 - random()));
    drawn.sort((a, b) => b - a);
    for (const groupe of groupes) {
      const own = drawn.splice(0, groupe.length);
      for (const b of groupe) weights[b] = own.splice(Math.floor(random() * own.length), 1)[0] ?? 0;
    }
    let best = 0;
    let most = -1;
    for (let i = 0; i < profils.length; i++) {
      let value = 0;
      for (let b = 0; b < weights.length; b++) value += (profils[i]?.[b] ?? 0) * (weights[b] ?? 0);
      if (value > most) [best, most] = [i, value];
    }
    firsts[best] = (firsts[best] ?? 0) + 1;
  }
  return firsts.map((count) => count / INDEPENDENT);
}

test('19 of 20 drawn shares are within the point that is told, on the shipped kit', () => {
  const errors: number[] = [];
  while (errors.length < 90) {
    const pick = (share: number) => kit.besoins.map(({ id }) => id).filter(() => random() < share);
    const reponses = { besoins: pick(0.5), essentiels: pick(0.2), situations: [], refus: [] };
    const demande = createDemande(kit, reponses);
    const groupes = groupesOf(demande);
    const lots = lotsOf(advise(kit, demande).classement, profilOf, groupes);
    const tirage = partsOf(lots, groupes, graineOf(demande));
    if (demande.besoins.length === 0 || tirage.tirages === 0) continue;
    const candidates = lots.filter(({ dominePar }) => dominePar === 0);
    const shares = independentShares(
      candidates.map(({ profil }) => profil),
      groupes,
    );
    for (const [i, lot] of candidates.entries()) {
      errors.push(Math.abs(tirage.of(lot).premier - (shares[i] ?? 0)));
    }
  }
  const far = errors.filter((error) => error > 0.01);
  expect(far.length / errors.length).toBeLessThanOrEqual(0.05);
  expect(Math.max(...errors)).toBeLessThan(0.03);
});
