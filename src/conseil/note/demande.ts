import type { Kit } from '../../kit/model.js';
import { nomSource } from '../../kit/pages/mots.js';
import { blanc, paragrapheBlanc } from '../../page/blocs.js';
import type { Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { Conseil } from '../conseil.js';
import { demandeSentences } from '../pages/demande.js';

/** What the note is about, and what was asked. */

export function sectionObjet(): Section {
  return {
    titre: fr`Objet`,
    blocs: [
      {
        genre: 'paragraphe',
        texte: [
          {
            texte: fr`Choisir les partenaires à approcher pour l'action internationale de la collectivité : `,
          },
          blanc(fr`projet ou action concernés`),
        ],
      },
    ],
  };
}

/** The constat of the source, for the officer to abridge. */
export function sectionContexte(kit: Kit): Section {
  const constat: Section['blocs'] =
    kit.constat === ''
      ? []
      : [{ genre: 'paragraphe', texte: fr`« ${kit.constat} » (${nomSource(kit)})` }];
  return {
    titre: fr`Contexte`,
    blocs: [
      ...constat,
      paragrapheBlanc(
        constat.length > 0
          ? fr`contexte du territoire ; abréger la citation`
          : fr`contexte du territoire`,
      ),
    ],
  };
}

export function sectionBesoins(kit: Kit, conseil: Conseil): Section {
  return { titre: fr`Besoins exprimés`, blocs: demandeSentences(kit, conseil, 'note') };
}
