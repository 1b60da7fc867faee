import { describe, expect, test } from '@jest/globals';
import type { Reponses } from '../../../src/conseil/demande.js';
import { type ConseilVue, pageConseil } from '../../../src/conseil/pages/conseil.js';
import type { Page, Tableau } from '../../../src/page/page.js';
import { texteOf } from '../../../src/page/page.js';
import { renderTexte } from '../../../src/rendu/texte/index.js';
import { PLAIN } from '../../../src/rendu/texte/style.js';
import { makeKit, type Sketch } from '../../support/kit.js';
import { adviceOn, fullKit } from '../../support/vues.js';

const SHORT: ConseilVue = { tous: false, detail: false, lieu: 'commande' };
const pageOf = (reponses: Partial<Reponses>, vue: Partial<ConseilVue> = {}, kit = fullKit()) =>
  pageConseil(adviceOn(kit, reponses), { ...SHORT, ...vue });
const linesOf = (page: Page, columns = 100) =>
  renderTexte(page, { width: columns, style: PLAIN, hasLinks: false })
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .trimEnd()
    .split('\n');
const textOf = (page: Page) => linesOf(page, 1000).join('\n');
const shownIn = ({ blocs }: Page) =>
  blocs
    .filter((bloc): bloc is Tableau => bloc.genre === 'tableau')
    .flatMap(({ lignes }) => lignes.map(({ cellules }) => texteOf(cellules[0]?.[0]?.texte ?? '')));

/** Every set of so many, in their order. */
const subsets = (ids: readonly string[], count: number): string[][] =>
  count === 0
    ? [[]]
    : ids.flatMap((id, i) => subsets(ids.slice(i + 1), count - 1).map((rest) => [id, ...rest]));

/** A kit of partners that answer the needs of their list, all as well. */
const kitOf = (answers: readonly (readonly string[])[], more: Sketch = {}) =>
  makeKit(
    { besoins: ['a', 'b', 'c'], natures: ['n'] },
    Object.fromEntries(
      answers.map((besoins, i) => [
        `p${i}`,
        { apports: besoins.map((b) => ({ besoins: [b] })), ...more },
      ]),
    ),
  );

describe('short', () => {
  const TWO = { essentiels: ['evaluation'], besoins: ['credibilite'] };
  const THREE = { essentiels: ['financement'], besoins: ['credibilite', 'expertise'] };

  test.each([
    [TWO, 100, 50],
    [THREE, 100, 66],
    [TWO, 80, 60],
    [THREE, 80, 85],
  ])(
    '%j at %i columns: at most %i lines, the answer in the first ten',
    (reponses, columns, most) => {
      const lines = linesOf(pageOf(reponses), columns);
      expect(lines.length).toBeLessThanOrEqual(most);
      const first = lines.slice(0, 10).join('\n');
      expect(first).toMatch(/^Approchez d'abord/);
      expect(first).toContain('Tour de table, pour répondre au mieux à vos');
      if (columns === 100) expect(lines.slice(0, 13).join('\n')).toContain('│ 1  ');
    },
  );

  // Of each pair and triple of needs, with five partners at the most: bounds that all were found within.
  test.each([
    [2, { 100: [60, 44], 80: [75, 52] }],
    [3, { 100: [66, 58], 80: [82, 70] }],
  ])(
    'every %i needs, at each width: at most so many lines, and fewer on average: %j',
    (count, bounds) => {
      const ids = fullKit().besoins.map(({ id }) => id);
      const pages = subsets(ids, count)
        .map((besoins) => pageOf({ besoins }))
        .filter((page) => shownIn(page).length <= 5);
      expect(pages.length).toBeGreaterThan(40);
      // One screen; of two needs, but for « expertise », whose partners have the longest sentences.
      if (count === 2)
        for (const page of pages.filter(({ titre }) => !titre.includes('expertise')))
          expect(linesOf(page).length).toBeLessThanOrEqual(50);
      for (const [columns, [most = 0, mean = 0]] of Object.entries(bounds)) {
        const heights = pages.map((page) => linesOf(page, Number(columns)).length);
        expect(Math.max(...heights)).toBeLessThanOrEqual(most);
        expect(heights.reduce((sum, height) => sum + height) / heights.length).toBeLessThan(mean);
      }
    },
  );

  test('what some readers need is named in one sentence, and shown in detail', () => {
    const reponses = { besoins: ['financement'] };
    const short = textOf(pageOf(reponses));
    expect(short).toContain(
      "Que demander à qui, la solidité, les portes d'entrée et le reste : --detail.",
    );
    expect(short).not.toContain('Recommandations ARRICOD');
    const detail = textOf(pageOf(reponses, { detail: true }));
    for (const part of ["Portes d'entrée", 'Sans réponse', 'Recommandations ARRICOD']) {
      expect(detail).toContain(part);
    }
    expect(detail).not.toContain('--detail');
  });

  test('in the questionnaire no option is named', () => {
    const besoins = fullKit().besoins.map(({ id }) => id);
    expect(textOf(pageOf({ besoins }))).toContain('--tous');
    expect(textOf(pageOf({ besoins }, { lieu: 'menu' }))).not.toMatch(/--\w/);
  });
});

describe('who is shown', () => {
  test('every partner that the first lines advise, also beyond five', () => {
    const besoins = ['evaluation', 'economie', 'continuite', 'jeunesse', 'citoyens', 'etat'];
    const page = pageOf({ besoins });
    const named = page.titre.replace(/^[^:]*:\s|\.$/g, '').split(/, | et /);
    expect(named).toHaveLength(6);
    expect(shownIn(page)).toEqual(expect.arrayContaining(named));
  });

  test('also a member of the tour de table of a low rank', () => {
    const kit = kitOf([['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['c']]);
    expect(shownIn(pageOf({ besoins: ['a', 'b', 'c'] }, {}, kit))).toContain('p5');
  });

  test('of two thousand equal partners, a few are named and the rest is counted', () => {
    const kit = kitOf(Array.from({ length: 2000 }, () => ['a']));
    const page = pageOf({ besoins: ['a'] }, {}, kit);
    expect(page.titre.replaceAll('\u00a0', ' ')).toMatch(
      /p0, (p\d+, ){3}p\d+ et 1995 autres, pour « a »\.$/,
    );
    expect(shownIn(page)).toHaveLength(5);
  });

  test.each([
    [6, '1 autre partenaire répond aussi, à égalité avec le dernier montré. Pour tout'],
    [7, '2 autres partenaires répondent aussi, à égalité avec le dernier montré.'],
  ])('of %i partners of which the first is alone, the rest is counted', (count, sentence) => {
    const kit = kitOf([['a', 'b'], ...Array.from({ length: count - 1 }, () => ['a'])]);
    expect(textOf(pageOf({ besoins: ['a', 'b'] }, {}, kit))).toContain(sentence);
  });

  test('of those that are not shown, only some may share the last rank', () => {
    const kit = kitOf([['a', 'b', 'c'], ...Array(5).fill(['a', 'b']), ['a']]);
    const text = textOf(pageOf({ besoins: ['a', 'b', 'c'] }, {}, kit));
    expect(text).toContain('aussi, dont 1 à égalité avec le dernier montré.');
  });
});

describe('a need without an answer', () => {
  /** Partners that answer the needs of their list; the first `refused` ask for what is refused. */
  const refusing = (refused: number, ...answers: readonly (readonly string[])[]) =>
    makeKit(
      { besoins: ['a', 'b', 'c'], natures: ['n'] },
      Object.fromEntries(
        answers.map((besoins, i) => [
          `p${i}`,
          {
            apports: besoins.map((b) => ({ besoins: [b] })),
            contreparties: i < refused ? [{ nature: 'n' }] : [],
          },
        ]),
      ),
    );
  const all = { besoins: ['a', 'b', 'c'], refus: ['n'] };

  test('that nobody answers at all is not blamed on a refusal', () => {
    const text = textOf(pageOf(all, {}, refusing(1, ['a'], ['c'])));
    expect(text).toMatch(/^Approchez d'abord : p1, pour « c »\./);
    expect(text).toContain('Sans réponse dans le kit : b.');
    expect(text).toContain('b : le kit ne cite personne qui y réponde.');
    expect(text).toContain('Sans réponse, sauf des partenaires écartés : a.');
    expect(text).toContain('a : p0 y répondrait, mais sa contrepartie est refusée.');
  });

  test.each([
    // Essential needs, who of the kit is refused, the answers of each; the first line, and what follows.
    [
      ['a'],
      1,
      [['a'], ['c']],
      "Votre besoin essentiel « a » n'a pas de partenaire : la seule réponse du kit est refusée.",
      "Pour le reste, approchez d'abord : p1, pour « c ».",
    ],
    [
      ['a'],
      2,
      [['a'], ['a'], ['b', 'c']],
      "Votre besoin essentiel « a » n'a pas de partenaire : les seules réponses du kit sont refusées.",
      "Pour le reste, approchez d'abord : p2, pour « b » et « c ».",
    ],
    [
      ['a', 'b'],
      0,
      [['c']],
      "Vos besoins essentiels « a » et « b » n'ont pas de partenaire : le kit ne cite personne qui y réponde.",
      "Pour le reste, approchez d'abord : p0, pour « c ».",
    ],
    [
      ['a', 'b'],
      1,
      [['a'], ['c'], ['c']],
      "Vos besoins essentiels « a » et « b » n'ont pas de partenaire.",
      "Pour le reste, approchez d'abord, en tête à égalité : p1 et p2, pour « c ».",
    ],
    [
      [],
      3,
      [['a'], ['b'], ['c']],
      "Aucun de vos 3 besoins n'a de partenaire : les seules réponses du kit sont refusées.",
      'Vos besoins : a, b, c.',
    ],
  ] as const)(
    'essential %j, %i refused of %j: said first',
    (essentiels, refused, answers, ...lines) => {
      const text = textOf(pageOf({ ...all, essentiels }, {}, refusing(refused, ...answers)));
      expect(text.split('\n').slice(0, 2)).toEqual(lines);
      expect(text).not.toMatch(/suffit|ne répond(ent)? pas à/i);
    },
  );

  test('that several refused partners would answer names them', () => {
    const text = textOf(pageOf({ besoins: ['a'], refus: ['n'] }, {}, refusing(2, ['a'], ['a'])));
    expect(text).toMatch(/^Votre besoin « a » n'a pas de partenaire : les seules réponses/);
    expect(text).toContain('a : p0 et p1 y répondraient, mais leur contrepartie est refusée.');
  });
});

describe('the first lines', () => {
  test('name each of a few that are level with what it answers, those of the same together', () => {
    const kit = kitOf([['a'], ['b'], ['a']]);
    expect(textOf(pageOf({ besoins: ['a', 'b'] }, {}, kit))).toMatch(
      /^Approchez d'abord, en tête à égalité : p0 et p2, pour « a » ; p1, pour « b »\.\n/,
    );
  });

  test('one of several that answer all is enough; never said where a need stays open', () => {
    const kit = kitOf([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    const enough = "Tour de table : un seul d'entre eux suffit pour vos 2 besoins.";
    expect(textOf(pageOf({ besoins: ['a', 'b'] }, {}, kit))).toContain(enough);
    expect(textOf(pageOf({ besoins: ['a', 'b', 'c'] }, {}, kit))).not.toContain('suffit');
  });

  test('say whom to approach for an essential need that those in front do not answer', () => {
    const kit = makeKit(
      { besoins: ['a', 'b', 'c', 'd'] },
      {
        most: { apports: ['b', 'c', 'd'].map((b) => ({ besoins: [b] })) },
        own: { apports: [{ besoins: ['a'] }] },
      },
    );
    const text = textOf(pageOf({ essentiels: ['a'], besoins: ['b', 'c', 'd'] }, {}, kit));
    expect(text).toMatch(/^Approchez d'abord : most, pour « b », « c » et « d »\.\n/);
    expect(text).toContain('▲ Pour « a », essentiel, approchez aussi : own.');
    // Level with one that does answer it.
    const both = makeKit(
      { besoins: ['a', 'b', 'c'] },
      {
        x: { apports: [{ besoins: ['b'] }, { besoins: ['c'] }] },
        y: { apports: [{ besoins: ['a'] }] },
      },
    );
    expect(textOf(pageOf({ essentiels: ['a'], besoins: ['b', 'c'] }, {}, both))).not.toContain(
      'approchez aussi',
    );
  });
});

describe('a row', () => {
  test('names what is answered, how far, and counts the strengths that answer nothing', () => {
    const text = textOf(pageOf({ essentiels: ['financement'], besoins: ['credibilite'] }));
    expect(text).toContain('●  financement ; crédibilité auprès des élus, avec une réserve');
    expect(text).toMatch(/adéquation \d+ %/);
    expect(text).toContain('+ 1 autre');
    expect(text).toContain('contrepartie : Attend une ouverture internationale');
    const whole = textOf(
      pageOf({ essentiels: ['financement'], besoins: ['credibilite'] }, { detail: true }),
    );
    expect(whole).not.toContain('+ 1 autre');
  });

  test('has a contrepartie that concerns the situation, as that', () => {
    const text = textOf(pageOf({ besoins: ['mobilite'], situations: ['sans-agrement'] }));
    expect(text).toContain('► contrepartie : Mise à disposition');
  });

  test('of one need says how it is answered, in words', () => {
    const text = textOf(pageOf({ besoins: ['credibilite'] }));
    expect(text).toMatch(/CDC[^\n]*\n.*répond directement/);
    expect(text).toContain('répond en partie, avec une réserve');
    expect(text).not.toContain('%');
  });

  test('has a warning of its own; one that several share is said once, below', () => {
    const two = textOf(pageOf({ essentiels: ['mobilite'], besoins: ['jeunesse'] }));
    expect(two).toContain('▲  ne répond pas à « mobilité », essentiel');
    const reponses = { essentiels: ['financement'], besoins: ['credibilite', 'expertise'] };
    const three = textOf(pageOf(reponses));
    expect(three.match(/ne répond(ent)? pas à/gi)).toHaveLength(1);
    expect(three).toContain(
      '▲ Ne répondent pas à « financement », essentiel : CDC, Équipe de référents en interne et F3E.',
    );
    expect(three).toContain(
      'AFD : « financement » et « expertise et nouvelles thématiques » reposent sur une seule phrase.',
    );
  });
});
