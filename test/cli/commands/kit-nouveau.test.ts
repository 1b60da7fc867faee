import { expect, test } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import { fakeWorld } from '../../support/world.js';

const MODEL = '# yaml-language-server: $schema=./kit.schema.json\ntitre: Essai\n';
const KIT = '/kit/modele-de-supplement.yaml';
const START = MODEL.replace('./', 'file:///kit/');

const nouveau = async (...line: string[]) => {
  const world = fakeWorld({ files: { [KIT]: MODEL, 'la.yaml': 'avant' } });
  const code = await run(['kit', 'nouveau', ...line], world);
  return { code, out: world.stdout.text, err: world.stderr.text, disk: world.disk };
};

test('a model to start from, whose schema is that of the installation', async () => {
  const { code, out, err, disk } = await nouveau("l'été.yaml");
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(disk.get("l'été.yaml")).toBe(START);
  expect(err).toMatch(/Pour le vérifier.*: partenaires kit verifier 'l'\\''été\.yaml'\n$/);
});

test('to standard output it goes alone', async () => {
  const { code, out, err } = await nouveau('-');
  expect({ code, out, err }).toEqual({ code: 0, out: START, err: '' });
});

test('a file that is there is kept, unless it may be replaced', async () => {
  const refused = await nouveau('la.yaml');
  expect(refused.code).toBe(1);
  expect(refused.disk.get('la.yaml')).toBe('avant');
  const replaced = await nouveau('la.yaml', '--ecraser');
  expect(replaced.code).toBe(0);
  expect(replaced.disk.get('la.yaml')).toBe(START);
});
