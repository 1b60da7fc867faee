import { describe, expect, test } from '@jest/globals';
import { partenairesRows } from '../../src/kit/donnees.js';
import { makeKit, shippedKit } from '../support/kit.js';

const kit = makeKit(
  { besoins: ['eau', 'etat'] },
  {
    tout: {
      apports: [{ texte: 'Apporte l’eau', besoins: ['eau'] }],
      avantages: [{ texte: 'Connaît l’État', besoins: ['etat'] }],
      faiblesses: [{ texte: 'Loin', besoins: ['etat'], provenance: 'Ajout' }],
    },
    autre: {},
    rien: { faiblesses: [{ texte: 'Sec', besoins: ['eau'] }] },
  },
);

/** The rows as objects by the names of their columns. */
function byName([names = [], ...rows]: readonly (readonly (string | number)[])[]) {
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
}

describe('partenairesRows', () => {
  test('the given partners in their order, with all besoins of the kit', () => {
    const [tout, , rien] = kit.partenaires;
    const rows = byName(
      partenairesRows(
        kit,
        [rien, tout].flatMap((partenaire) => partenaire ?? []),
      ),
    );
    expect(rows).toMatchObject([
      { id: 'rien', besoin_eau: 'contre-indication', besoin_etat: 'aucun', apports: '' },
      { id: 'tout', besoin_eau: 'apport', besoin_etat: 'atout avec réserve' },
    ]);
  });

  test('nothing of the shipped kit is left out', () => {
    const { partenaires, ...shipped } = shippedKit();
    const rows = byName(partenairesRows({ partenaires, ...shipped }, partenaires));
    for (const [
      i,
      { avantages, faiblesses, contreparties, apports, alias },
    ] of partenaires.entries())
      expect(rows[i]).toMatchObject({
        alias: alias.map(({ texte }) => texte).join('\n'),
        avantages: avantages.map(({ texte }) => texte).join('\n'),
        faiblesses: faiblesses.map(({ texte }) => texte).join('\n'),
        contreparties: contreparties.map(({ texte }) => texte).join('\n'),
        apports: apports.map(({ texte }) => texte).join('\n'),
      });
  });

  test('a porte d’entrée has its file, source and year', () => {
    const [tout] = kit.partenaires;
    const porte = {
      texte: 'Écrire',
      source: 'exemple.fr',
      constate: '2025',
      pour: [],
      estAncien: false,
      role: 'complement' as const,
      provenance: 'Complément',
    };
    const rows = partenairesRows(kit, tout ? [{ ...tout, portesEntree: [porte] }] : []);
    expect(byName(rows)).toMatchObject([
      { portes_entree: 'Écrire [Complément] (exemple.fr, 2025)' },
    ]);
  });
});
