import { expect, test } from '@jest/globals';
import { EXIT, Interrupted, UserError } from '../../src/errors.js';
import { cli } from '../support/cli.js';

test('UserError: message, remedy and exit code; wrapped to the width, indents kept', async () => {
  const { exitCode, out, err } = await cli(
    'liste',
    async () => {
      const remede = `Corrigez\u0007 :\n  ${'ligne '.repeat(8)}fin`;
      throw new UserError('le kit est faux', remede, EXIT.data);
    },
    40,
  );
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
  expect(err).toBe(
    'Erreur\u00a0: le kit est faux\nCorrigez :\n' +
      '  ligne ligne ligne ligne ligne ligne\n    ligne ligne fin\n',
  );
});

test('the details of a UserError come before the remedy, clean and as they are', async () => {
  const detail = `kit.yaml:3:1  ${'mot '.repeat(20)}\u001b[2J`;
  const { err } = await cli(
    'liste',
    async () => {
      throw new UserError('deux fautes', 'Corrigez.', EXIT.data, [detail, '  suite']);
    },
    40,
  );
  const shown = detail.replace('\u001b', '');
  expect(err).toBe(`Erreur\u00a0: deux fautes\n${shown}\n  suite\nCorrigez.\n`);
});

test('Interrupted: one line, 130', async () => {
  const { exitCode, out, err } = await cli('', async () => {
    throw new Interrupted();
  });
  const expected = 'Interrompu\u00a0: rien n’a été conservé.\n';
  expect({ exitCode, out, err }).toEqual({ exitCode: 130, out: '', err: expected });
});

test.each([
  ['an error with a cause', new Error('boum\u001b[2J', { cause: new Error('racine') })],
  ['something that is no error', Object.create(null)],
])('a bug, %s: 70, with all there is to report', async (_name, thrown) => {
  const { exitCode, out, err } = await cli(['liste', '--besoin', 'x\u001b]0;titre'], async () => {
    throw thrown;
  });
  expect({ exitCode, out }).toEqual({ exitCode: 70, out: '' });
  expect(err).toContain('Ce n’est pas votre faute.');
  expect(err.replaceAll('\n', ' ')).toContain(
    'joignez ce que montre «\u00a0partenaires --version --json\u00a0»',
  );
  expect(err).toContain(
    'Version\u00a0: 1.2.3\nCommande\u00a0: partenaires liste --besoin x]0;titre\n',
  );
  expect(err).not.toContain('\u001b');
  if (thrown instanceof Error) expect(err).toMatch(/Error: boum.*\n +at .*racine/s);
});

test('the exit code of a command is the program’s', async () => {
  expect((await cli('liste', async () => EXIT.data)).exitCode).toBe(1);
});
