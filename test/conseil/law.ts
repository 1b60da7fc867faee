import { test } from '@jest/globals';
import fc from 'fast-check';
import { advise, type Conseil } from '../../src/conseil/conseil.js';
import { createDemande, type Demande, type Reponses } from '../../src/conseil/demande.js';
import type { Kit, Partenaire } from '../../src/kit/model.js';
import { arbitraryKit, arbitraryReponses, shippedKit } from '../support/kit.js';

/** Made kits and the shipped one, each with answers to it. */
export const arbitraryCase: fc.Arbitrary<Case> = fc
  .oneof(
    { weight: 3, arbitrary: arbitraryKit() },
    { weight: 1, arbitrary: fc.constant(shippedKit()) },
  )
  .chain((kit) => fc.record({ kit: fc.constant(kit), reponses: arbitraryReponses(kit) }));

export interface Case {
  readonly kit: Kit;
  readonly reponses: Reponses;
}

interface Advised extends Case {
  readonly demande: Demande;
  readonly conseil: Conseil;
}

export const adviseOn = ({ kit, reponses }: Case) => advise(kit, createDemande(kit, reponses));

export const idsOf = (list: readonly { readonly partenaire: Partenaire }[]) =>
  list.map(({ partenaire }) => partenaire.id);

/** What an advice says by itself: without its kit, and without what is only computed when asked for. */
export function saidBy(conseil: Conseil) {
  const { demande, classement, ecartes, nonCouverts } = conseil;
  const { sansReponse, tourDeTable, recommandations } = conseil;
  return { demande, classement, ecartes, nonCouverts, sansReponse, tourDeTable, recommandations };
}

/** A test that a check holds for the advice on any kit and any answers. */
export function law(name: string, check: (advised: Advised) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(arbitraryCase, ({ kit, reponses }) => {
        const demande = createDemande(kit, reponses);
        check({ kit, reponses, demande, conseil: advise(kit, demande) });
      }),
      { numRuns: 300 },
    );
  });
}
