import { describe, expect, test } from '@jest/globals';
import type { Reponses } from '../../../src/conseil/demande.js';
import { sectionChangements } from '../../../src/conseil/pages/changements.js';
import { sectionAutresTables } from '../../../src/conseil/pages/ordre.js';
import { blocsSolidite, sectionSolidite } from '../../../src/conseil/pages/solidite.js';
import { sectionEcartes, sectionSansReponse } from '../../../src/conseil/pages/suite.js';
import type { Section } from '../../../src/page/page.js';
import { renderAccessible } from '../../../src/rendu/accessible/index.js';
import { makeKit } from '../../support/kit.js';
import { adviceOn, fullKit } from '../../support/vues.js';

const kit = fullKit();
const textOf = (sections: readonly Section[]) =>
  renderAccessible({ titre: '', blocs: [], sections })
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
const THREE = { essentiels: ['financement'], besoins: ['credibilite', 'expertise'] };
const solidite = (reponses: Partial<Reponses>, of = kit) => {
  const conseil = adviceOn(of, reponses);
  return textOf(sectionSolidite(conseil, conseil.classement));
};

describe('solidité', () => {
  const text = solidite(THREE);

  test('shares as cases out of ten, bounds as bounds', () => {
    expect(text).toMatch(
      /assez solide : en tête dans 8 cas sur 10 ; toujours parmi les trois premiers/,
    );
    expect(text).toContain('au mieux 1er, au pire 2e');
    expect(text).toContain('« Au mieux » et « au pire » sont des bornes');
    expect(text).toContain('jamais devant Union européenne, CDC ni AFD');
    expect(text).toContain('jamais parmi les trois premiers');
  });

  test('which besoin a first place would need, and the sentence it hangs on', () => {
    expect(text).toContain('en tête surtout quand « financement » compte davantage');
    expect(text).toContain(
      'repose sur 2 phrases du kit ; sans celle-ci, il ne serait plus en tête : « Apporter un relais de financement »',
    );
  });

  test('what choosing a partner may cost, against whom; nothing where it is always in front', () => {
    expect(text).toContain("peut coûter jusqu'à 25 points face à CDC");
    expect(text).toContain("peut coûter jusqu'à 100 points face à Union européenne");
    const chain = makeKit({ besoins: ['a', 'b'] }, { x: { apports: [{ besoins: ['a', 'b'] }] } });
    expect(solidite({ besoins: ['a', 'b'] }, chain)).not.toContain('coûter');
    // Two thirds of a hundred: said as no less than it is.
    const thirds = makeKit(
      { besoins: ['a', 'b', 'c'] },
      { x: { apports: [{ besoins: ['a', 'b', 'c'] }] }, y: { apports: [{ besoins: ['a'] }] } },
    );
    expect(solidite({ essentiels: ['a'], besoins: ['b', 'c'] }, thirds)).toContain(
      "peut coûter jusqu'à 67 points face à x",
    );
  });

  test('how shares were found is for the help and the JSON', () => {
    const four = { besoins: ['financement', 'credibilite', 'expertise', 'evaluation'] };
    expect(solidite(four)).not.toMatch(/tiré|point près|pondération|%/);
  });

  test('of one besoin only tells on what a place stands', () => {
    const one = solidite({ besoins: ['financement'] });
    expect(one).toContain('repose sur une seule phrase du kit : « Apporter un relais');
    expect(one).not.toMatch(/cas sur|au pire|coûter/);
  });

  test('« toujours » of a rank only where both bounds are that rank', () => {
    const chain = makeKit(
      { besoins: ['a', 'b'] },
      {
        x: { apports: [{ besoins: ['a', 'b'] }] },
        y: { avantages: [{ besoins: ['a', 'b'] }] },
      },
    );
    expect(solidite({ besoins: ['a', 'b'] }, chain)).toContain('toujours 2e');
    expect(text).not.toMatch(/toujours \de/);
  });

  test('in a note, of those who are proposed first', () => {
    const conseil = adviceOn(kit, THREE);
    const blocs = blocsSolidite(conseil, conseil.classement.slice(0, 1));
    const note = textOf([{ titre: 'x', blocs }]);
    expect(note).toMatch(/Union européenne : assez solide : en tête dans 8 cas sur 10/);
    expect(note).not.toContain('au pire');
  });

  test('a sentence of a supplement carries its title', () => {
    const own = {
      ...kit,
      partenaires: kit.partenaires.map((partenaire) => ({
        ...partenaire,
        apports: partenaire.apports.map((enonce) => ({ ...enonce, provenance: 'Notre terrain' })),
      })),
    };
    expect(solidite(THREE, own)).toContain('relais de financement [Notre terrain] »');
  });
});

describe('what would change the advice', () => {
  const changes = (reponses: Partial<Reponses>, most?: number) =>
    textOf(sectionChangements(adviceOn(kit, reponses), most));

  test('a sentence each, those that lead to somebody else first, and how many more', () => {
    const text = changes(THREE, 1);
    expect(text).toContain("Si « financement » n'était plus essentiel : CDC.");
    expect(text).toMatch(/Et \d autres changements d'une seule réponse\./);
  });

  test('that none would do, which was tried', () => {
    const one = makeKit({ besoins: ['a', 'b'] }, { x: { apports: [{ besoins: ['a', 'b'] }] } });
    const text = textOf(sectionChangements(adviceOn(one, { besoins: ['a', 'b'] })));
    expect(text).toContain("Aucun changement d'une seule réponse");
    expect(changes(THREE)).not.toContain('Aucun changement');
  });
});

test('the rank that an écarté would have', () => {
  const text = textOf(
    sectionEcartes(
      adviceOn(kit, { besoins: ['economie'], refus: ['remuneration', 'reciprocite'] }),
    ),
  );
  expect(text).toContain('accepté, il serait 1er');
  expect(text).toContain('accepté, il ne répondrait à aucun de ces besoins');
});

describe('the other teams', () => {
  const tables = (reponses: Partial<Reponses>, of = kit) =>
    textOf(sectionAutresTables(adviceOn(of, reponses)));
  const answers = (...besoins: string[]) => ({ apports: besoins.map((b) => ({ besoins: [b] })) });

  test('who is irreplaceable, five others at the most, and how many more', () => {
    const others = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`y${i}`, answers('b')]));
    const of = makeKit({ besoins: ['a', 'b'] }, { x: answers('a'), ...others });
    const text = tables({ besoins: ['a', 'b'] }, of);
    expect(text).toContain('irremplaçable : x');
    expect(text.match(/x \+ y\d/g)).toHaveLength(5);
    expect(text).toContain('et 2 autres équipes');
  });

  test('that there is none', () => {
    expect(tables(THREE)).toContain('aucune autre équipe de cette taille');
  });

  test('that nobody is irreplaceable', () => {
    const of = makeKit({ besoins: ['a', 'b'] }, { x: answers('a', 'b'), y: answers('a', 'b') });
    expect(tables({ besoins: ['a', 'b'] }, of)).toContain('irremplaçable : personne');
  });
});

test('silence is not weakness: said where the kit is silent, and not where it warns', () => {
  const warned = makeKit(
    { besoins: ['a'] },
    { x: { apports: [{ besoins: ['a'] }] }, y: { faiblesses: [{ besoins: ['a'] }] } },
  );
  const said = "ce n'est pas une faiblesse";
  expect(textOf(sectionSansReponse(adviceOn(kit, THREE)))).toContain(said);
  expect(textOf(sectionSansReponse(adviceOn(warned, { besoins: ['a'] })))).not.toContain(said);
});
