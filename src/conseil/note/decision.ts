import { type Assemblee, type Kit, nomOf, type Partenaire, texteOf } from '../../kit/model.js';
import { porteItem, sectionPortesOf, titrePortes } from '../../kit/pages/portes.js';
import { paragrapheBlanc } from '../../page/blocs.js';
import type { Bloc, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';
import { premiersNommes } from '../pages/reponse.js';

/** What the decision costs, on which law it stands, and what to do next. */

/** The contreparties of a nature that costs; the sum is for the officer to write. */
export function sectionIncidence(kit: Kit, shown: readonly Classe[]): Section {
  const costly = new Set(kit.natures.filter(({ coute }) => coute).map(({ id }) => id));
  const entrees = shown.flatMap(({ partenaire }) => {
    const items = partenaire.contreparties
      .filter(({ nature }) => nature !== null && costly.has(nature))
      .map((enonce) => ({ texte: fr`« ${texteOf(enonce)} »` }));
    return items.length === 0 ? [] : [{ terme: nomOf(partenaire), items }];
  });
  const said: Bloc[] =
    entrees.length === 0
      ? [
          {
            genre: 'paragraphe',
            texte: fr`Parmi les partenaires classés, le kit ne signale aucune contrepartie qui se paie.`,
          },
        ]
      : [
          { genre: 'paragraphe', texte: fr`Contreparties qui ont un coût, d'après le kit :` },
          { genre: 'definitions', entrees },
        ];
  return {
    titre: fr`Incidence financière`,
    blocs: [...said, paragrapheBlanc(fr`montant, durée, imputation budgétaire`)],
  };
}

/** The law, from the complement, with its source and year. */
export function sectionFondement(kit: Kit, pour?: Assemblee): Section {
  const facts = kit.portesEntree.filter(
    (porte) =>
      porte.sujet === 'fondement' &&
      (porte.pour.length === 0 || porte.pour.some((assemblee) => assemblee === pour)),
  );
  const blocs: Bloc[] =
    facts.length === 0
      ? [paragrapheBlanc(fr`textes applicables`)]
      : [
          { genre: 'paragraphe', texte: titrePortes(kit, fr`Textes`) },
          { genre: 'liste', items: facts.map((porte) => porteItem(porte)) },
        ];
  return { titre: fr`Fondement juridique`, blocs };
}

/** The team that is proposed; where one partner suffices for a need, the first ones. */
export function proposes(conseil: Conseil): Partenaire[] {
  const { membres } = conseil.tourDeTable;
  const proposed = membres.length > 1 ? membres : premiersNommes(conseil);
  return proposed.map(({ partenaire }) => partenaire);
}

/** How to approach those that are proposed. */
export const sectionDemarches = (conseil: Conseil): Section => ({
  titre: fr`Démarches`,
  blocs: [paragrapheBlanc(fr`qui prend contact, quand`)],
  sections: sectionPortesOf(conseil.kit, proposes(conseil)),
});
