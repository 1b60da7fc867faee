import type { Classe } from '../../src/conseil/classement.js';
import { advise } from '../../src/conseil/conseil.js';
import { createDemande } from '../../src/conseil/demande.js';
import type { Enonce } from '../../src/kit/model.js';
import type { Item, Page, Section, Tableau } from '../../src/pages/page.js';
import { fr } from '../../src/text/typography.js';
import { shippedKit } from './kit.js';

/** A page as long as a real note: three needs, five partners, in the words of the kit. */

const kit = shippedKit();
const DEMANDE = createDemande(kit, {
  besoins: ['financement', 'expertise'],
  essentiels: ['evaluation'],
  situations: [],
  refus: [],
});
const { classement } = advise(kit, DEMANDE);
const besoins = DEMANDE.besoins.flatMap(({ id }) =>
  kit.besoins.filter((besoin) => besoin.id === id),
);

const answers = (enonces: readonly Enonce[]) =>
  enonces.some((enonce) => besoins.some(({ id }) => enonce.besoins.includes(id)));

function items(enonces: readonly Enonce[], sens: 'reponse' | 'alerte', vide: string): Item[] {
  const list = enonces.map(
    (enonce): Item => ({ texte: enonce.texte, sens: answers([enonce]) ? sens : 'autre' }),
  );
  return list.length > 0 ? list : [{ texte: vide, sens: 'discret' }];
}

function nameCell({ partenaire, adequation, couverture, exAequo }: Classe): Item[] {
  const answered = couverture.filter(({ quarts }) => quarts > 0);
  const missed = !answered.some(({ besoin }) => besoin === 'evaluation');
  const part = adequation / 100;
  const more: Item[] = [
    ...(exAequo ? [{ texte: fr`ex æquo` }] : []),
    {
      texte: fr`${answered.length} besoin${answered.length > 1 ? 's' : ''} sur 3`,
      sens: 'discret',
    },
    ...(missed
      ? [{ texte: fr`ne répond pas à un essentiel : évaluation`, sens: 'alerte' } as const]
      : []),
  ];
  return [
    { texte: partenaire.nom, sens: 'important' },
    { texte: fr`${Math.round(adequation)} %`, mesure: { nom: fr`Adéquation`, part } },
    ...more,
  ];
}

const FORCES = fr`Avantages et apports`;
const RANKING: Tableau = {
  genre: 'tableau',
  titre: fr`Les partenaires classés selon vos besoins`,
  colonnes: [
    { titre: 'Partenaire', part: 20 },
    { titre: 'Apports', part: 25, groupe: FORCES },
    { titre: 'Avantages', part: 25, groupe: FORCES },
    { titre: 'Faiblesses', part: 24 },
    { titre: 'Contrepartie', part: 18 },
  ],
  lignes: classement.map((classe) => ({
    rang: classe.rang,
    cellules: [
      nameCell(classe),
      items(classe.partenaire.apports, 'reponse', fr`non précisés`),
      items(classe.partenaire.avantages, 'reponse', fr`non précisés`),
      items(classe.partenaire.faiblesses, 'alerte', fr`non précisées`),
      classe.partenaire.contreparties.length > 0
        ? classe.partenaire.contreparties.map(({ texte }) => ({ texte }))
        : [{ texte: fr`non précisée`, sens: 'discret' }],
    ],
  })),
};

const COVERAGE: Tableau = {
  genre: 'tableau',
  titre: fr`Ce que la fiche dit de chaque partenaire sur chaque besoin`,
  estReleve: true,
  colonnes: [
    { titre: 'Partenaire', part: 2 },
    ...besoins.map(({ nom }) => ({ titre: nom, part: 1 })),
  ],
  lignes: classement.map(({ partenaire, couverture }) => ({
    cellules: [
      [{ texte: partenaire.nom }],
      ...couverture.map(({ niveau }): Item[] => [
        niveau === 'aucun'
          ? { texte: fr`rien dans la fiche`, sens: 'discret' }
          : { texte: niveau, sens: 'reponse' },
      ]),
    ],
  })),
};

const text = (titre: string, ...textes: readonly string[]): Section => ({
  titre,
  blocs: textes.map((texte) => ({ genre: 'paragraphe', texte })),
});
const blank = (words: string) => ({ texte: fr`[à compléter : ${words}]`, sens: 'blanc' }) as const;
const source = (nom: string, adresse: string) => [
  [{ texte: fr`Source : ` }, { texte: nom, adresse }],
];

export const NOTE: Page = {
  titre: fr`Action internationale : approcher d'abord le F3E, pour un de nos 3 besoins`,
  fiche: { auteur: fr`Ville d'Exemple`, date: '2026-03-02' },
  blocs: [
    {
      genre: 'paragraphe',
      texte: fr`Tour de table : F3E + Union européenne + CDC répondent ensemble au mieux à nos 3 besoins.`,
    },
    {
      genre: 'paragraphe',
      texte: [
        { texte: fr`Projet de note, à signer par ` },
        blank(fr`nom et qualité`),
        { texte: '.' },
      ],
    },
  ],
  sections: [
    {
      titre: fr`Objet`,
      blocs: [
        {
          genre: 'paragraphe',
          texte: [
            { texte: fr`Choisir les partenaires à approcher pour ` },
            blank(fr`intitulé de l'action`),
            { texte: '.' },
          ],
        },
      ],
    },
    text(fr`Contexte`, kit.constat),
    {
      titre: fr`Besoins exprimés`,
      blocs: [
        {
          genre: 'liste',
          items: [
            { texte: fr`Évaluation (essentiel)`, sens: 'important' },
            { texte: 'Financement' },
            { texte: fr`Expertise et nouvelles thématiques` },
          ],
        },
      ],
    },
    {
      titre: fr`Motifs`,
      blocs: [RANKING],
      sections: [{ titre: fr`Couverture des besoins`, blocs: [COVERAGE] }],
    },
    {
      titre: fr`Tour de table : qui répond à quoi`,
      blocs: [
        {
          genre: 'definitions',
          entrees: [
            { terme: 'F3E', items: [{ texte: fr`évaluation` }] },
            { terme: 'Union européenne', items: [{ texte: 'financement' }] },
            { terme: 'CDC', items: [{ texte: fr`expertise et nouvelles thématiques` }] },
          ],
        },
      ],
    },
    {
      titre: fr`Incidence financière`,
      blocs: [
        { genre: 'paragraphe', texte: [blank(fr`montant, imputation, cofinancements`)] },
        {
          genre: 'paragraphe',
          sens: 'alerte',
          texte: fr`Business France est un partenaire à rémunérer.`,
        },
      ],
    },
    {
      titre: fr`Démarches`,
      blocs: [
        {
          genre: 'liste',
          items: [
            {
              texte: fr`La Banque des Territoires s'aborde par sa direction régionale (2018)`,
              suite: source(
                'banquedesterritoires.fr',
                'https://www.banquedesterritoires.fr/directions-regionales',
              ),
            },
            {
              texte: fr`L'appel « Clés en main » réunit au moins trois collectivités autour d'une association ou d'un GIP, et vise aussi les débutantes (2024)`,
              suite: source(
                'diplomatie.gouv.fr',
                'https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/action-exterieure-des-collectivites-territoriales/appels-a-projets-et-fonds-en-soutien-a-la-cooperation-decentralisee/appel-a-propositions-programmes-de-cooperation-decentralisee-cles-en-main/',
              ),
            },
            {
              texte: fr`Erasmus+ est ouvert aux élus et aux agents (2022)`,
              sens: 'rappel',
              suite: source(
                'mairesdefrance.com',
                'https://mairesdefrance.com/m/article/print.php?id=1252',
              ),
            },
          ],
        },
        { genre: 'paragraphe', sens: 'discret', texte: fr`Entre parenthèses, l'année du constat.` },
      ],
    },
    {
      titre: fr`Recommandations ARRICOD`,
      blocs: [{ genre: 'liste', items: kit.recommandations.map(({ texte }) => ({ texte })) }],
    },
    text(
      fr`Méthode et limites`,
      fr`L'adéquation indique comment la fiche parle de ces besoins : ce n'est ni une probabilité, ni un substitut à la rencontre du partenaire.`,
    ),
    {
      titre: fr`Sources`,
      blocs: [
        {
          genre: 'paragraphe',
          texte: [
            { texte: fr`ARRICOD, ` },
            { texte: 'arricod@gmail.com', adresse: 'mailto:arricod@gmail.com' },
            { texte: ', ' },
            { texte: 'www.arricod.fr', adresse: 'http://www.arricod.fr' },
            { texte: '.' },
          ],
        },
      ],
    },
  ],
};

/** Tables with more columns than paper has room for: all needs as facts, many partners in prose. */
export const WIDE: Page = {
  titre: fr`Comparaison des partenaires`,
  blocs: [
    {
      genre: 'tableau',
      titre: fr`Ce que la fiche dit de chacun sur tous les besoins`,
      estReleve: true,
      colonnes: ['Partenaire', ...kit.besoins.map(({ nom }) => nom)].map((titre) => ({
        titre,
        part: 1,
      })),
      lignes: kit.partenaires.map(({ nom, apports }) => ({
        cellules: [
          [{ texte: nom }],
          ...kit.besoins.map(({ id }): Item[] => [
            apports.some((enonce) => enonce.besoins.includes(id))
              ? { texte: 'apport', sens: 'reponse' }
              : { texte: fr`rien`, sens: 'discret' },
          ]),
        ],
      })),
    },
    {
      genre: 'tableau',
      titre: fr`Les partenaires côte à côte`,
      colonnes: ['Colonne', ...kit.partenaires.map(({ nom }) => nom)].map((titre) => ({
        titre,
        part: 1,
      })),
      lignes: (['apports', 'faiblesses'] as const).map((colonne) => ({
        cellules: [
          [{ texte: colonne }],
          ...kit.partenaires.map((one) => items(one[colonne], 'reponse', fr`non précisés`)),
        ],
      })),
    },
  ],
  sections: [],
};
