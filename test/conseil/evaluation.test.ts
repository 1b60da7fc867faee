import { expect, test } from '@jest/globals';
import { createDemande } from '../../src/conseil/demande.js';
import { evaluate } from '../../src/conseil/evaluation.js';
import type { Partenaire } from '../../src/kit/model.js';
import { makeKit } from '../support/kit.js';

test('without a besoin, a partner answers nothing: its adéquation is 0, not no number', () => {
  const kit = makeKit({ besoins: ['b'] }, { p: { apports: [{ besoins: ['b'] }] } });
  const [partenaire] = kit.partenaires;
  const demande = createDemande(kit, { besoins: [], essentiels: [], situations: [], refus: [] });
  const evaluation = evaluate(partenaire as Partenaire, demande);
  expect(evaluation).toMatchObject({ couverture: [], points: 0, adequation: 0 });
});
