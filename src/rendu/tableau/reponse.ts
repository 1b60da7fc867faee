import type { Conseil } from '../../conseil/conseil.js';
import { type Kit, nomOf } from '../../kit/model.js';
import { wrap } from '../../text/layout.js';
import { enumeration, fr } from '../../text/typography.js';
import type { Page } from '../renderer.js';
import { nomsIn, separate } from '../words.js';
import { SIGNS } from './signes.js';

/** The first lines: whom to approach, with whom, and what stays open. */
export function renderReponse(kit: Kit, conseil: Conseil, { width, style }: Page): string[] {
  const { demande, nonCouverts, ecartes } = conseil;
  const open = nomsIn(
    kit.besoins,
    nonCouverts.map(({ besoin }) => besoin),
  );
  const lines = [...wrap(firstSentence(conseil), width).map(style.strong)];
  if (demande.besoins.length > 1)
    lines.push(...wrap(tourDeTableSentence(conseil), width).filter(Boolean));
  if (open.length > 0) {
    // A partner that is left out may answer.
    const scope = ecartes.length > 0 ? fr`sans les partenaires écartés` : fr`dans le kit`;
    lines.push(
      ...wrap(
        fr`${SIGNS.alerte.sign} Aucune réponse ${scope} pour : ${separate(open)}.`,
        width,
      ).map(style.alert),
    );
  }
  return lines;
}

function firstSentence({ classement, ecartes, demande }: Conseil): string {
  const first = classement.filter(({ rang }) => rang === 1);
  const noms = first.map(({ partenaire }) => nomOf(partenaire));
  const [best] = first;
  if (!best) {
    const reason = ecartes.length > 0 ? fr`, avec les contreparties que vous acceptez` : '';
    return fr`Aucun partenaire du kit ne répond à vos besoins${reason}.`;
  }
  if (first.length > 1) return fr`Approchez d'abord, ex æquo : ${enumeration(noms)}.`;
  const answered = best.couverture.filter(({ quarts }) => quarts > 0).length;
  return fr`Approchez d'abord : ${noms.join('')}, pour ${besoinsCount(answered, demande.besoins.length)}.`;
}

function tourDeTableSentence({ tourDeTable, demande }: Conseil): string {
  const noms = tourDeTable.membres.map(({ partenaire }) => nomOf(partenaire));
  if (noms.length === 0) return '';
  const count = besoinsCount(tourDeTable.couvre.length, demande.besoins.length);
  return noms.length === 1
    ? fr`Tour de table : ${noms.join('')} suffit pour ${count}.`
    : fr`Tour de table : ${noms.join(' + ')} répondent ensemble au mieux à ${count}.`;
}

function besoinsCount(answered: number, total: number): string {
  if (total === 1) return fr`votre besoin`;
  return answered === total ? fr`vos ${total} besoins` : fr`${answered} de vos ${total} besoins`;
}
