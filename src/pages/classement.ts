import { missedEssentials } from '../conseil/avertissements.js';
import type { Classe } from '../conseil/classement.js';
import type { Conseil } from '../conseil/conseil.js';
import type { Demande } from '../conseil/demande.js';
import { type Colonne, type Kit, nomOf } from '../kit/model.js';
import { fr } from '../text/typography.js';
import { itemsOf } from './enonces.js';
import { COLONNE_MOTS, nomIn, ORDRE_DE_LECTURE } from './mots.js';
import type { Cellule, Item, Tableau } from './page.js';
import { premiersNommes } from './reponse.js';

/** How many ranked partners a page shows unless all are asked for. */
const SHOWN = 5;

/** What is said of a partner's strengths stands together where there is no room for two columns. */
const FORCES = fr`Avantages et apports`;
const PARTS: Readonly<Record<Colonne, { readonly part: number; readonly groupe?: string }>> = {
  apports: { part: 27, groupe: FORCES },
  avantages: { part: 27, groupe: FORCES },
  faiblesses: { part: 27 },
  contreparties: { part: 17 },
};

/**
 * The partners that a page shows: all, or the first five and everyone that its first lines advise
 * (those of the first rank, and the tour de table), in the order of the ranking.
 */
export function montres(conseil: Conseil, tous: boolean): readonly Classe[] {
  const { classement, tourDeTable } = conseil;
  if (tous) return classement;
  const advised = new Set<string>(
    [...premiersNommes(conseil), ...tourDeTable.membres].map(({ partenaire }) => partenaire.id),
  );
  return classement.filter((classe, i) => i < SHOWN || advised.has(classe.partenaire.id));
}

/** The ranking, a row a partner: what it is worth here, and its columns of the sheet. */
export function tableauClassement(
  kit: Kit,
  demande: Demande,
  classes: readonly Classe[],
): Tableau[] {
  if (classes.length === 0) return [];
  return [
    {
      genre: 'tableau',
      titre: fr`Les partenaires classés selon vos besoins`,
      colonnes: [
        { titre: 'Partenaire', part: 18 },
        ...ORDRE_DE_LECTURE.map((colonne) => ({
          titre: COLONNE_MOTS[colonne].court,
          ...PARTS[colonne],
        })),
      ],
      lignes: classes.map((classe) => ({
        rang: classe.rang,
        cellules: [
          partenaireCell(kit, demande, classe),
          ...ORDRE_DE_LECTURE.map((colonne) =>
            itemsOf(classe.partenaire[colonne], colonne, demande),
          ),
        ],
      })),
    },
  ];
}

function partenaireCell(kit: Kit, demande: Demande, classe: Classe): Cellule {
  const { exAequo, adequation, couverture, partenaire } = classe;
  const answered = couverture.filter(({ quarts }) => quarts > 0).length;
  const count = fr`${answered} besoin${answered > 1 ? 's' : ''} sur ${couverture.length}`;
  const items: Item[] = [
    { texte: nomOf(partenaire), sens: 'important' },
    {
      texte: fr`${Math.round(adequation)} %`,
      mesure: { nom: fr`Adéquation`, part: adequation / 100 },
    },
  ];
  if (exAequo) items.push({ texte: fr`ex æquo` });
  if (couverture.length > 1) items.push({ texte: count, sens: 'discret' });
  for (const besoin of missedEssentials(classe, demande)) {
    const texte = fr`ne répond pas à un essentiel : ${nomIn(kit.besoins, besoin)}`;
    items.push({ texte, sens: 'alerte' });
  }
  return items;
}
