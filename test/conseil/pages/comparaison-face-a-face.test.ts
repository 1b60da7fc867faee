import { describe, expect, test } from '@jest/globals';
import { createDemande, type Reponses } from '../../../src/conseil/demande.js';
import { pageComparaison } from '../../../src/conseil/pages/comparaison.js';
import { renderAccessible } from '../../../src/rendu/accessible/index.js';
import { makeKit } from '../../support/kit.js';
import { fullKit } from '../../support/vues.js';

const NONE: Reponses = { besoins: [], essentiels: [], situations: [], refus: [] };
const pageOf = (ids: readonly string[], reponses: Partial<Reponses> | null, kit = fullKit()) => {
  const partenaires = ids.flatMap((id) => kit.partenaires.filter((known) => known.id === id));
  const demande = reponses && createDemande(kit, { ...NONE, ...reponses });
  return renderAccessible(pageComparaison(kit, partenaires, demande))
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
};
const [UE, CDC, AFD] = ['union-europeenne', 'cdc', 'afd'];
const THREE = { essentiels: ['financement'], besoins: ['credibilite', 'expertise'] };

test('without answers, only what the kit says', () => {
  expect(pageOf([UE, CDC], null)).not.toMatch(/Adéquation|Pour et contre/);
});

describe('with answers', () => {
  test('what each is worth, and in how many weightings the one is before the other', () => {
    const page = pageOf([CDC, UE], THREE);
    expect(page).toMatch(/Adéquation\nCDC : 50 %\nUnion européenne : 56 %/);
    expect(page).toContain(
      "Union européenne est devant CDC dans 8 cas sur 10 environ ; choisir Union européenne peut coûter jusqu'à 25 points, choisir CDC peut coûter jusqu'à 100 points.",
    );
    expect(page).toContain('Un cas : une façon de peser les besoins');
  });

  test('a sentence for and a sentence against each', () => {
    const page = pageOf([UE, CDC], THREE);
    expect(page).toContain('Pour : « Apporter un relais de financement » (financement)');
    expect(page).toContain("Contre : « Décrédibilisation de l'UE »");
    expect(page).toContain("Contre : ne répond pas à l'essentiel : financement");
    expect(pageOf([AFD, CDC], { ...THREE, refus: ['ouverture-internationale'] })).toContain(
      'Contre : vous refusez « Attend une ouverture internationale »',
    );
  });

  test('three partners: each beside the next, best first', () => {
    expect(
      pageOf([AFD, UE, CDC], THREE).match(/ est devant | n'est jamais derrière /g),
    ).toHaveLength(2);
  });
});

describe('where it is proved', () => {
  const kit = makeKit(
    { besoins: ['x', 'y'] },
    {
      a: { apports: [{ besoins: ['x'] }] },
      b: { avantages: [{ besoins: ['x'] }] },
      c: { apports: [{ besoins: ['y'] }] },
      d: { apports: [{ besoins: ['y'] }] },
      e: {},
      f: {},
    },
  );
  const ANSWERS = { essentiels: ['x'], besoins: ['y'] };

  test('the reason is that the other is nowhere better', () => {
    const page = pageOf(['b', 'a'], ANSWERS, kit);
    expect(page).toContain("a n'est jamais derrière b ; choisir b peut coûter jusqu'à 50 points.");
    expect(page).toContain('Sur aucun besoin, b ne fait mieux que a.');
  });

  test('or that what it gains never outweighs what the first gains', () => {
    const page = pageOf(['c', 'a'], ANSWERS, kit);
    expect(page).toContain(
      'Ce que c gagne sur « y » ne dépasse jamais ce que a gagne sur « x », qui compte plus.',
    );
    expect(page).not.toContain('cas sur');
  });

  test('equal at all weightings; or neither answers anything', () => {
    expect(pageOf(['c', 'd'], ANSWERS, kit)).toContain(
      'c et d : à égalité, quels que soient les poids.',
    );
    expect(pageOf(['e', 'f'], ANSWERS, kit)).toContain('e et f : aucun ne répond à vos besoins.');
  });
});
