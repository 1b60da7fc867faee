import { sectionProches } from '../../carte/pages/proches.js';
import { groupBy } from '../../collections.js';
import { appreciationOf, couvertureOf } from '../../kit/couverture.js';
import { COLONNES, nomOf, type Partenaire, texteOf } from '../../kit/model.js';
import { COLONNE_MOTS, enumereOf } from '../../kit/pages/mots.js';
import { porteCourte, titrePortes } from '../../kit/pages/portes.js';
import {
  blanc,
  listSection,
  paragraphe,
  paragrapheBlanc,
  section,
  termSection,
} from '../../page/blocs.js';
import type { Page, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { Conseil } from '../conseil.js';
import { besoinsCites } from '../pages/besoins.js';
import { questionEnPhrase } from '../pages/questions.js';
import { type Dossier, feuille } from './dossier.js';

/** What one takes to a first meeting: a page a partner, with what to ask and room for the answers. */
export function pageRencontre(dossier: Dossier): Page {
  const { cadre, proposes } = dossier;
  const { partenaires = proposes } = cadre;
  const [only, ...others] = partenaires;
  const isOne = only !== undefined && others.length === 0;
  const titre = isOne ? fr`Fiche de rencontre : ${nomOf(only)}` : fr`Fiches de rencontre`;
  const sections = partenaires.map((partenaire, i) => ({
    titre: nomOf(partenaire),
    nouvellePage: i > 0,
    blocs: [],
    sections: sectionsDe(dossier, partenaire),
  }));
  return {
    ...feuille(
      dossier,
      titre,
      [fr`Rencontre`, [blanc(fr`date, lieu, personnes rencontrées`)]],
      ...(only ? [] : [[fr`Partenaires`, [blanc(fr`partenaires à rencontrer`)]] as const]),
    ),
    sections: isOne ? sections.flatMap((fiche) => fiche.sections) : sections,
  };
}

function sectionsDe({ conseil, proches }: Dossier, partenaire: Partenaire): Section[] {
  const entrees = COLONNES.map((colonne) => ({
    terme: COLONNE_MOTS[colonne].court,
    items: [{ texte: enumereOf(partenaire, colonne) }],
  }));
  const questions = questionsPour(conseil, partenaire).map((texte) => ({
    texte,
    suite: [[blanc(fr`réponse`)]],
  }));
  return [
    ...termSection(fr`Ce que la fiche en dit`, entrees),
    ...listSection(fr`Questions à poser`, questions),
    ...sectionProches([partenaire], proches, [partenaire], 'contacts'),
    ...listSection(titrePortes(conseil.kit), partenaire.portesEntree.map(porteCourte)),
    {
      ...section(
        fr`Suite à donner`,
        paragraphe(fr`Poursuivre / ne pas poursuivre (rayer la mention inutile)`),
        paragrapheBlanc(fr`pourquoi, qui s'en charge, pour quelle date`),
      ),
      solidaire: true,
    },
  ];
}

/** What would change the advice first, then all that the sheet leaves open, fears or expects. */
function questionsPour(conseil: Conseil, partenaire: Partenaire): string[] {
  const { kit, demande, questions } = conseil;
  const decisives = questions.filter((one) => one.partenaire === partenaire);
  const alike = groupBy(decisives, ({ sens, premiers }) => [
    [sens, ...premiers.map(({ id }) => id)].join(),
  ]);
  const unsaid = demande.besoins
    .map(({ id }) => id)
    .filter((id) => appreciationOf(couvertureOf(partenaire, id)).mot === 'aucun')
    .filter((id) => !decisives.some(({ besoin }) => besoin === id));
  return [
    ...[...alike.values()].flatMap((same) => {
      const besoins = same.map(({ besoin }) => besoin);
      return same.slice(0, 1).map((one) => questionEnPhrase(conseil, one, besoins));
    }),
    ...(unsaid.length > 0
      ? [fr`Que pouvez-vous apporter sur ${besoinsCites(kit, unsaid)} ? La fiche n'en dit rien.`]
      : []),
    ...partenaire.contreparties.map(
      (one) =>
        fr`La fiche dit ce que vous attendez : « ${texteOf(one)} ». Qu'est-ce que cela nous demande ?`,
    ),
    ...partenaire.faiblesses.map(
      (one) => fr`La fiche signale : « ${texteOf(one)} ». Qu'en est-il pour notre projet ?`,
    ),
  ];
}
