import type { Classe } from '../../conseil/classement.js';
import type { Conseil } from '../../conseil/conseil.js';
import type { Assessment } from '../../conseil/solidite/solidite.js';
import { type Kit, nomOf } from '../../kit/model.js';
import { fr } from '../../text/typography.js';
import type { Bloc, Section } from '../page.js';
import { proved, support, weighed } from './dits.js';
import { PONDERATION } from './phrase.js';

/** How firm each place is, with what proves it and on which sentences it stands. */

export function sectionSolidite(
  kit: Kit,
  conseil: Conseil,
  shown: readonly Classe[],
  assessment: Assessment,
): Section[] {
  if (shown.length === 0) return [];
  const entrees = shown.map((classe) => {
    const solidite = assessment.solidite(classe);
    const textes = [
      ...weighed(kit, conseil, solidite),
      ...proved(conseil, solidite),
      ...support(classe, solidite),
    ];
    return { terme: nomOf(classe.partenaire), items: textes.map((texte) => ({ texte })) };
  });
  return [
    {
      titre: fr`Solidité : ce que vaut chaque place`,
      blocs: [
        { genre: 'definitions', entrees },
        ...explanation(conseil, assessment),
        ...(conseil.demande.besoins.length > 1 ? [BORNES] : []),
      ],
    },
  ];
}

/** The least of it, for those who are proposed first: a sentence each. */
export function blocsSolidite(
  kit: Kit,
  conseil: Conseil,
  premiers: readonly Classe[],
  assessment: Assessment,
): Bloc[] {
  if (premiers.length === 0) return [];
  const items = premiers.map((classe) => {
    const solidite = assessment.solidite(classe);
    const said = [...weighed(kit, conseil, solidite), ...support(classe, solidite)];
    return { texte: fr`${nomOf(classe.partenaire)} : ${said.join(fr` ; `)}.` };
  });
  return [
    { genre: 'paragraphe', texte: fr`Solidité des places :` },
    { genre: 'liste', items },
    ...explanation(conseil, assessment),
  ];
}

/** What the words and the shares are. */
function explanation({ demande }: Conseil, { methode }: Assessment): Bloc[] {
  if (demande.besoins.length < 2) return [];
  const texte = methode.tirages > 0 ? `${PONDERATION} ${TIRAGE}` : PONDERATION;
  return [{ genre: 'paragraphe', sens: 'discret', texte }];
}

const TIRAGE = fr`Les parts viennent de pondérations tirées au sort, les mêmes pour les mêmes réponses, à 1 point près.`;

const BORNES: Bloc = {
  genre: 'paragraphe',
  sens: 'discret',
  texte: fr`« Au mieux » et « au pire » sont des bornes : elles ne sont pas toujours atteintes.`,
};
