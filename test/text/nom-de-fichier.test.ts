import { describe, expect, test } from '@jest/globals';
import { refusDeWindows, refusDuChemin } from '../../src/text/nom-de-fichier.js';
import { plain } from '../kit/reading.js';

const refus = (nom: string) => {
  const found = refusDeWindows(nom);
  return found === null ? null : plain(found);
};

describe('a name that Windows refuses says why', () => {
  test.each([...'<>:"/\\|?*'])('%s', (sign) => {
    expect(refus(`note${sign}1.md`)).toBe(`le caractère « ${sign} »`);
  });

  test.each([
    ['a\u0007b', 'un caractère invisible'],
    ['CON', 'le mot « CON », réservé'],
    ['nul.md', 'le mot « nul », réservé'],
    ['Com1 .tar.gz', 'le mot « Com1 », réservé'],
    ['LPT²', 'le mot « LPT² », réservé'],
    ['note.', 'un point à la fin'],
    ['...', 'un point à la fin'],
    ['note.md ', 'une espace à la fin'],
    ['x'.repeat(256), 'plus de 255 caractères'],
    // 128 characters, and twice as many for Windows.
    ['😀'.repeat(128), 'plus de 255 caractères'],
  ])('%j', (nom, why) => {
    expect(refus(nom)).toBe(why);
  });
});

test.each([
  ...['note.md', 'Ville d’Exemple (1).docx', 'console.md', 'com10.md', 'x'.repeat(255), '.caché'],
  ...['.', '..', 'nul-part.md', 'a;b,c&d%e.csv'],
])('%s is a name like others', (nom) => {
  expect(refus(nom)).toBeNull();
});

test.each([
  ['C:\\Mes notes\\note.md', null],
  ['c:note.md', null],
  ['\\\\serveur\\partage\\note.md', null],
  ['\\\\?\\C:\\note.md', null],
  ['../a/note.md', null],
  ['C:\\aux\\note.md', 'le mot « aux », réservé'],
  ['C:\\a:b.md', 'le caractère « : »'],
])('of a path every name counts, and what is no name does not: %s', (path, why) => {
  const found = refusDuChemin(path);
  expect(found === null ? null : plain(found)).toBe(why);
});
