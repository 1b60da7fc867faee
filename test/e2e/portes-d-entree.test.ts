import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { plain, read } from '../kit/reading.js';
import { useVerifier } from '../support/verify.js';

const { run } = useVerifier();
const facts = readFileSync('test/fixtures/portes-d-entree.txt', 'utf8');
const complement = readFileSync('kit/portes-d-entree.yaml');
const { contenu } = read(complement);
const partners = run('liste', '--json').out;
const ids: string[] = JSON.parse(partners).map(({ id }: { id: string }) => id);

interface Fact {
  readonly texte: string;
  readonly source: string;
  readonly constate: string;
}
/** Typography aside: quotes, spaces and the final stop. */
const words = (text: string) => plain(text).replace(/\s+/g, ' ').trim();
const told = ({ texte, constate, source }: Fact) =>
  words(`${texte}. ${constate.replace(/\.$/, '')}. ${source}`);

/** The facts of each section of the fixture; the first section holds for all partners. */
function sections(): Record<string, string[]> {
  return Object.fromEntries(
    facts
      .trim()
      .split(/\n\n/)
      .map((section) => section.split('\n'))
      .map(([title = '', ...lines]) => [title, lines.map((line) => words(line.slice(2)))]),
  );
}

const ALL: readonly Fact[] = [
  ...contenu.portesEntree,
  ...contenu.partenaires.flatMap(({ portesEntree }) => portesEntree),
];

describe('the shipped complement', () => {
  test('says the sourced facts, all of them and nothing else, under their partners', () => {
    const expected = sections();
    expect(Object.values(expected).flat()).toHaveLength(33);
    expect(Object.keys(expected)).toEqual(['Commun à toutes', ...ids]);
    expect({
      'Commun à toutes': contenu.portesEntree.map(told),
      ...Object.fromEntries(
        contenu.partenaires.map(({ id, portesEntree }) => [id, portesEntree.map(told)]),
      ),
    }).toEqual(expected);
  });

  test('every fact has an address and a year', () => {
    for (const { source, constate } of ALL) {
      expect(source).toMatch(/^https?:\/\/\S+$/);
      expect(constate).toMatch(/^(\d{4}|s\. d\.)$/);
    }
  });

  test('touches no besoin: it holds nothing but facts', () => {
    const { titre, partenaires, portesEntree, ...rest } = contenu;
    expect(Object.values(rest).flat().filter(Boolean)).toEqual([]);
    for (const { id, portesEntree, ...columns } of partenaires) {
      expect(Object.values(columns).flat().filter(Boolean)).toEqual([]);
    }
    expect({ titre, facts: portesEntree.length }).toEqual({ titre: 'Portes d’entrée', facts: 7 });
    expect(complement.toString()).not.toMatch(/besoins|situations|nature:/);
  });
});

const HEADING = "Portes d'entrée : complément, hors de la fiche ARRICOD";
const LINES: readonly (readonly string[])[] = [
  ['conseil', '--besoin', 'financement,mobilite,jeunesse', '--tous', '--detail'],
  ...ids.map((id) => ['profil', id]),
  ['profil', ...ids],
  ['sources'],
];
const page = (...line: string[]) => run(...line).out.replace(/\s+/g, ' ');

describe('where it is shown', () => {
  test.each(LINES)('%s %s %s: under its heading, hidden by --sans-complement', (...line) => {
    const given = line.filter((word) => word !== undefined);
    expect(page(...given)).toContain(HEADING);
    const without = page(...given, '--sans-complement');
    expect(without).not.toContain("Portes d'entrée");
    for (const { texte } of ALL) expect(without).not.toContain(words(texte));
  });

  test('profil: each fact with its year, its source and its « à vérifier »', () => {
    const text = page('profil', ...ids);
    const unbroken = text.replaceAll(' ', '');
    for (const fact of contenu.partenaires.flatMap(({ portesEntree }) => portesEntree)) {
      expect(text).toContain(`· ${words(fact.texte)} (${fact.constate})`);
      expect(unbroken).toContain(fact.source);
    }
    expect(text).toContain('(montants à vérifier) (2021)');
    expect(text).toContain('(existence actuelle à vérifier) (2016)');
  });

  test('conseil: a line for each fact of the ranked partners, after the advice', () => {
    const text = page('conseil', '--besoin', 'financement', '--detail');
    const after = text.slice(text.indexOf(HEADING));
    expect(after).toContain('Erasmus+ est ouvert aux élus');
    expect(after).toContain('(montants à vérifier) (2021)');
    expect(after).not.toContain('CLAIR Paris');
    expect(text.indexOf(HEADING)).toBeGreaterThan(text.indexOf('┘'));
  });

  test('sources: what holds for all, and the file that says it', () => {
    const text = page('sources');
    for (const { texte, constate } of contenu.portesEntree) {
      expect(text).toContain(`${words(texte)} (${constate})`);
    }
    expect(text).toMatch(/Complément Portes d'entrée \S.*portes-d-entree\.yaml/);
  });
});

describe('it never changes the advice', () => {
  /** A document without the facts, and without the files it was made from. */
  const advice = (...line: string[]) =>
    JSON.parse(run(...line, '--json').out, (key, value) =>
      ['portesEntree', 'fichiers'].includes(key) ? undefined : value,
    );

  test.each([
    [
      'financement,mobilite,evaluation,economie,credibilite,continuite,jeunesse,citoyens,expertise,etat',
    ],
    ['financement'],
    ['mobilite,jeunesse'],
    ['expertise,etat'],
  ])('%s: with and without, the same JSON', (besoins) => {
    const line = ['conseil', '--besoin', besoins, '--situation', 'petite-equipe', '--detail'];
    expect(advice(...line, '--sans-complement')).toEqual(advice(...line));
    const page = run(...line).out;
    const without = run(...line, '--sans-complement').out;
    expect(
      page
        .split('\n')
        .filter((text) => !without.includes(text))
        .join('\n'),
    ).toContain(HEADING);
    // All that it takes away is its own section.
    for (const text of without.split('\n')) expect(page).toContain(text);
  });

  test.each([['liste'], ['profil', 'afd'], ['comparer', 'afd', 'cdc']])('%s', (...line) => {
    const given = line.filter((word) => word !== undefined);
    expect(advice(...given, '--sans-complement')).toEqual(advice(...given));
  });
});
