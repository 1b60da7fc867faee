import type { Conseil } from '../../conseil/conseil.js';
import type { Kit } from '../../kit/model.js';
import { wrap } from '../../text/layout.js';
import { enumeration, fr } from '../../text/typography.js';
import type { ConseilPage } from '../renderer.js';
import { besoinsLine, nomOf, nomsIn, separate } from '../words.js';
import { SIGNS, toText } from './bloc.js';
import { renderClassement } from './classement.js';
import { renderSuite } from './suite.js';

/** How many ranked partners a page shows unless all are asked for. */
const SHOWN = 5;

/** The advice as a page of text: whom to approach first, then the ranking, then the rest. */
export function renderConseil(kit: Kit, conseil: Conseil, page: ConseilPage): string {
  const { classement, demande } = conseil;
  const shown = page.tous ? classement : classement.slice(0, SHOWN);
  const table = shown.length > 0 ? ['', ...renderClassement(shown, { kit, demande, page })] : [];
  return toText([
    ...renderReponse(kit, conseil, page),
    '',
    ...renderDemande(kit, conseil, page),
    ...table,
    ...renderMore(conseil, shown.length, page),
    ...renderSuite(kit, conseil, page),
  ]);
}

/** The first lines: whom to approach, with whom, and what stays open. */
function renderReponse(kit: Kit, conseil: Conseil, { width, style }: ConseilPage): string[] {
  const { demande, nonCouverts } = conseil;
  const open = nomsIn(
    kit.besoins,
    nonCouverts.map(({ besoin }) => besoin),
  );
  const lines = [...wrap(firstSentence(conseil), width).map(style.strong)];
  if (demande.besoins.length > 1)
    lines.push(...wrap(tourDeTableSentence(conseil), width).filter(Boolean));
  if (open.length > 0) {
    lines.push(
      ...wrap(
        fr`${SIGNS.alerte.sign} Aucune réponse dans le kit pour : ${separate(open)}.`,
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
    : fr`Tour de table : ${noms.join(' + ')} répondent ensemble à ${count}.`;
}

function besoinsCount(answered: number, total: number): string {
  if (total === 1) return fr`votre besoin`;
  return answered === total ? fr`vos ${total} besoins` : fr`${answered} de vos ${total} besoins`;
}

/** What was answered, so that a printed page stands by itself. */
function renderDemande(kit: Kit, { demande }: Conseil, { width }: ConseilPage): string[] {
  const { situations, refus } = demande;
  const lines = [fr`Vos besoins : ${besoinsLine(kit, demande)}`];
  if (situations.length > 0)
    lines.push(fr`Votre situation : ${separate(nomsIn(kit.situations, situations))}`);
  if (refus.length > 0) lines.push(fr`Vous refusez : ${separate(nomsIn(kit.natures, refus))}`);
  return lines.flatMap((line) => wrap(line, width));
}

function renderMore({ classement }: Conseil, shown: number, { width }: ConseilPage): string[] {
  const hidden = classement.slice(shown);
  if (hidden.length === 0) return [];
  const last = classement[shown - 1];
  const tied = hidden.filter(({ rang }) => rang === last?.rang).length;
  const tie = tied > 0 ? fr`, dont ${tied} ex æquo avec le dernier montré` : '';
  const words = hidden.length > 1 ? fr`autres partenaires répondent` : fr`autre partenaire répond`;
  return [
    '',
    ...wrap(fr`${hidden.length} ${words} aussi à vos besoins${tie} (option --tous).`, width),
  ];
}
