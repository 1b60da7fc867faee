import {
  COLONNES,
  type Colonne,
  type Enonce,
  type Kit,
  nomOf,
  type Partenaire,
  texteOf,
} from '../../kit/model.js';
import { hang, wrap } from '../../text/layout.js';
import { fr } from '../../text/typography.js';
import type { Page } from '../renderer.js';
import { NON_PRECISE, NON_PRECISEE, nomIn, nomsIn, separate } from '../words.js';
import { renderRecommandations, section, toText } from './bloc.js';
import { renderPortes } from './portes.js';

/** The headings of the sheet, in its own words. */
export const TITRES: Readonly<Record<Colonne, { readonly titre: string; readonly vide: string }>> =
  {
    avantages: { titre: fr`Ses avantages`, vide: NON_PRECISE },
    faiblesses: { titre: fr`Ses faiblesses`, vide: NON_PRECISE },
    contreparties: { titre: fr`Sa contrepartie`, vide: NON_PRECISEE },
    apports: { titre: fr`Ce qu'il peut apporter à l'AICT`, vide: NON_PRECISE },
  };

/** Partners in full, one after the other. */
export function renderProfils(kit: Kit, partenaires: readonly Partenaire[], page: Page): string {
  const rule = ['', page.style.muted('─'.repeat(page.width)), ''];
  return toText(
    partenaires.flatMap((partenaire, i) => [
      ...(i > 0 ? rule : []),
      ...profil(kit, partenaire, page),
    ]),
  );
}

function profil(kit: Kit, partenaire: Partenaire, page: Page): string[] {
  const { style, width } = page;
  const { alias } = partenaire;
  const recommandations = kit.recommandations.filter(({ partenaires }) =>
    partenaires.includes(partenaire.id),
  );
  return [
    ...wrap(nomOf(partenaire), width).map(style.strong),
    ...(alias.length > 0
      ? wrap(fr`Autres noms : ${alias.join(', ')}`, width).map(style.muted)
      : []),
    ...COLONNES.flatMap((colonne) =>
      section(TITRES[colonne].titre, colonneLines(kit, partenaire, colonne, page), page),
    ),
    ...renderRecommandations(kit, recommandations, page),
    ...renderPortes(kit, partenaire.portesEntree, page),
  ];
}

function colonneLines(kit: Kit, partenaire: Partenaire, colonne: Colonne, page: Page): string[] {
  const enonces = partenaire[colonne];
  if (enonces.length === 0) return [page.style.muted(`  ${TITRES[colonne].vide}`)];
  return enonces.flatMap((enonce) => [
    ...hang('  · ', texteOf(enonce), page.width),
    ...tags(kit, enonce, colonne).flatMap((tag) =>
      hang('    ', tag, page.width).map(page.style.muted),
    ),
  ]);
}

/** What an énoncé's tags say, in words. */
function tags(kit: Kit, { besoins, situations, nature }: Enonce, colonne: Colonne): string[] {
  const lines: string[] = [];
  if (besoins.length > 0) {
    const noms = separate(nomsIn(kit.besoins, besoins));
    lines.push(colonne === 'faiblesses' ? fr`Réserve sur : ${noms}` : fr`Répond à : ${noms}`);
  }
  if (situations.length > 0) {
    lines.push(fr`Compte surtout dans ce cas : ${separate(nomsIn(kit.situations, situations))}`);
  }
  if (nature !== null) lines.push(fr`Nature : ${nomIn(kit.natures, nature)}`);
  return lines;
}
