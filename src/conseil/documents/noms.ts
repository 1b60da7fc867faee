import type { Assemblee } from '../../kit/model.js';
import { fr } from '../../text/typography.js';

/** What documents and assemblies are called: all that the command line has to know of them. */

/** The documents that are made of the same answers, each with the name of a file that is proposed for it. */
export const NOMS = {
  note: { nom: fr`Note pour les élus`, fichier: 'note-partenaires.docx' },
  deliberation: { nom: fr`Projet de délibération`, fichier: 'deliberation.docx' },
  rencontre: { nom: fr`Fiches de rencontre`, fichier: 'fiches-de-rencontre.docx' },
} as const;

export type Document = keyof typeof NOMS;

/** What an assembly receives, what it is called there, and who carries out what it decides. */
const mots = (note: string, assemblee: string, executif: string) => ({ note, assemblee, executif });
const NOTE = fr`Note de synthèse`;
const RAPPORT = fr`Rapport`;

/** The assemblies for which a document may be. */
export const ASSEMBLEES: Readonly<Record<Assemblee, ReturnType<typeof mots>>> = {
  commune: mots(NOTE, fr`Conseil municipal`, fr`le maire`),
  epci: mots(NOTE, fr`Conseil communautaire ou métropolitain`, fr`le président`),
  departement: mots(RAPPORT, fr`Conseil départemental`, fr`le président du conseil départemental`),
  region: mots(RAPPORT, fr`Conseil régional`, fr`le président du conseil régional`),
};
