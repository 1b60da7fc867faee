import type { Page } from '../../src/page/page.js';

/** Arrows, frames, bars, marks and bullets: what is seen, and says nothing where it is heard. */
export const SIGN = /[\u2190-\u21ff\u2500-\u27bf·•]/;

/** A page with every kind of block and of sens, for the tests of every renderer. */
export const PAGE: Page = {
  titre: 'Approchez d’abord : Union européenne',
  fiche: { auteur: 'Ville d’Exemple', date: '2026-03-02' },
  blocs: [
    { genre: 'paragraphe', texte: 'Tour de table : Union européenne + CDC.' },
    { genre: 'paragraphe', sens: 'alerte', texte: 'Aucune réponse pour : évaluation.' },
    {
      genre: 'tableau',
      titre: 'Partenaires classés',
      colonnes: [
        { titre: 'Partenaire', part: 20 },
        { titre: 'Avantages et apports', part: 36 },
        { titre: 'Faiblesses', part: 24 },
        { titre: 'Contrepartie', part: 18 },
      ],
      lignes: [
        {
          rang: 1,
          cellules: [
            [
              { texte: 'Union européenne', sens: 'important' },
              { texte: 'adéquation 56 %', part: 0.56 },
              { texte: 'ne répond pas à un essentiel : évaluation', sens: 'alerte' },
            ],
            [
              { texte: 'Apporter un relais de financement', sens: 'reponse' },
              { texte: 'Un réseau de villes', sens: 'autre' },
            ],
            [{ texte: 'Complexité et rigueur excessives', sens: 'rappel' }],
            [{ texte: 'non précisée', sens: 'discret' }],
          ],
        },
        {
          rang: 2,
          cellules: [
            [{ texte: 'CDC', sens: 'important' }],
            [
              { texte: 'Apporte de la crédibilité', sens: 'reponse' },
              { texte: 'Appuie les aménageurs', sens: 'autre' },
            ],
            [{ texte: 'N’a pas le contexte international en tête', sens: 'alerte' }],
            [{ texte: 'Attend une ouverture' }, { texte: 'Et une plus-value' }],
          ],
        },
      ],
    },
  ],
  sections: [
    {
      titre: 'Qui répond à quoi',
      blocs: [
        {
          genre: 'carte',
          titre: 'Où sont vos acteurs',
          zones: [
            {
              code: '38',
              nom: 'Isère',
              nombre: 2,
              compte: '2 acteurs',
              items: [{ texte: 'Maison de l’International' }, { texte: 'Radio Dragon' }],
            },
            {
              code: '75',
              nom: 'Paris',
              nombre: 1,
              compte: '1 acteur',
              items: [{ texte: 'Cités Unies', suite: ['9 rue Christiani'] }],
            },
            {
              code: '974',
              nom: 'La Réunion',
              nombre: 1,
              compte: '1 acteur',
              items: [{ texte: 'Comité austral' }],
            },
          ],
        },
        {
          genre: 'definitions',
          entrees: [
            { terme: 'F3E', items: [{ texte: 'évaluation' }, { texte: 'crédibilité' }] },
            { terme: 'CDC', items: [{ texte: 'expertise' }] },
          ],
        },
      ],
    },
    {
      titre: 'Portes d’entrée',
      blocs: [
        {
          genre: 'liste',
          items: [
            {
              texte: 'Le conseil de premier niveau est gratuit (2016)',
              suite: [
                [
                  { texte: 'Source : ' },
                  { texte: 'exemple.fr', adresse: 'https://exemple.fr/une/page?a=1&b=2' },
                ],
              ],
            },
            { texte: [{ texte: 'Montant : ' }, { texte: '[à compléter : coût]', sens: 'blanc' }] },
          ],
        },
        { genre: 'paragraphe', sens: 'discret', texte: 'Entre parenthèses, l’année du constat.' },
      ],
      sections: [
        {
          titre: 'Une sous-partie',
          blocs: [
            {
              genre: 'tableau',
              titre: 'Relevé',
              estReleve: true,
              colonnes: [
                { titre: 'Nom', part: 1 },
                { titre: 'Besoins', part: 2 },
              ],
              lignes: [{ cellules: [[{ texte: 'AFD' }], [{ texte: 'financement, expertise' }]] }],
            },
          ],
        },
      ],
    },
  ],
};
