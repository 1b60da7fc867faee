import type { Conseil } from '../../conseil/conseil.js';
import type { Kit } from '../../kit/model.js';
import { wrap } from '../../text/layout.js';
import { fr } from '../../text/typography.js';
import type { ConseilPage } from '../renderer.js';
import { besoinsLine, nomsIn, separate } from '../words.js';
import { toText } from './bloc.js';
import { renderClassement } from './classement.js';
import { renderReponse } from './reponse.js';
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
    ...renderSuite(kit, conseil, page, shown),
  ]);
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
