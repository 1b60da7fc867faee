import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { read } from '../kit/reading.js';
import { useVerifier } from '../support/verify.js';

const { file, folder, run, verify } = useVerifier();
const PATH = 'Notre territoire.yaml';
const made = run('kit', 'nouveau', PATH);
const text = readFileSync(join(folder, PATH), 'utf8');

describe('kit nouveau', () => {
  test('says what it wrote and how to verify it', () => {
    const { code, out, err } = made;
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(
      /^Enregistré : Notre territoire\.yaml\nPour le vérifier : partenaires kit verifier /,
    );
  });

  test('is accepted as it is: no error, no warning', () => {
    expect(verify(PATH)).toEqual({ code: 0, out: 'Aucune erreur.\n', err: '' });
    const { code, err } = run('conseil', '--besoin', 'climat', '--supplement', PATH);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('shows each kind of addition, each under a comment', () => {
    const { contenu } = read(text);
    const { besoins, situations, natures, partenaires } = contenu;
    for (const list of [besoins, situations, natures]) expect(list.length).toBeGreaterThan(0);
    const [added, completed] = [
      partenaires.find(({ nom }) => nom !== undefined),
      partenaires.find(({ nom }) => nom === undefined),
    ];
    for (const column of [
      'alias',
      'avantages',
      'faiblesses',
      'contreparties',
      'apports',
    ] as const) {
      expect(added?.[column].length).toBeGreaterThan(0);
    }
    const enonces = partenaires.flatMap((p) => [...p.avantages, ...p.faiblesses, ...p.apports]);
    expect(enonces.some((e) => e.besoins.length > 0)).toBe(true);
    expect(enonces.some((e) => e.situations.length > 0)).toBe(true);
    expect(added?.contreparties.some(({ nature }) => nature !== null)).toBe(true);
    expect(completed?.avantages.length).toBeGreaterThan(0);
    expect(completed?.portesEntree[0]).toEqual(
      expect.objectContaining({
        source: expect.stringMatching(/^https?:/),
        constate: expect.any(String),
      }),
    );
    expect(text.match(/^ *# /gm)?.length).toBeGreaterThan(12);
  });

  test('its first line names the editor schema of this installation', () => {
    const [, url = ''] = /^# yaml-language-server: \$schema=(file:\/\/\S+)\n/.exec(text) ?? [];
    expect(existsSync(fileURLToPath(url))).toBe(true);
    expect(readFileSync(fileURLToPath(url))).toEqual(readFileSync('kit/kit.schema.json'));
  });

  test('on standard output, the same text and nothing else', () => {
    const { code, err, out } = run('kit', 'nouveau', '-');
    expect({ code, err, same: out.length === text.length }).toEqual({
      code: 0,
      err: '',
      same: true,
    });
  });

  test('never replaces a file unasked', () => {
    const path = file('mien.yaml', 'titre: À moi\n');
    const { code, err } = run('kit', 'nouveau', path);
    expect(code).toBe(1);
    expect(err).toContain('le fichier « mien.yaml » existe déjà');
    expect(readFileSync(join(folder, path), 'utf8')).toBe('titre: À moi\n');
  });

  test('put in the configuration folder, it is read without an option', () => {
    file('.config/partenaires/nous.yaml', text);
    expect(run('liste').out).toContain('[Notre territoire]');
    expect(verify('.config/partenaires/nous.yaml')).toMatchObject({ code: 0 });
    // With it, the file that it is a copy of would declare all of it again.
    expect(verify(PATH).out).toMatch(/besoin « climat » déjà déclaré dans .+nous\.yaml \[/);
    expect(verify(PATH, '--sans-supplement-personnel')).toMatchObject({ code: 0 });
  });

  test.each([
    ["l'été.yaml", "'l'\\''été.yaml'"],
    ['-x.yaml', './-x.yaml'],
  ])('what it says to type for %s can be pasted', (path, word) => {
    expect(run('kit', 'nouveau', '--', path).err).toContain(`partenaires kit verifier ${word}\n`);
    const file = path.replace(/^-/, './-');
    expect(verify(file, '--sans-supplement-personnel')).toMatchObject({ code: 0 });
  });
});
