import { type Kit, nomOf } from '../../../kit/model.js';
import { nomIn } from '../../../kit/pages/mots.js';
import { listSection } from '../../../page/blocs.js';
import type { Section } from '../../../page/page.js';
import { enumeration, fr } from '../../../text/typography.js';
import { advise } from '../../conseil.js';
import { evaluate } from '../../evaluation.js';
import type { Desaccord } from '../../repondants/desaccords.js';
import type { Concertation, RefusDe, Repondant } from '../../repondants/repondants.js';
import { besoinsLine } from '../demande.js';
import { premiersInWords } from '../solidite/changements.js';

/** What each respondent says alone, and where they differ. */

export function sectionChacun(kit: Kit, repondants: readonly Repondant[]): Section {
  const entrees = repondants.map(({ nom, demande }) => {
    const { classement } = advise(kit, demande);
    const premiers = premiersInWords(classement.filter(({ rang }) => rang === 1));
    const textes = [fr`en premier : ${premiers}`, fr`besoins : ${besoinsLine(kit, demande)}`];
    return { terme: nom, items: textes.map((texte) => ({ texte })) };
  });
  return { titre: fr`Chacun de son côté`, blocs: [{ genre: 'definitions', entrees }] };
}

/** Need by need, where they disagree most first. */
export function sectionDesaccords(
  kit: Kit,
  repondants: readonly Repondant[],
  desaccords: readonly Desaccord[],
): Section[] {
  const noms = ({ priorites }: Desaccord, wanted: string | null) =>
    repondants.filter((_, r) => priorites[r] === wanted).map(({ nom }) => nom);
  const items = desaccords.map((desaccord) => {
    const sides = [
      [fr`essentiel pour`, noms(desaccord, 'essentiel')],
      [fr`utile pour`, noms(desaccord, 'utile')],
      [fr`non choisi par`, noms(desaccord, null)],
    ] as const;
    const said = sides
      .filter(([, who]) => who.length > 0)
      .map(([words, who]) => `${words} ${enumeration(who)}`);
    return { texte: fr`${nomIn(kit.besoins, desaccord.besoin)} : ${said.join(', ')}` };
  });
  return listSection(fr`Là où les avis diffèrent, le plus d'abord`, items);
}

/** Who refuses what, whom that leaves out, and the order without the refusals that not all make. */
export function sectionRefus(kit: Kit, { refus, sansRefusIsoles }: Concertation): Section[] {
  const textes = refus.map((one) => refusal(kit, one));
  if (sansRefusIsoles) {
    const order = sansRefusIsoles.map(({ rang, partner }) => fr`${rang}. ${nomOf(partner)}`);
    textes.push(fr`sans ceux que tous ne partagent pas, l'ordre serait : ${order.join(', ')}`);
  }
  return listSection(
    fr`Contreparties refusées, et par qui`,
    textes.map((texte) => ({ texte })),
  );
}

function refusal(kit: Kit, { nature, par }: RefusDe): string {
  const isLeftOut = (partenaire: Kit['partenaires'][number]) =>
    par.some(({ demande }) => {
      const { points, refus } = evaluate(partenaire, demande);
      return points > 0 && refus.some((enonce) => enonce.nature === nature);
    });
  const out = enumeration(kit.partenaires.filter(isLeftOut).map(nomOf));
  const who = enumeration(par.map(({ nom }) => nom));
  return fr`${nomIn(kit.natures, nature)} : refusé par ${who}${out ? fr` ; écarte ${out}` : ''}`;
}
