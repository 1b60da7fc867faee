import { sharedSentences } from '../../conseil/avertissements.js';
import type { Classe } from '../../conseil/classement.js';
import type { Conseil } from '../../conseil/conseil.js';
import { type Kit, nomOf, texteOf } from '../../kit/model.js';
import { wrap } from '../../text/layout.js';
import { enumeration, fr } from '../../text/typography.js';
import type { Page } from '../renderer.js';
import { NOTICE, nomIn, nomsIn, separate } from '../words.js';
import { bullets, pairs, renderRecommandations, section } from './bloc.js';
import { renderPortesOf } from './portes.js';

/** What stands under the ranking, in the order in which a reader asks for it. */

type Section = (kit: Kit, conseil: Conseil, page: Page, shown: readonly Classe[]) => string[];

const SECTIONS: readonly Section[] = [
  renderTourDeTable,
  renderNonCouverts,
  renderASavoir,
  (kit, _conseil, page, shown) => renderPortesOf(kit, shown, page),
  renderEcartes,
  renderSansReponse,
  (kit, { recommandations }, page) => renderRecommandations(kit, recommandations, page),
  (_kit, _conseil, { width, style }) => ['', ...wrap(NOTICE, width).map(style.muted)],
];

/** All sections that have something to say, as lines; `shown` are the partners in the table. */
export function renderSuite(
  kit: Kit,
  conseil: Conseil,
  page: Page,
  shown: readonly Classe[],
): string[] {
  return SECTIONS.flatMap((render) => render(kit, conseil, page, shown));
}

function renderTourDeTable(kit: Kit, { tourDeTable }: Conseil, page: Page): string[] {
  const { membres, couvre } = tourDeTable;
  if (membres.length < 2) return [];
  const rows = membres.map((membre) => {
    const besoins = couvre.filter(({ par }) => par === membre).map(({ besoin }) => besoin);
    return [nomOf(membre.partenaire), separate(nomsIn(kit.besoins, besoins))] as const;
  });
  return section(fr`Tour de table : qui répond à quoi`, pairs(rows, page), page);
}

function renderNonCouverts(kit: Kit, { nonCouverts }: Conseil, page: Page): string[] {
  const texts = nonCouverts.flatMap(({ besoin, contreIndications }) => [
    fr`${nomIn(kit.besoins, besoin)} : le kit ne cite, parmi les partenaires que vous acceptez, personne qui y réponde.`,
    ...contreIndications.map(
      ({ partenaire, enonce }) =>
        fr`Contre-indication, ${nomOf(partenaire)} : « ${texteOf(enonce)} »`,
    ),
  ]);
  return section(fr`Besoins non couverts`, bullets(texts, page), page);
}

/** Reminders, and what the figure hides. */
function renderASavoir(kit: Kit, { classement }: Conseil, page: Page): string[] {
  const texts = classement.flatMap((classe) => {
    const nom = nomOf(classe.partenaire);
    return [
      ...classe.rappels.map((enonce) => fr`${nom}, dans votre situation : « ${texteOf(enonce)} »`),
      ...sharedSentences(classe).map(
        (besoins) =>
          fr`${nom} : ${enumeration(nomsIn(kit.besoins, besoins).map((besoin) => fr`« ${besoin} »`))} reposent sur la même phrase.`,
      ),
    ];
  });
  return section(fr`À savoir`, bullets(texts, page), page);
}

function renderEcartes(_kit: Kit, { ecartes }: Conseil, page: Page): string[] {
  const rows = ecartes.map(
    ({ partenaire, refus }) =>
      [nomOf(partenaire), refus.map((e) => fr`« ${texteOf(e)} »`).join(' ')] as const,
  );
  return section(fr`Écartés, car vous refusez leur contrepartie`, pairs(rows, page), page);
}

function renderSansReponse(_kit: Kit, { sansReponse }: Conseil, page: Page): string[] {
  const noms = separate(sansReponse.map(nomOf));
  return section(
    fr`Sans réponse à vos besoins dans le kit`,
    noms ? bullets([noms], page) : [],
    page,
  );
}
