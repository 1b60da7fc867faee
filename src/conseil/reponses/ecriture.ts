import type { Kit } from '../../kit/model.js';
import { fr } from '../../text/typography.js';
import type { Demande } from '../demande.js';

/** The version of the file: it grows when an old program could not read a new file. */
export const VERSION = '1';

/** Answers, and who gave them where that is known. */
export interface Answered {
  readonly demande: Demande;
  readonly repondant?: string | undefined;
}

/** A demande as the text of a file of answers: YAML that a person can read and edit, with the names of what was chosen. */
export function formatReponses(kit: Kit, { demande, repondant }: Answered): string {
  const { besoins, situations, refus } = demande;
  const withPriority = (wanted: string) =>
    besoins.filter(({ priorite }) => priorite === wanted).map(({ id }) => id);
  const list = (
    name: string,
    declared: readonly { readonly id: string; readonly nom: string }[],
    chosen: readonly string[],
  ) => {
    const lines = declared
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, nom }) => `  - ${id} # ${nom}`);
    return lines.length > 0 ? [`${name}:`, ...lines] : [`${name}: []`];
  };
  return [
    fr`# Réponses enregistrées ; pour les reprendre : partenaires conseil --reponses CE-FICHIER`,
    `version: ${VERSION}`,
    // A JSON string is a YAML string.
    `kit: ${JSON.stringify(kit.titre)}`,
    ...(repondant ? [`repondant: ${JSON.stringify(repondant)}`] : []),
    ...list('essentiels', kit.besoins, withPriority('essentiel')),
    ...list('besoins', kit.besoins, withPriority('utile')),
    ...list('situations', kit.situations, situations),
    ...list('refus', kit.natures, refus),
    '',
  ].join('\n');
}
