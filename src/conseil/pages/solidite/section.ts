import { type Kit, nomOf } from '../../../kit/model.js';
import type { Bloc, Paragraphe, Section } from '../../../page/page.js';
import { fr } from '../../../text/typography.js';
import type { Classe } from '../../classement.js';
import type { Conseil } from '../../conseil.js';
import { type Assessment, assess } from '../../solidite/solidite.js';
import { proved, support, weighed } from './dits.js';
import { PONDERATION, phraseSolidite, saysPonderation } from './phrase.js';

/** How firm each place is, with what proves it and on which sentences it stands. */

export function sectionSolidite(
  kit: Kit,
  conseil: Conseil,
  shown: readonly Classe[],
  assessment: Assessment,
): Section[] {
  if (shown.length === 0) return [];
  const entrees = shown.map((classe) => ({
    terme: nomOf(classe.partenaire),
    items: firmness(kit, conseil, classe, assessment).map((texte) => ({ texte })),
  }));
  const said = entrees.flatMap(({ items }) => items.map(({ texte }) => texte));
  return [
    {
      titre: fr`Solidité : ce que vaut chaque place`,
      blocs: [{ genre: 'definitions', entrees }, ...explanation(said, assessment)],
    },
  ];
}

/** How firm the place of one partner is. */
export function sectionPlace(kit: Kit, conseil: Conseil, classe: Classe): Section {
  const assessment = assess(conseil);
  const textes = firmness(kit, conseil, classe, assessment);
  return {
    titre: fr`Solidité de cette place`,
    blocs: [
      { genre: 'liste', items: textes.map((texte) => ({ texte })) },
      ...explanation(textes, assessment),
    ],
  };
}

/** All that is said of a place. */
function firmness(kit: Kit, conseil: Conseil, classe: Classe, assessment: Assessment): string[] {
  const solidite = assessment.solidite(classe);
  return [
    ...weighed(kit, conseil, solidite),
    ...proved(conseil, solidite),
    ...support(classe, solidite),
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
  const textes = premiers.map((classe) => {
    const solidite = assessment.solidite(classe);
    const said = [...weighed(kit, conseil, solidite), ...support(classe, solidite)];
    return fr`${nomOf(classe.partenaire)} : ${said.join(fr` ; `)}.`;
  });
  return [
    { genre: 'paragraphe', texte: fr`Solidité des places :` },
    { genre: 'liste', items: textes.map((texte) => ({ texte })) },
    ...explanation(textes, assessment),
  ];
}

/** What a word of the table means, where it is used. */
export function wordSentence(
  conseil: Conseil,
  shown: readonly Classe[],
  assessment: Assessment,
): Paragraphe[] {
  const phrases = shown.map((classe) => phraseSolidite(assessment, classe, conseil));
  return saysPonderation(phrases)
    ? [{ genre: 'paragraphe', sens: 'discret', texte: PONDERATION }]
    : [];
}

/** What the words and the shares in some texts are. */
function explanation(textes: readonly string[], { methode }: Assessment): Bloc[] {
  const says = (words: string) => textes.some((texte) => texte.includes(words));
  const isDrawn = methode.tirages > 0 && says('%');
  const explained = [
    ...(saysPonderation(textes) ? [PONDERATION] : []),
    ...(isDrawn ? [TIRAGE] : []),
    ...(says(fr`au pire`) ? [BORNES] : []),
  ];
  if (explained.length === 0) return [];
  return [{ genre: 'paragraphe', sens: 'discret', texte: explained.join(' ') }];
}

const TIRAGE = fr`Les parts viennent de pondérations tirées au sort, les mêmes pour les mêmes réponses, à 1 point près dans 95 cas sur 100.`;
const BORNES = fr`« Au mieux » et « au pire » sont des bornes : elles ne sont pas toujours atteintes.`;
