import { describe, expect, test } from '@jest/globals';
import type { Reponses } from '../../../src/conseil/demande.js';
import { pagePourquoi } from '../../../src/conseil/pages/pourquoi.js';
import { renderAccessible } from '../../../src/rendu/accessible/index.js';
import { adviceOn, fullKit } from '../../support/vues.js';

const kit = fullKit();
const why = (id: string, reponses: Partial<Reponses>) => {
  const partenaire = kit.partenaires.find((known) => known.id === id);
  if (!partenaire) throw new Error(`no ${id}`);
  return renderAccessible(pagePourquoi(adviceOn(kit, reponses), partenaire))
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
};
const ANSWERS = {
  essentiels: ['financement'],
  besoins: ['credibilite', 'economie'],
  refus: ['remuneration'],
};

describe('of any partner', () => {
  test('in first place: what it stands on, and no change to get there', () => {
    const text = why('union-europeenne', ANSWERS);
    expect(text).toContain('Union européenne : 1er sur 4, adéquation 56 %.');
    expect(text).toContain('solide : toujours en tête');
    expect(text).not.toMatch(/plus petit changement|Devant lui|au pire/);
  });

  test('ranked lower: who is before it, and the least change that would bring it first', () => {
    const text = why('cdc', ANSWERS);
    expect(text).toContain('CDC : 2e à égalité sur 4');
    expect(text).toContain('Devant lui : Union européenne (adéquation 56 %).');
    expect(text).toContain(
      'Le plus petit changement qui le mettrait en tête : sans le besoin « financement ».',
    );
  });

  test('écarté: the sentence that is the reason, and the rank it would have', () => {
    const text = why('business-france', ANSWERS);
    expect(text).toContain('écarté, car vous refusez « Partenaire à rémunérer »');
    expect(text).toContain('si la contrepartie « rémunérer le partenaire » était acceptée');
    expect(text).toContain('il serait 2e');
  });

  test('without an answer: what the kit says, or that it says nothing', () => {
    const text = why('service-cooperation-developpement', ANSWERS);
    expect(text).toContain('sans réponse à vos besoins');
    expect(text).toContain('financement, contre-indication : « Ne propose pas de financements »');
    expect(text).toContain("crédibilité auprès des élus : le kit n'en dit rien");
    expect(text).toContain('avec un besoin de plus : « mobilité »');
  });
});
