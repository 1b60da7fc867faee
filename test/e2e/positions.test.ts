import { describe, expect, test } from '@jest/globals';
import { UNPRINTABLE } from '../support/program.js';
import { places, useVerifier } from '../support/verify.js';

const { file, run, verify } = useVerifier();

/** A text with « § » where the program must point; the mark is not in the file. */
function marked(text: string): { content: string; place: string } {
  const lines = text.slice(0, text.indexOf('§')).replace('\ufeff', '').split('\n');
  const place = `${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`;
  return { content: text.replace('§', ''), place };
}

const LINES =
  'titre: Été\npartenaires:\n  - id: afd\n    apports:\n      - {texte: À, besoins: [§zut]}\n';

describe('a place in a file', () => {
  test.each([
    ['as it is', LINES],
    ['after a byte order mark', `\ufeff${LINES}`],
    [
      'after a byte order mark, on the first line',
      '\ufeff{titre: É, partenaires: [{id: afd, apports: [{texte: x, besoins: [§zut]}]}]}',
    ],
    ['with Windows line ends', LINES.replaceAll('\n', '\r\n')],
    ['after both', `\ufeff${LINES.replaceAll('\n', '\r\n')}`],
    ['after accents', LINES.replace('À', 'Éàùçœ')],
    ['after decomposed accents', LINES.replace('À', 'E\u0301')],
    ['after emoji', LINES.replace('À', '🎌👩‍👩‍👧')],
    ['after French quotes and spaces', LINES.replace('À', '«\u00a0À\u202f»')],
    ['after a tab', LINES.replace('texte: À', 'texte: "a\tb"')],
    ['after a text of several lines', LINES.replace('titre: Été', 'titre: |\n  Été\n  🎌\n')],
    ['after an alias', LINES.replace('titre: Été', 'titre: &t Été').replace('À', '*t ')],
    [
      'in what an alias stands for',
      'titre: T\npartenaires:\n  - id: afd\n    apports: &a\n      - {texte: é, besoins: [§zut]}\n    avantages: *a\n',
    ],
    ['after a start of document', `---\n${LINES}...\n`],
    ['after %YAML 1.2', `%YAML 1.2\n---\n${LINES}`],
    [
      'in JSON',
      '{\n\t"titre": "É",\n\t"partenaires": [{"id": "afd", "apports": [{"texte": "🎌", "besoins": [§"zut"]}]}]\n}\n',
    ],
  ])('%s', (_name, text) => {
    const { content, place } = marked(text);
    const found = new Set(places(verify(file('p.yaml', content)).out));
    expect([...found].filter((line) => line.endsWith('erreur'))).toEqual([
      `p.yaml:${place} erreur`,
    ]);
    const { err } = run('liste', '--supplement', 'p.yaml');
    expect(err).toContain(`p.yaml:${place}: erreur: besoin « zut » non déclaré`);
  });

  test('in the second of two supplements, and of one that was found without an option', () => {
    const { content, place } = marked(LINES);
    const fine = file('bon.yaml', 'titre: Bon\n');
    const { code, err } = run(
      'liste',
      '--supplement',
      fine,
      '--supplement',
      file('second.yaml', content),
    );
    expect(code).toBe(1);
    expect(places(err)).toEqual([`second.yaml:${place} erreur`]);
    expect(places(verify(fine, 'second.yaml').out)).toEqual([`second.yaml:${place} erreur`]);
  });

  test('in both of two wrong supplements, in the order given', () => {
    const { content, place } = marked(LINES);
    file('b.yaml', content);
    file('a.yaml', `# un\n${content}`);
    const moved = `a.yaml:${Number(place.split(':')[0]) + 1}:${place.split(':')[1]} erreur`;
    const { err } = run('liste', '--supplement', 'b.yaml', '--supplement', 'a.yaml');
    expect(places(err)).toEqual([`b.yaml:${place} erreur`, moved]);
  });

  test('the caret stands under the place, wide characters and long lines included', () => {
    const { content } = marked(LINES.replace('À', `日本${'é'.repeat(150)}`));
    const { out } = verify(file('large.yaml', content));
    const [, excerpt = '', caret = ''] = out.split('\n');
    expect(excerpt[caret.indexOf('^')]).toBe('z');
    const wide = verify(file('wide.yaml', marked(LINES.replace('À', '日本🎌')).content)).out;
    expect(wide.split('\n').slice(1, 3)).toEqual([
      '          - {texte: 日本🎌, besoins: [zut]}',
      `${' '.repeat(38)}^`,
    ]);
  });
});

describe('what a file or an argument hides is not printed', () => {
  const NAME = 'a\u001b[31m\u202eb.yaml';
  test.each([
    ['the name of a missing file', ['liste', '--kit', NAME]],
    ['the name of a wrong file', ['kit', 'verifier', file(NAME, 'zut: x\n')]],
    ['the name of a wrong file, in JSON', ['kit', 'verifier', '--json', NAME]],
    ['the name of a supplement', ['sources', '--supplement', file(`bon${NAME}`, 'titre: T\n')]],
    ['the name of a supplement, in JSON', ['sources', '--json', '--supplement', `bon${NAME}`]],
    [
      'the name of a supplement, in the advice',
      ['conseil', '--besoin', 'etat', '--json', '--supplement', `bon${NAME}`],
    ],
    ['the name of a written page', ['liste', '--sortie', `page${NAME}`]],
    [
      'the name of saved answers',
      ['conseil', '--besoin', 'etat', '--enregistrer', `reponses${NAME}`],
    ],
    ['the name of a new supplement', ['kit', 'nouveau', `nouveau${NAME}`]],
    ['a line of the file', ['kit', 'verifier', file('ligne.yaml', 'titre: "\u009b31m\u202e"\n')]],
    ['a line of the file, in JSON', ['kit', 'verifier', '--json', 'ligne.yaml']],
    [
      'an invisible character, in JSON',
      ['kit', 'verifier', '--json', file('bidi.yaml', 'titre: "\u202e"\nzut: x # \u202e\n')],
    ],
    [
      'the title of the kit of answers',
      ['conseil', '--reponses', file('r.yaml', 'version: 1\nkit: "a\u202eb"\nbesoins: [etat]\n')],
    ],
  ])('%s', (_name, line) => {
    const { out, err } = run(...line);
    expect(out + err).not.toMatch(UNPRINTABLE);
  });
});
