import { describe, expect, test } from '@jest/globals';
import { places, useVerifier, WRONG } from '../support/verify.js';

const { file, verify } = useVerifier();
const caretLine = (out: string, line: number) => out.split('\n').slice(line, line + 2);

describe('what is told', () => {
  test('all problems at once, in the order of the file, each under its line', () => {
    const { code, out, err } = verify(file('faux.yaml', WRONG));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(places(out)).toEqual([
      'faux.yaml:2:1 erreur',
      'faux.yaml:4:10 erreur',
      'faux.yaml:5:20 erreur',
      'faux.yaml:9:20 erreur',
    ]);
    expect(out.trimEnd().split('\n').at(-1)).toBe('4 erreurs.');
    expect(caretLine(out, 4)).toEqual(['      - {id: Eau, nom: Eau}', `${' '.repeat(13)}^`]);
    expect(out).toContain('champ inconnu « besions » ; vouliez-vous dire « besoins » ?');
    expect(out).toContain('attendu : un texte ; trouvé : une liste');
  });

  test('errors apart from warnings', () => {
    const path = file(
      'deux.yaml',
      `titre: T
natures:
  - {id: don, nom: "a\u200b"}
partenaires:
  - id: regie
    nom: 01000
    apports:
      - {texte: X, besoins: [finansement]}
      - {texte: Y, situations: [ile]}
`,
    );
    const { code, out } = verify(path);
    const [errors = '', warnings = '', count] = out.split('\n\n');
    expect(code).toBe(1);
    expect(places(errors)).toEqual(['deux.yaml:8:30 erreur', 'deux.yaml:9:33 erreur']);
    expect(errors).toContain('non déclaré ; vouliez-vous dire « financement » ?');
    expect(places(warnings)).toEqual([
      'deux.yaml:3:22 avertissement',
      'deux.yaml:5:9 avertissement',
      'deux.yaml:6:10 avertissement',
    ]);
    expect(count).toBe(
      'Pour en savoir plus sur un code : partenaires kit expliquer CODE\n2 erreurs, 3 avertissements.\n',
    );
  });

  test.each([
    ['a number and an unknown field', 'titre: 01000\nzut: x\n', 'w.yaml:2:1 erreur'],
    [
      'an invisible and a control character',
      'titre: "a\u200b"\nconstat: "\\e"\n',
      'w.yaml:2:10 erreur',
    ],
  ])('%s: the warning is told even where there is an error', (_name, text, error) => {
    const { out } = verify(file('w.yaml', text));
    expect(places(out)[0]).toBe(error);
    expect(places(out)[1]).toMatch(/^w\.yaml:1:(8|10) avertissement$/);
  });

  test.each([
    [
      'partner without contrepartie',
      'partenaires:\n  - {id: x, nom: X}\n',
      '3:10',
      "le partenaire « x » n'a pas de contrepartie",
    ],
    [
      'besoin without answer',
      'besoins:\n  - {id: eau, nom: Eau}\n',
      '3:10',
      'aucun partenaire ne répond au besoin « eau »',
    ],
    [
      'invisible character',
      'natures:\n  - {id: a, nom: "é🎌\u202eb"}\n',
      '3:21',
      'caractère invisible (U+202E)',
    ],
    [
      'number-like text',
      'natures:\n  - {id: a, nom: 01000}\n',
      '3:18',
      '« 01000 » sera lu comme un texte',
    ],
    [
      'a name of another partner',
      'partenaires:\n  - {id: x, nom: afd, contreparties: [X]}\n',
      '3:18',
      '« afd » désigne aussi le partenaire « afd »',
    ],
  ])('a warning is no error: %s', (_name, text, place, message) => {
    const { code, out } = verify(file('avis.yaml', `titre: T\n${text}`));
    expect(code).toBe(0);
    expect(out).toContain(`avis.yaml:${place}: avertissement: ${message}`);
    expect(out).toMatch(/\nAucune erreur, 1 avertissement\.\n$/);
  });

  test('--json', () => {
    const { code, out } = verify(file('faux.yaml', WRONG), '--json');
    expect(code).toBe(1);
    const { problemes, ...counts } = JSON.parse(out);
    expect(counts).toEqual({ erreurs: 4, avertissements: 0 });
    expect(problemes[0]).toEqual({
      niveau: 'erreur',
      fichier: 'faux.yaml',
      ligne: 2,
      colonne: 1,
      code: 'champ-inconnu',
      message: expect.stringMatching(/^champ inconnu « zut »/),
      extrait: 'zut: x',
    });
  });
});

describe('--ancien', () => {
  const FACTS = `titre: T
portesEntree:
  - {texte: Un, source: a.fr, constate: "2009"}
  - {texte: Deux, source: a.fr, constate: s. d.}
  - {texte: Trois, source: article 1, constate: "2009", enVigueur: "2009"}
  - {texte: Quatre, source: a.fr, constate: 2999}
partenaires:
  - {id: afd, portesEntree: [{texte: Cinq, source: a.fr, constate: avril 2010}]}
`;

  test('the facts that are old or say no date, but no law', () => {
    const path = file('faits.yaml', FACTS);
    const { code, out } = verify(path, '--ancien', '5');
    expect(code).toBe(0);
    expect(places(out)).toEqual([
      'faits.yaml:3:41 avertissement',
      'faits.yaml:4:43 avertissement',
      'faits.yaml:6:45 avertissement',
      'faits.yaml:8:68 avertissement',
    ]);
    expect(out).toContain("personne ne l'a vérifié depuis avril 2010 [fait-ancien]");
    expect(out).toContain("ce fait n'a pas de date [fait-ancien]");
    expect(verify(path).out).not.toContain('fait-ancien');
  });

  test('without a file, those of the shipped complement', () => {
    const { problemes } = JSON.parse(verify('--ancien', '5', '--json').out);
    expect(problemes.length).toBeGreaterThan(20);
    for (const { code, fichier } of problemes)
      expect([code, fichier]).toEqual(['fait-ancien', expect.stringMatching(/portes-d-entree/)]);
  });

  test('takes a number of years', () => {
    const { code, err } = verify('--ancien', 'trois');
    expect([code, err]).toEqual([2, expect.stringContaining('refusée pour --ancien : trois')]);
  });
});
