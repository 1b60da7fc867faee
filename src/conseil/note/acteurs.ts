import { joindre } from '../../acteurs/model.js';
import {
  aucunWords,
  lectureWords,
  nomEtLieu,
  portesMontrees,
  resteWords,
  titreProches,
} from '../../carte/pages/proches.js';
import { NOMMES, type Proche, type Proches } from '../../carte/proches.js';
import { nomOf, type Partenaire } from '../../kit/model.js';
import { lien, noticePortes, porteEnLigne } from '../../kit/pages/portes.js';
import { fileName } from '../../kit/pages/sources.js';
import { blanc } from '../../page/blocs.js';
import type { Bloc, Fragment, Item, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';

/**
 * The acteurs of each partner, with what is needed to write to them, and who says so; of one without an
 * acteur, how to approach it, unless « Démarches » says it. None where no file of acteurs was read.
 */
export function sectionActeurs(
  partenaires: readonly Partenaire[],
  proches: Proches | undefined,
  demarches: readonly Partenaire[],
): Section[] {
  if (!proches || partenaires.length === 0) return [];
  const portes = portesMontrees(partenaires, proches, demarches);
  const entrees = partenaires.map((partenaire) => {
    const { proches: known } = proches.of(partenaire.id);
    const items =
      known.length === 0
        ? [aucunItem(partenaire, proches, portes.includes(partenaire))]
        : [
            ...known.slice(0, NOMMES).map(acteurItem),
            ...resteWords(partenaire, proches).map((texte): Item => ({ texte, sens: 'discret' })),
          ];
    return { terme: nomOf(partenaire), items };
  });
  const notices = [
    lectureWords(proches, proches.repertoire.acteurs.fichiers.map(fileName)),
    ...(portes.length > 0 ? [noticePortes(proches.kit)] : []),
  ];
  return [
    {
      titre: titreProches(proches),
      blocs: [
        { genre: 'definitions', entrees },
        ...notices.map((texte): Bloc => ({ genre: 'paragraphe', sens: 'discret', texte })),
      ],
    },
  ];
}

function aucunItem(partenaire: Partenaire, proches: Proches, hasPorte: boolean): Item {
  const porte = hasPorte ? { suite: [porteEnLigne(partenaire)] } : {};
  return { texte: aucunWords(partenaire, proches), sens: 'discret', ...porte };
}

/** An acteur with how to reach it, who says so, and when it was last seen to be so: short, as the note is. */
function acteurItem(proche: Proche): Item {
  const { site, source, constate } = proche.acteur;
  const reach = joindre(proche.acteur) || site;
  const year = constate === '' ? '' : ` (${constate})`;
  return {
    texte: [
      { texte: fr`${nomEtLieu(proche)} : ` },
      reach === '' ? blanc(fr`contact`) : lien(reach),
      { texte: fr` ; source : ` },
      source === '' ? A_VERIFIER : lien(source),
      ...(year === '' ? [] : [{ texte: year }]),
    ],
  };
}

/** Nobody says where this comes from. */
const A_VERIFIER: Fragment = { texte: fr`[à vérifier]`, sens: 'blanc' };
