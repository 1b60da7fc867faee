import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/conseil/conseil.js';
import { createDemande, type Reponses } from '../../src/conseil/demande.js';
import { conseilRows } from '../../src/conseil/rows.js';
import { makeKit } from '../support/kit.js';
import { law } from './law.js';

const kit = makeKit(
  { besoins: ['eau', 'etat'], situations: ['ile'], natures: ['don'] },
  {
    tout: {
      apports: [
        { texte: 'Apporte l’eau', besoins: ['eau'] },
        { texte: 'Aussi', situations: ['ile'] },
      ],
      avantages: [{ texte: 'Connaît l’État', besoins: ['etat'] }],
      faiblesses: [{ texte: 'Loin', besoins: ['etat'], situations: ['ile'], provenance: 'Ajout' }],
    },
    cher: {
      nom: 'Très cher',
      apports: [{ besoins: ['eau'] }],
      contreparties: [{ texte: 'Don', nature: 'don' }],
    },
    rien: { faiblesses: [{ texte: 'Sec', besoins: ['eau'] }] },
    moitie: { avantages: [{ texte: 'De l’eau', besoins: ['eau'] }] },
  },
);
const reponses: Reponses = {
  besoins: ['eau', 'etat'],
  essentiels: ['eau'],
  situations: ['ile'],
  refus: ['don'],
};

/** The rows as objects by the names of their columns. */
function byName([names = [], ...rows]: readonly (readonly (string | number)[])[]) {
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
}

describe('conseilRows', () => {
  const rows = conseilRows(advise(kit, createDemande(kit, reponses)));

  test('the names of the columns are ids', () => {
    expect(rows[0]?.join(' ')).toBe(
      'statut rang ex_aequo id nom adequation rang_au_mieux rang_au_pire part_premier part_trois_premiers besoin_eau besoin_etat avantages faiblesses contreparties apports portes_entree vigilances rappels raisons provenance',
    );
  });

  test('a row a partner: ranked, écarté, sans réponse', () => {
    expect(byName(rows)).toMatchObject([
      {
        ...{ statut: 'classé', rang: 1, ex_aequo: 'non', id: 'tout', nom: 'tout', adequation: 75 },
        ...{ besoin_eau: 'apport', besoin_etat: 'atout avec réserve', provenance: '', raisons: '' },
        ...{ rang_au_mieux: 1, rang_au_pire: 1, part_premier: 1, part_trois_premiers: 1 },
        apports: 'Apporte l’eau\nAussi',
        avantages: 'Connaît l’État',
        faiblesses: 'Loin [Ajout]',
        vigilances: 'Loin [Ajout]',
        rappels: 'Aussi',
      },
      {
        statut: 'classé',
        rang: 2,
        id: 'moitie',
        adequation: 33.33,
        besoin_eau: 'atout',
        besoin_etat: 'aucun',
      },
      {
        ...{
          statut: 'écarté',
          rang: '',
          ex_aequo: '',
          id: 'cher',
          nom: 'Très cher',
          adequation: '',
        },
        ...{ besoin_eau: 'apport', raisons: 'Don', contreparties: 'Don' },
      },
      {
        statut: 'sans réponse',
        rang: '',
        id: 'rien',
        adequation: '',
        besoin_eau: 'contre-indication',
      },
    ]);
  });
});

law('each partner has one row, with a cell in every column', ({ conseil, kit, demande }) => {
  const rows = conseilRows(conseil);
  const ids = byName(rows).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(kit.partenaires.map(({ id }) => id).sort());
  expect(new Set(rows[0]).size).toBe(19 + demande.besoins.length);
  for (const row of rows) expect(row).toHaveLength(19 + demande.besoins.length);
});
