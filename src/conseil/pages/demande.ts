import type { Kit } from '../../kit/model.js';
import { nomIn, nomsIn } from '../../kit/pages/mots.js';
import type { Paragraphe } from '../../page/page.js';
import { fr, separate } from '../../text/typography.js';
import type { Conseil } from '../conseil.js';
import type { Demande } from '../demande.js';
import type { Voix } from './reponse.js';

const VOIX = {
  vous: { besoins: fr`Vos besoins`, situation: fr`Votre situation`, refus: fr`Vous refusez` },
  note: { besoins: 'Besoins', situation: 'Situation', refus: fr`Contreparties refusées` },
} as const;

/** What was answered, so that a printed page stands by itself. */
export function demandeSentences(
  kit: Kit,
  { demande }: Conseil,
  voix: Voix = 'vous',
): Paragraphe[] {
  const { situations, refus } = demande;
  const words = VOIX[voix];
  const textes = [fr`${words.besoins} : ${besoinsLine(kit, demande)}.`];
  if (situations.length > 0)
    textes.push(fr`${words.situation} : ${separate(nomsIn(kit.situations, situations))}.`);
  if (refus.length > 0) textes.push(fr`${words.refus} : ${separate(nomsIn(kit.natures, refus))}.`);
  return textes.map((texte) => ({ genre: 'paragraphe', texte }));
}

/** « financement (essentiel), mobilité »: a name may itself hold a comma, so « ; » separates then. */
export function besoinsLine(kit: Kit, demande: Demande): string {
  const noms = demande.besoins.map(({ id, priorite }) => {
    const nom = nomIn(kit.besoins, id);
    return priorite === 'essentiel' ? `${nom} (essentiel)` : nom;
  });
  return separate(noms);
}
