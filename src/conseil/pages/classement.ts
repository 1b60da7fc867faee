import { type Colonne, type Enonce, nomOf, type Partenaire, texteOf } from '../../kit/model.js';
import { absence, COLONNE_MOTS } from '../../kit/pages/mots.js';
import { type Bloc, type Cellule, fragmentsOf, type Item, type Sens } from '../../page/page.js';
import { fr, pluriel } from '../../text/typography.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';
import type { Demande } from '../demande.js';
import { avertissements } from './avertissements.js';
import { besoinsRepondus, reponseEnMots } from './besoins.js';
import { premiersNommes } from './reponse.js';
import { firmnessSentence, phraseSolidite } from './solidite.js';

/** How many ranked partners a page shows unless all are asked for. */
const SHOWN = 5;

/** The partners that a page shows, in order: all, or the first five, those of the first rank and the tour de table. */
export function montres(conseil: Conseil, tous: boolean): readonly Classe[] {
  const advised = new Set(
    [...premiersNommes(conseil), ...conseil.tourDeTable.membres].map(
      ({ partenaire }) => partenaire,
    ),
  );
  return conseil.classement.filter(
    ({ partenaire }, i) => tous || i < SHOWN || advised.has(partenaire),
  );
}

/** What a row tells: all of the sheet, or of the strengths only what bears on the answers, the rest counted. */
type Etendue = 'entier' | 'abrege';

type Cell = (partenaire: Partenaire, demande: Demande) => readonly Item[];

const cellOf =
  (colonne: Colonne): Cell =>
  (partenaire, demande) =>
    itemsOf(partenaire[colonne], colonne, demande);

/** The columns beside the partner: strengths stand together, and few columns make low rows. */
const COLUMNS_OF: Readonly<Record<Etendue, readonly (readonly [string, number, Cell])[]>> = {
  entier: [
    [fr`Avantages et apports`, 38, strengthsOf],
    [COLONNE_MOTS.faiblesses.court, 27, cellOf('faiblesses')],
    [COLONNE_MOTS.contreparties.court, 17, cellOf('contreparties')],
  ],
  abrege: [
    [fr`Avantages et apports`, 40, abridgedOf],
    [fr`Faiblesses et contrepartie`, 40, weaknessesOf],
  ],
};

/**
 * The ranking, a row a partner: what it is worth here, how firmly, and what the sheet says; then the warnings
 * that several rows share.
 */
export function blocsClassement(
  conseil: Conseil,
  classes: readonly Classe[],
  etendue: Etendue,
): Bloc[] {
  if (classes.length === 0) return [];
  const { propres, communs } = avertissements(conseil, classes);
  const columns = COLUMNS_OF[etendue];
  const premiers = premiersNommes(conseil);
  // The head of a short page has said how firm the first places are.
  const said =
    etendue === 'abrege' && firmnessSentence(conseil, premiers).length > 0 ? premiers : [];
  return [
    {
      genre: 'tableau',
      titre: fr`Les partenaires classés selon vos besoins`,
      colonnes: [
        { titre: 'Partenaire', part: 18 },
        ...columns.map(([titre, part]) => ({ titre, part })),
      ],
      lignes: classes.map((classe) => ({
        rang: classe.rang,
        cellules: [
          [
            ...partenaireCell(conseil, classe, said.includes(classe)),
            ...(propres.get(classe) ?? []),
          ],
          ...columns.map(([, , cell]) => cell(classe.partenaire, conseil.demande)),
        ],
      })),
    },
    ...communs,
  ];
}

function partenaireCell(conseil: Conseil, classe: Classe, isFirmnessSaid: boolean): Cellule {
  const { exAequo, adequation, couverture, partenaire } = classe;
  const { kit } = conseil;
  const [only, ...more] = couverture;
  const answer =
    only && more.length === 0 ? reponseEnMots(only) : fr`adéquation ${Math.round(adequation)} %`;
  const level = exAequo ? fr`${answer}, à égalité` : answer;
  const firmness = isFirmnessSaid ? null : phraseSolidite(conseil, classe);
  return [
    { texte: nomOf(partenaire), sens: 'important' },
    { texte: firmness === null ? level : fr`${level} ; ${firmness}`, part: adequation / 100 },
    ...(more.length > 0 ? [{ texte: besoinsRepondus(kit, classe), sens: 'reponse' } as const] : []),
  ];
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

/** The sentences of a column, those that matter for the answers first; what an empty one says. */
function itemsOf(enonces: readonly Enonce[], colonne: Colonne, demande: Demande): readonly Item[] {
  if (enonces.length === 0) return [absence(colonne)];
  const items = enonces.map((enonce): Item => {
    const sens = SENS_OF[colonne](enonce, demande);
    return sens ? { texte: texteOf(enonce), sens } : { texte: texteOf(enonce) };
  });
  return [...items.filter(matters), ...items.filter((item) => !matters(item))];
}

const matters = ({ sens }: Item) => sens !== 'autre';

function strengthsOf({ apports, avantages }: Partenaire, demande: Demande): readonly Item[] {
  return itemsOf([...apports, ...avantages], 'apports', demande);
}

/** The strengths that bear on the answers; behind the last, how many others there are. */
function abridgedOf(partenaire: Partenaire, demande: Demande): readonly Item[] {
  const items = strengthsOf(partenaire, demande);
  const shown = items.filter(matters);
  const last = shown.at(-1);
  if (last === undefined || shown.length === items.length) return items;
  const rest = fr` (+\u00a0${pluriel(items.length - shown.length, 'autre')})`;
  return [...shown.slice(0, -1), { ...last, texte: [...fragmentsOf(last.texte), { texte: rest }] }];
}

/** The faiblesses, then what is expected in return, which says so. */
function weaknessesOf(partenaire: Partenaire, demande: Demande): readonly Item[] {
  return [
    ...cellOf('faiblesses')(partenaire, demande),
    ...cellOf('contreparties')(partenaire, demande).map(({ texte, sens }) => ({
      texte: [{ texte: fr`contrepartie : ` }, ...fragmentsOf(texte)],
      ...(sens === 'rappel' && { sens }),
    })),
  ];
}
