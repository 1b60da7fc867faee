import type { Kit } from '../../kit/model.js';
import { FileProblems, type Problem } from '../../lecture/problems.js';
import { cleanLine } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import { createDemande } from '../demande.js';
import type { Repondant } from '../repondants/repondants.js';
import type { ReponsesCode } from './explications.js';
import { type SavedReponses, sameTitle } from './lire.js';

/**
 * Several respondents of a file of answers each, in their order, by name, and a sentence to say of the files
 * beside the result (empty where there is nothing). Throws FileProblems where a file is for another kit than
 * the first, or has no besoin.
 */
export function repondantsOf(
  kit: Kit,
  saved: readonly SavedReponses[],
): { readonly repondants: Repondant[]; readonly note: string } {
  const [first] = saved;
  const problems = saved.flatMap((file) => [
    ...(first && !sameTitle(first.titre, file.titre) ? [otherKit(first, file)] : []),
    ...(isEmpty(file) ? [file.problem([], EMPTY, NO_BESOIN)] : []),
  ]);
  if (problems.length > 0) throw new FileProblems(problems);
  const noms = named(saved);
  return {
    repondants: saved.map(({ reponses }, i) => ({
      nom: noms[i] ?? '',
      demande: createDemande(kit, reponses),
    })),
    note: first?.note ?? '',
  };
}

const EMPTY: ReponsesCode = 'repondant-sans-besoin';
const OTHER: ReponsesCode = 'kits-differents';
const NO_BESOIN = fr`ce répondant n'a choisi aucun besoin ; ajoutez-en un, ou laissez ce fichier de côté`;

const isEmpty = ({ reponses: { besoins, essentiels } }: SavedReponses) =>
  besoins.length + essentiels.length === 0;

function otherKit(first: SavedReponses, file: SavedReponses): Problem {
  const what = fr`ces réponses ont été données pour le kit « ${file.titre} », les premières pour « ${first.titre} »`;
  return file.problem(['kit'], OTHER, fr`${what} ; elles ne se comparent pas`);
}

/** The name in the file, else that of the file; both where two have the same name. */
function named(saved: readonly SavedReponses[]): string[] {
  const fichiers = saved.map(({ chemin }) => cleanLine(chemin));
  const noms = saved.map(({ repondant }, i) => repondant || (fichiers[i] ?? ''));
  return noms.map((nom, i) =>
    noms.filter((other) => other === nom).length > 1 ? `${nom} (${fichiers[i]})` : nom,
  );
}
