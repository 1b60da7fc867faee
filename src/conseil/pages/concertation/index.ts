import { sectionProches } from '../../../carte/pages/proches.js';
import type { Proches } from '../../../carte/proches.js';
import { type Kit, nomOf } from '../../../kit/model.js';
import type { Bloc, Cellule, Page, Tableau } from '../../../page/page.js';
import { enumeration, fr, ordinal } from '../../../text/typography.js';
import { advise } from '../../conseil.js';
import type { ClasseCommune, Concertation, Repondant } from '../../repondants/repondants.js';
import { sectionMethode } from '../methode.js';
import { PONDERATION } from '../solidite/phrase.js';
import { accordSentences } from './accord.js';
import { sectionChacun, sectionDesaccords, sectionRefus } from './sections.js';

/** What several respondents come to together, and where they differ. */
export function pageConcertation(
  kit: Kit,
  repondants: readonly Repondant[],
  concertation: Concertation,
  proches?: Proches,
): Page {
  const { classement, accord } = concertation;
  return {
    titre: together(classement),
    blocs: [
      ...accordSentences(accord),
      ...withoutRefusals(concertation),
      ...tableauCommun(kit, repondants, classement),
    ],
    sections: [
      ...sectionProches(
        kit,
        classement.map(({ partner }) => partner),
        proches,
      ),
      sectionChacun(kit, repondants),
      ...sectionDesaccords(kit, repondants, concertation.desaccords),
      ...sectionRefus(kit, concertation),
      sectionMethode([{ genre: 'paragraphe', sens: 'discret', texte: fr`${PART} ${PONDERATION}` }]),
    ],
  };
}

const PART = fr`La part commune est la moyenne, entre les répondants, de la part des pondérations où le partenaire est premier, à 1 point près dans 95 cas sur 100.`;
/** As many names as a cell can hold. */
const MOST_NAMED = 2;

function together(classement: readonly ClasseCommune[]): string {
  const noms = premiersOf(classement).map(nomOf);
  if (noms.length === 0) return fr`Aucun partenaire du kit ne convient à tous les répondants.`;
  return noms.length > 1
    ? fr`Ensemble, approchez d'abord, ex æquo : ${enumeration(noms)}.`
    : fr`Ensemble, approchez d'abord : ${noms.join('')}.`;
}

/** A refusal that not all make leaves partners out: who would come first with them, where it is another. */
function withoutRefusals({ classement, sansRefusIsoles }: Concertation): Bloc[] {
  const premiers = premiersOf(sansRefusIsoles ?? classement).map(nomOf);
  if (enumeration(premiers) === enumeration(premiersOf(classement).map(nomOf))) return [];
  return [
    {
      genre: 'paragraphe',
      texte: fr`Sans les refus que tous ne partagent pas : ${enumeration(premiers)} d'abord.`,
    },
  ];
}

const premiersOf = (classement: readonly ClasseCommune[]) =>
  classement.filter(({ rang }) => rang === 1).map(({ partner }) => partner);

/** The joint ranking, and the place of each partner for each respondent. */
function tableauCommun(
  kit: Kit,
  repondants: readonly Repondant[],
  classement: readonly ClasseCommune[],
): Tableau[] {
  if (classement.length === 0) return [];
  const conseils = repondants.map(({ demande }) => advise(kit, demande));
  const placeFor = (r: number, { partner }: ClasseCommune): string => {
    const own = conseils[r]?.classement.find(({ partenaire }) => partenaire.id === partner.id);
    if (!own) return fr`sans réponse`;
    return fr`${ordinal(own.rang)}${own.exAequo ? fr` ex æquo` : ''}, ${Math.round(own.adequation)} %`;
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
      texte: fr`${Math.round(100 * partMoyenne)} %`,
      mesure: { nom: fr`Part commune`, part: partMoyenne },
    },
    ...(exAequo ? [{ texte: fr`ex æquo` }] : []),
    ...(before.length > 0 ? [{ texte: fr`jamais devant ${enumeration(before, 'ni')}` }] : []),
  ];
}
