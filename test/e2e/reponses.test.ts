import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { plain } from '../kit/reading.js';
import { useVerifier } from '../support/verify.js';

const { file, folder, run } = useVerifier();
const GIVEN = [
  ...['--essentiel', 'financement', '--besoin', 'mobilite,expertise'],
  ...['--situation', 'petite-equipe,region', '--refuse', 'accueil-de-jeunes'],
];
const saved = (name: string) => readFileSync(join(folder, name), 'utf8');
const conseil = (...line: string[]) => run('conseil', ...line);
const demande = (...line: string[]) => JSON.parse(conseil(...line, '--json').out).demande;
const besoinsOf = (...line: string[]) =>
  demande(...line).besoins.map(({ id, priorite }: Record<string, string>) => `${id} ${priorite}`);
const reponses = (name: string, ...lines: string[]) =>
  file(
    name,
    ['version: 1', 'kit: "Kit de survie\u00a0: Partenariats innovants"', ...lines, ''].join('\n'),
  );

describe('--enregistrer, then --reponses', () => {
  const first = conseil(...GIVEN, '--enregistrer', 'r.yaml');

  test('the same page, and a word of the file', () => {
    expect(first).toMatchObject({ code: 0, err: 'Enregistré : r.yaml\n' });
    expect(conseil('--reponses', 'r.yaml')).toEqual({ code: 0, out: first.out, err: '' });
    expect(demande('--reponses', 'r.yaml')).toEqual(demande(...GIVEN));
  });

  test('YAML that a person can read and edit', () => {
    const text = saved('r.yaml');
    expect(parse(text)).toEqual({
      version: 1,
      kit: 'Kit de survie\u00a0: Partenariats innovants',
      essentiels: ['financement'],
      besoins: ['mobilite', 'expertise'],
      situations: ['petite-equipe', 'region'],
      refus: ['accueil-de-jeunes'],
    });
    expect(plain(text)).toMatch(
      /^# Réponses enregistrées ; pour les reprendre : partenaires conseil --reponses/,
    );
    expect(text).toContain('  - financement # Financement\n');
  });

  test('saved again from itself, it is the same file', () => {
    conseil('--reponses', 'r.yaml', '--enregistrer', 'r2.yaml');
    expect(saved('r2.yaml')).toBe(saved('r.yaml'));
  });

  test('with a supplement, its answers too', () => {
    const supplement = file(
      's.yaml',
      'titre: S\nbesoins: [{id: eau, nom: "Eau # vive"}]\npartenaires: [{id: afd, apports: [{texte: X, besoins: [eau]}]}]\n',
    );
    const line = ['--supplement', supplement];
    const { out } = conseil('--essentiel', 'eau', '--enregistrer', 'eau.yaml', ...line);
    expect(conseil('--reponses', 'eau.yaml', ...line).out).toBe(out);
    const { code, err } = conseil('--reponses', 'eau.yaml');
    expect(code).toBe(1);
    expect(err).toContain(
      "eau.yaml:5:5: erreur: le besoin « eau » n'existe pas, ou plus, dans le kit",
    );
  });

  test('refuses to overwrite without --ecraser', () => {
    const before = saved('r.yaml');
    const { code, out, err } = conseil('--besoin', 'etat', '--enregistrer', 'r.yaml');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('le fichier « r.yaml » existe déjà');
    expect(saved('r.yaml')).toBe(before);
    expect(conseil('--besoin', 'etat', '--enregistrer', 'r.yaml', '--ecraser').code).toBe(0);
    expect(parse(saved('r.yaml')).besoins).toEqual(['etat']);
  });

  test.each([
    ['unknown besoin', ['--besoin', 'zzz'], 2],
    ['unknown nature', ['--besoin', 'etat', '--refuse', 'zzz'], 2],
    ['no besoin', ['--situation', 'region'], 2],
    ['wrong answers file', ['--reponses', 'absent.yaml'], 1],
    ['wrong kit', ['--besoin', 'etat', '--kit', 'absent.yaml'], 1],
    ['a page in the way', ['--besoin', 'etat', '--sortie', file('page.txt', 'x')], 1],
  ])('nothing is written with %s', (_name, line, code) => {
    const run = conseil(...line, '--enregistrer', 'rien.yaml');
    expect({ code: run.code, out: run.out }).toEqual({ code, out: '' });
    expect(existsSync(join(folder, 'rien.yaml'))).toBe(false);
  });
});

describe('options override the file', () => {
  const path = reponses(
    'o.yaml',
    'essentiels: [financement]',
    'besoins: [etat]',
    'situations: [region]',
    'refus: [remuneration]',
  );

  test.each<[string, string[], string[], string[], string[]]>([
    ['nothing', [], ['financement essentiel', 'etat utile'], ['region'], ['remuneration']],
    ['besoins', ['--besoin', 'mobilite'], ['mobilite utile'], ['region'], ['remuneration']],
    ['essentiels', ['--essentiel', 'etat'], ['etat essentiel'], ['region'], ['remuneration']],
    [
      'situations',
      ['--situation', 'petite-equipe'],
      ['financement essentiel', 'etat utile'],
      ['petite-equipe'],
      ['remuneration'],
    ],
    [
      'refusals',
      ['--refuse', 'reciprocite'],
      ['financement essentiel', 'etat utile'],
      ['region'],
      ['reciprocite'],
    ],
  ])('%s', (_name, options, besoins, situations, refus) => {
    const line = ['--reponses', path, ...options];
    expect(besoinsOf(...line)).toEqual(besoins);
    expect(demande(...line)).toMatchObject({ situations, refus });
  });
});
