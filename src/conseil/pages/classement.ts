import { type Colonne, type Enonce, nomOf, texteOf } from '../../kit/model.js';
import { absence, COLONNE_MOTS, nomIn, ORDRE_DE_LECTURE } from '../../kit/pages/mots.js';
import type { Cellule, Item, Sens, Tableau } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import { type Classe, missedEssentials } from '../classement.js';
import type { Conseil } from '../conseil.js';
import type { Demande } from '../demande.js';
import { premiersNommes } from './reponse.js';
import { phraseSolidite } from './solidite.js';

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
 * The partners that the first lines of a page advise: those of the first rank, and the tour de table, in
 * the order of the ranking.
 */
function conseilles(conseil: Conseil): readonly Classe[] {
  const advised = new Set<string>(
    [...premiersNommes(conseil), ...conseil.tourDeTable.membres].map(
      ({ partenaire }) => partenaire.id,
    ),
  );
  return conseil.classement.filter(({ partenaire }) => advised.has(partenaire.id));
}

/** The partners that a page shows: all, or the first five and those that are advised, in order. */
export function montres(conseil: Conseil, tous: boolean): readonly Classe[] {
  if (tous) return conseil.classement;
  const advised = new Set(conseilles(conseil));
  return conseil.classement.filter((classe, i) => i < SHOWN || advised.has(classe));
}

/** The ranking, a row a partner: what it is worth here, how firmly, and its columns of the sheet. */
export function tableauClassement(conseil: Conseil, classes: readonly Classe[]): Tableau[] {
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
          partenaireCell(conseil, classe),
          ...ORDRE_DE_LECTURE.map((colonne) =>
            itemsOf(classe.partenaire[colonne], colonne, conseil.demande),
          ),
        ],
      })),
    },
  ];
}

function partenaireCell(conseil: Conseil, classe: Classe): Cellule {
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
  const firmness = phraseSolidite(conseil, classe);
  if (firmness !== null) items.push({ texte: firmness });
  for (const besoin of missedEssentials(classe, conseil.demande)) {
    const texte = fr`ne répond pas à un essentiel : ${nomIn(conseil.kit.besoins, besoin)}`;
    items.push({ texte, sens: 'alerte' });
  }
  return items;
}

const isInSituation = ({ situations }: Enonce, demande: Demande) =>
  situations.some((id) => demande.situations.includes(id));
const speaksOfNeed = ({ besoins }: Enonce, demande: Demande) =>
  demande.besoins.some(({ id }) => besoins.includes(id));

type SensOf = (enonce: Enonce, demande: Demande) => Sens | undefined;

const ofStrength: SensOf = (enonce, demande) => {
  if (speaksOfNeed(enonce, demande)) return 'reponse';
  return isInSituation(enonce, demande) ? 'rappel' : 'autre';
};

/** What a sentence of each column means. A contrepartie is neither for nor against: it is the price. */
const SENS_OF: Readonly<Record<Colonne, SensOf>> = {
  apports: ofStrength,
  avantages: ofStrength,
  faiblesses: (enonce, demande) =>
    speaksOfNeed(enonce, demande) || isInSituation(enonce, demande) ? 'alerte' : 'autre',
  contreparties: (enonce, demande) => (isInSituation(enonce, demande) ? 'rappel' : undefined),
};

/** The sentences of one column, those that matter for the answers first; what an empty one says. */
function itemsOf(enonces: readonly Enonce[], colonne: Colonne, demande: Demande): readonly Item[] {
  if (enonces.length === 0) return [absence(colonne)];
  const items = enonces.map((enonce): Item => {
    const sens = SENS_OF[colonne](enonce, demande);
    return sens ? { texte: texteOf(enonce), sens } : { texte: texteOf(enonce) };
  });
  const matters = ({ sens }: Item) => sens !== 'autre';
  return [...items.filter(matters), ...items.filter((item) => !matters(item))];
}
