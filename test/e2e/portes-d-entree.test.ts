import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Assemblee, PorteEntree } from '../../src/kit/model.js';
import { plain, read } from '../kit/reading.js';
import { JOUR } from '../support/kit.js';
import { useVerifier } from '../support/verify.js';

const { run } = useVerifier();
const facts = readFileSync('test/fixtures/portes-d-entree.txt', 'utf8');
const complement = readFileSync('kit/portes-d-entree.yaml');
const { contenu } = read(complement);
const partners = run('liste', '--json').out;
const ids: string[] = JSON.parse(partners).map(({ id }: { id: string }) => id);

type Fact = Omit<PorteEntree, 'provenance' | 'role' | 'estAncien'>;
/** Of a letter that is to be found again: the fact says « à vérifier ». */
const NO_ADDRESS = 'Courrier du ministère relayé par le Sénat, campagne 2025 (adresse à retrouver)';
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
    expect(Object.values(expected).flat()).toHaveLength(50);
    expect(Object.keys(expected)).toEqual(['Commun à toutes', ...ids]);
    expect({
      'Commun à toutes': contenu.portesEntree.map(told),
      ...Object.fromEntries(
        contenu.partenaires.map(({ id, portesEntree }) => [id, portesEntree.map(told)]),
      ),
    }).toEqual(expected);
  });

  test('every fact has a year and an address, or the article that it is', () => {
    for (const { source, constate, enVigueur } of ALL) {
      expect(constate).toMatch(/^(\d{4}|s\. d\.)$/);
      if (enVigueur !== undefined)
        expect(words(source)).toMatch(
          /^Code général des collectivités territoriales, articles? L\d/,
        );
      else if (words(source) !== NO_ADDRESS) expect(source).toMatch(/^https?:\/\/\S+$/);
    }
  });

  test('each assembly has its article, and all have that of the action', () => {
    const visas = (pour: Assemblee) =>
      contenu.portesEntree
        .filter((fact) => fact.visa && (fact.pour.length === 0 || fact.pour.includes(pour)))
        .map(({ visa }) => words(visa ?? ''));
    expect(visas('commune')).toEqual(["l'article L1115-1", "l'article L2121-29"]);
    expect(visas('epci')).toEqual(["l'article L1115-1", "l'article L5211-1"]);
    expect(visas('departement')).toEqual(["l'article L1115-1", "l'article L3211-1"]);
    expect(visas('region')).toEqual(["l'article L1115-1", "l'article L4221-1"]);
  });

  test('touches no besoin: it holds nothing but facts', () => {
    const { titre, partenaires, portesEntree, ...rest } = contenu;
    expect(Object.values(rest).flat().filter(Boolean)).toEqual([]);
    for (const { id, portesEntree, ...columns } of partenaires) {
      expect(Object.values(columns).flat().filter(Boolean)).toEqual([]);
    }
    expect({ titre, facts: portesEntree.length }).toEqual({ titre: 'Portes d’entrée', facts: 19 });
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
/** When a fact was seen to be so, as pages of November 2026 say it. */
function quand({ texte, constate, enVigueur }: Fact): string {
  if (enVigueur === 's. d.') return '';
  if (enVigueur !== undefined)
    return `version en vigueur depuis ${enVigueur === '2021-08-06' ? 'le 6 août 2021' : enVigueur}`;
  if (constate === 's. d.') return 'sans date';
  const isOld = Number(constate) < 2021 && !texte.includes('à vérifier');
  return isOld ? `${constate}, à vérifier` : constate;
}
const page = (...line: string[]) =>
  run(...(line.includes('--date') ? line : [...line, '--date', JOUR])).out.replace(/\s+/g, ' ');

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
      expect(text).toContain(`· ${words(fact.texte)} (${quand(fact)})`);
      expect(unbroken).toContain(fact.source);
    }
    expect(text).toContain('(existence actuelle à vérifier) (2016)');
  });

  test('conseil: a line for each fact of the ranked partners, after the advice', () => {
    const text = page('conseil', '--besoin', 'financement', '--detail');
    const after = text.slice(text.indexOf(HEADING));
    expect(after).toContain('Erasmus+ est ouvert aux élus');
    expect(after).toContain('(2020, à vérifier)');
    expect(after).not.toContain('CLAIR Paris');
    expect(text.indexOf(HEADING)).toBeGreaterThan(text.indexOf('┘'));
  });

  test('sources: what holds for all, and the file that says it', () => {
    const text = page('sources');
    for (const fact of contenu.portesEntree) {
      const when = quand(fact);
      expect(text).toContain(`${words(fact.texte)}${when && ` (${when})`}`);
    }
    expect(text).toMatch(/Complément Portes d'entrée \S.*portes-d-entree\.yaml/);
  });
});

describe('how old a fact is', () => {
  const facts = (date: string) => page('profil', 'afd', '--date', date);

  test('a fact of more than five years says so on that day, and not the day before', () => {
    expect(facts('2029-12-31')).toContain('est exclue (2024)');
    expect(facts('2030-01-01')).toContain('est exclue (2024, à vérifier)');
  });

  test('law does not age', () => {
    const ground = (date: string) =>
      run('sources', '--date', date)
        .out.split('\n')
        .filter((line) => line.includes('version en vigueur'));
    expect(ground('2027-01-15')).toHaveLength(3);
    expect(ground('2049-01-15')).toEqual(ground('2027-01-15'));
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
