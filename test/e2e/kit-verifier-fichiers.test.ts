import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { places, useVerifier, WRONG } from '../support/verify.js';

const { folder, file, verify } = useVerifier();
const shipped = resolve('kit/kit-de-survie.yaml');

describe('which files', () => {
  test('none given: what the other commands read', () => {
    const fine = verify();
    expect(fine).toMatchObject({ code: 0, err: '' });
    expect(fine.out).toBe('Aucune erreur.\n');
    const own = file('.config/partenaires/nous.yaml', 'titre: Nous\nzut: x\n');
    const { code, out } = verify();
    file(own, 'titre: Nous\n');
    expect({ code, places: places(out) }).toEqual({
      code: 1,
      places: [`${join(folder, own)}:2:1 erreur`],
    });
    expect(verify('--supplement', file('avec.yaml', 'titre: A\nzut: x\n')).out).toContain(
      'avec.yaml:2:1',
    );
  });

  test.each([
    ['the shipped kit', 'kit-de-survie.yaml'],
    ['the complement', 'portes-d-entree.yaml'],
    ['the model', 'modele-de-supplement.yaml'],
  ])('%s is fine: there is nothing to say of it', (_name, name) => {
    expect(verify(resolve('kit', name))).toEqual({ code: 0, out: 'Aucune erreur.\n', err: '' });
  });

  test('several: each by itself, in the order given; supplements may build on each other', () => {
    const first = file('un.yaml', 'titre: Un\nnatures:\n  - {id: don, nom: Don}\n');
    const second = file(
      'deux.yaml',
      'titre: Deux\npartenaires:\n  - id: afd\n    contreparties:\n      - {texte: X, nature: don}\n',
    );
    expect(verify(first, second)).toMatchObject({ code: 0, out: 'Aucune erreur.\n' });
    expect(places(verify(second, first).out)).toEqual(['deux.yaml:5:28 erreur']);
    expect(
      places(verify(file('faux.yaml', WRONG), shipped, second).out).map(
        (place) => place.split(':')[0],
      ),
    ).toEqual([...Array(4).fill('faux.yaml'), 'deux.yaml']);
  });

  test('a missing file does not hide the problems of another', () => {
    const { code, out, err } = verify(file('faux.yaml', WRONG), 'absent.yaml');
    expect(code).toBe(1);
    expect(out + err).toContain('faux.yaml:2:1: erreur');
    expect(out + err).toContain('absent.yaml');
  });

  test('a kit is checked as a kit, a supplement as a supplement', () => {
    const kit = 'titre: K\nconstat: C\nbesoins:\n  - {id: eau, nom: Eau}\n';
    expect(verify(file('k.yaml', kit)).out).toContain('un kit déclare au moins un partenaire');
    const supplement = 'titre: S\nconstat: C\npartenaires:\n  - {id: afd, nom: AFD}\n';
    const { out } = verify(file('s.yaml', supplement));
    expect(places(out).slice(0, 2)).toEqual(['s.yaml:2:1 erreur', 's.yaml:4:15 erreur']);
    expect(out).toContain('un supplément peut le compléter, pas le renommer');
    // Over another kit, it may name what that kit has not.
    const other = file(
      'autre.yaml',
      `${kit}partenaires:\n  - {id: r, nom: R, apports: [{texte: X, besoins: [eau]}]}\n`,
    );
    expect(
      places(
        verify(file('t.yaml', 'titre: T\npartenaires:\n  - {id: afd, nom: AFD}\n'), '--kit', other)
          .out,
      ),
    ).toEqual(['t.yaml:3:10 avertissement']);
  });
});
