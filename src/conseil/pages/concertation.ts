import { sectionProches } from '../../carte/pages/proches.js';
import type { Proches } from '../../carte/proches.js';
import { type Kit, nomOf } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import { listSection, paragraphe, termSection, toItems } from '../../page/blocs.js';
import type { Bloc, Cellule, Page, Paragraphe, Section, Tableau } from '../../page/page.js';
import { enumeration, fr, ordinal } from '../../text/typography.js';
import { premiersOf } from '../classement.js';
import { evaluate } from '../evaluation.js';
import type { ClasseCommune, Concertation, Desaccord, RefusDe } from '../repondants/repondants.js';
import { besoinsLine } from './besoins.js';
import { premiersInWords } from './changements.js';
import { CAS } from './solidite.js';
import { sectionMethode } from './suite.js';

/** What several respondents come to together, and where they differ. */
export function pageConcertation(concertation: Concertation, proches?: Proches): Page {
  const { classement } = concertation;
  return {
    titre: together(classement),
    blocs: blocsCommuns(concertation),
    sections: [
      ...sectionProches(
        classement.map(({ partner }) => partner),
        proches,
      ),
      ...sectionsAvis(concertation),
      sectionMethode([PART, CAS]),
    ],
  };
}

/** What each says alone, and where they differ. */
export const sectionsAvis = (concertation: Concertation): Section[] => [
  ...sectionChacun(concertation),
  ...sectionDesaccords(concertation),
  ...sectionRefus(concertation),
];

/** The joint ranking, and how far it is of all of them. */
export const blocsCommuns = (concertation: Concertation): Bloc[] => [
  ...accordSentences(concertation.accord),
  ...withoutRefusals(concertation),
  ...tableauCommun(concertation),
];

const PART = fr`La part commune est la moyenne, entre les répondants, de la part des cas où le partenaire est en tête.`;
/** As many names as a cell can hold. */
const MOST_NAMED = 2;

/** Whom they come to together, `approchez` in the mood of who reads it. */
export function together(classement: readonly ClasseCommune[], approchez = 'approchez'): string {
  const noms = firstPartners(classement).map(nomOf);
  if (noms.length === 0) return fr`Aucun partenaire du kit ne convient à tous les répondants.`;
  return noms.length > 1
    ? fr`Ensemble, ${approchez} d'abord, en tête à égalité : ${enumeration(noms)}.`
    : fr`Ensemble, ${approchez} d'abord : ${noms.join('')}.`;
}

/** A refusal that not all make leaves partners out: who would come first with them, where it is another. */
function withoutRefusals({ classement, sansRefusIsoles }: Concertation): Bloc[] {
  const premiers = firstPartners(sansRefusIsoles ?? classement).map(nomOf);
  if (enumeration(premiers) === enumeration(firstPartners(classement).map(nomOf))) return [];
  return [
    paragraphe(fr`Sans les refus que tous ne partagent pas : ${enumeration(premiers)} d'abord.`),
  ];
}

const firstPartners = (classement: readonly ClasseCommune[]) =>
  premiersOf(classement).map(({ partner }) => partner);

/** The joint ranking, and the place of each partner for each respondent. */
function tableauCommun({ repondants, conseils, classement }: Concertation): Tableau[] {
  if (classement.length === 0) return [];
  const placeFor = (r: number, { partner }: ClasseCommune): string => {
    const own = conseils[r]?.conseil.classement.find(
      ({ partenaire }) => partenaire.id === partner.id,
    );
    if (!own) return fr`sans réponse`;
    return fr`${ordinal(own.rang)}${own.exAequo ? fr` à égalité` : ''}, adéquation ${Math.round(own.adequation)} %`;
  };
  return [
    {
      genre: 'tableau',
      titre: fr`Le classement commun, et celui de chacun`,
      estReleve: true,
      colonnes: [
        { titre: 'Partenaire', part: 28 },
        ...repondants.map(({ nom }) => ({ titre: nom, part: 20 })),
      ],
      lignes: classement.map((classe) => ({
        rang: classe.rang,
        cellules: [
          nameCell(classe),
          ...repondants.map((_, r): Cellule => [{ texte: placeFor(r, classe) }]),
        ],
      })),
    },
  ];
}

function nameCell({ partner, partMoyenne, exAequo, dominePar }: ClasseCommune): Cellule {
  const before = dominePar.slice(0, MOST_NAMED).map(nomOf);
  return [
    { texte: nomOf(partner), sens: 'important' },
    {
      texte: fr`part commune ${Math.round(100 * partMoyenne)} %`,
      part: partMoyenne,
    },
    ...(exAequo ? [{ texte: fr`à égalité` }] : []),
    ...(before.length > 0 ? [{ texte: fr`jamais devant ${enumeration(before, 'ni')}` }] : []),
  ];
}

/** How far respondents agree: Kendall's W in words, beside its figure. No test of it is told. */

/** From so much on, the word; the usual reading of a coefficient from 0 to 1. */
const WORDS: readonly (readonly [from: number, word: string])[] = [
  [0.9, fr`presque complet`],
  [0.7, fr`fort`],
  [0.5, fr`moyen`],
  [0.3, fr`faible`],
  [0, fr`très faible`],
];

export function accordSentences({ partenaires, besoins }: Concertation['accord']): Paragraphe[] {
  const told = [
    ...(partenaires === null ? [] : [fr`sur l'ordre des partenaires ${inWords(partenaires)}`]),
    ...(besoins === null ? [] : [fr`sur l'importance des besoins ${inWords(besoins)}`]),
  ];
  if (told.length === 0) return [];
  return [
    paragraphe(fr`Accord entre les répondants, de 0 à 1 (W de Kendall) : ${told.join(' ; ')}.`),
  ];
}

function inWords(w: number): string {
  const word = WORDS.find(([from]) => w >= from)?.[1] ?? '';
  return fr`${w === 1 ? 'complet' : word} (${w.toFixed(2).replace('.', ',')})`;
}

/** What each respondent says alone, and where they differ. */

function sectionChacun({ conseils }: Concertation): Section[] {
  const entrees = conseils.map(({ nom, conseil: { kit, demande, classement } }) => {
    const premiers = premiersInWords(premiersOf(classement));
    const besoins = besoinsLine(kit, demande);
    return { terme: nom, items: toItems([fr`en tête : ${premiers}`, fr`besoins : ${besoins}`]) };
  });
  return termSection(fr`Chacun de son côté`, entrees);
}

/** Need by need, where they disagree most first. */
function sectionDesaccords({ kit, repondants, desaccords }: Concertation): Section[] {
  const noms = ({ priorites }: Desaccord, wanted: string | null) =>
    repondants.filter((_, r) => priorites[r] === wanted).map(({ nom }) => nom);
  const items = desaccords.map((desaccord) => {
    const sides = [
      [fr`essentiel pour`, noms(desaccord, 'essentiel')],
      [fr`utile pour`, noms(desaccord, 'utile')],
      [fr`non choisi par`, noms(desaccord, null)],
    ] as const;
    const said = sides
      .filter(([, who]) => who.length > 0)
      .map(([words, who]) => `${words} ${enumeration(who)}`);
    return { texte: fr`${nomIn(kit.besoins, desaccord.besoin)} : ${said.join(', ')}` };
  });
  return listSection(fr`Là où les avis diffèrent, le plus d'abord`, items);
}

/** Who refuses what, whom that leaves out, and the order without the refusals that not all make. */
function sectionRefus({ kit, refus, sansRefusIsoles }: Concertation): Section[] {
  const textes = refus.map((one) => refusal(kit, one));
  if (sansRefusIsoles) {
    const order = sansRefusIsoles.map(({ rang, partner }) => fr`${rang}. ${nomOf(partner)}`);
    textes.push(fr`sans ceux que tous ne partagent pas, l'ordre serait : ${order.join(', ')}`);
  }
  return listSection(fr`Contreparties refusées, et par qui`, toItems(textes));
}

function refusal(kit: Kit, { nature, par }: RefusDe): string {
  const isLeftOut = (partenaire: Kit['partenaires'][number]) =>
    par.some(({ demande }) => {
      const { points, refus } = evaluate(partenaire, demande);
      return points > 0 && refus.some((enonce) => enonce.nature === nature);
    });
  const out = enumeration(kit.partenaires.filter(isLeftOut).map(nomOf));
  const who = enumeration(par.map(({ nom }) => nom));
  return fr`${nomIn(kit.natures, nature)} : refusé par ${who}${out ? fr` ; écarte ${out}` : ''}`;
}
