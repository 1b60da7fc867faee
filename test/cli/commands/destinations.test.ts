import { describe, expect, test } from '@jest/globals';
import { FILES, play } from '../../support/petit-kit.js';

const REPONSES = 'version: 1\nkit: Essai\nbesoins: [eau]\n';
const SUPPLEMENT =
  'titre: Ici\npartenaires: [{ id: gare, nom: Gare, apports: [{ texte: Un train, besoins: [air] }] }]\n';
const KIT = FILES['/kit/kit-de-survie.yaml'];
const HELD = {
  'k.yaml': KIT,
  's.yaml': SUPPLEMENT,
  'r.yaml': REPONSES,
  '/config/acteurs/b.csv': 'nom;type\nChez nous;ecole\n',
  '/config/s.yaml': SUPPLEMENT,
};

describe('a file that is read is not replaced', () => {
  test.each([
    ['carte a.csv --departement Isère', './a.csv'],
    ['acteurs verifier a.csv', 'a.csv'],
    ['conseil -b eau --acteurs a.csv', 'a.csv'],
    ['conseil -b eau', '/config/acteurs/b.csv'],
    ['conseil -b eau --acteurs a.csv -o x.html --enregistrer', 'a.csv'],
    ['conseil --reponses r.yaml', 'r.yaml'],
    ['comparer banque ecole --reponses r.yaml', 'r.yaml'],
    ['liste --supplement s.yaml', 's.yaml'],
    ['liste', '/config/s.yaml'],
    ['profil banque --kit k.yaml', 'k.yaml'],
    ['sources --kit k.yaml', 'k.yaml'],
    ['kit verifier s.yaml', 's.yaml'],
    ['version --json --kit k.yaml', 'k.yaml'],
    ['acteurs importer a.csv --format scdl-subventions', 'a.csv'],
  ])('%s', async (line, target) => {
    const words = line.split(' ');
    const format = line.startsWith('acteurs importer') || /json/.test(line) ? [] : ['-f', 'json'];
    const place = words.at(-1) === '--enregistrer' ? [target] : ['-o', target];
    const { code, err, world } = await play([...words, ...place, ...format, '--ecraser'], {
      files: HELD,
    });
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(err.replace(/\s+/g, ' ')).toContain(
      `le fichier « ${target} » serait lu et remplacé à la fois`,
    );
    for (const [path, text] of Object.entries({ ...FILES, ...HELD }))
      if (typeof text === 'string') expect(world.disk.get(path)).toBe(text);
  });

  test('answers may be saved where they were, and another file replaced', async () => {
    const saved = ['conseil', '--reponses', 'r.yaml', '--enregistrer', 'r.yaml', '--ecraser'];
    expect((await play(saved, { files: HELD })).code).toBe(0);
    const other = ['carte', 'a.csv', '-o', 'b.csv', '--ecraser'];
    expect((await play(other, { files: { 'b.csv': 'x' } })).code).toBe(0);
  });
});
