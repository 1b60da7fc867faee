import { COLONNES, type Kit, nomOf, type Partenaire } from '../../kit/model.js';
import { besoinsAnswered, COLONNE_MOTS, plainItemsOf } from '../../kit/pages/mots.js';
import type { Cellule, Ligne, Page } from '../../page/page.js';
import { enumeration, fr } from '../../text/typography.js';
import type { Demande } from '../demande.js';
import { evaluate } from '../evaluation.js';
import { sectionsFaceAFace } from './face-a-face.js';

/** Room of the column that names what is compared, beside that of a partner. */
const LABEL = 14;
const PARTNER = 44;

/**
 * Partners side by side: a row for what each answers and for each column of the sheet; with answers, also
 * what each is worth there, and who stands before whom.
 */
export function pageComparaison(
  kit: Kit,
  partenaires: readonly Partenaire[],
  demande: Demande | null = null,
): Page {
  const titre = fr`Comparaison : ${enumeration(partenaires.map(nomOf))}`;
  return {
    titre,
    blocs: [
      {
        genre: 'tableau',
        titre: fr`Ce que le kit dit de chacun`,
        colonnes: [
          { titre: 'Rubrique', part: LABEL },
          ...partenaires.map((partenaire) => ({ titre: nomOf(partenaire), part: PARTNER })),
        ],
        lignes: [
          ...(demande ? [ligne(fr`Adéquation`, (partenaire) => figure(partenaire, demande))] : []),
          ligne(fr`Répond à`, (partenaire) => [{ texte: besoinsAnswered(kit, partenaire) }]),
          ...COLONNES.map((colonne) =>
            ligne(COLONNE_MOTS[colonne].titre, (partenaire) =>
              plainItemsOf(partenaire[colonne], colonne),
            ),
          ),
        ],
      },
    ],
    sections: demande ? sectionsFaceAFace(kit, demande, partenaires) : [],
  };

  function ligne(
    nom: string,
    cellule: (partenaire: Partenaire) => Ligne['cellules'][number],
  ): Ligne {
    return { cellules: [[{ texte: nom, sens: 'important' }], ...partenaires.map(cellule)] };
  }
}

function figure(partenaire: Partenaire, demande: Demande): Cellule {
  const { adequation } = evaluate(partenaire, demande);
  return [
    {
      texte: fr`${Math.round(adequation)} %`,
      mesure: { nom: fr`Adéquation`, part: adequation / 100 },
    },
  ];
}
