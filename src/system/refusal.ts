import { EXIT, UserError } from '../errors.js';
import { clean } from '../text/clean.js';
import { fr } from '../text/typography.js';
import { REASONS } from './reasons.js';

/** The error for a file, or for standard input (`-`), that cannot be used. */
export function refusal(path: string, what: string, remede: string): UserError {
  const nom = path === '-' ? fr`le texte de l'entrée standard` : fr`le fichier « ${clean(path)} »`;
  return new UserError(`${nom} ${what}`, remede, EXIT.data);
}

/** Throws it for an error code of the system. */
export function refuse(path: string, code: keyof typeof REASONS): never {
  const [what = '', remede = ''] = REASONS[code] ?? [];
  throw refusal(path, what, remede);
}

/** The error for more than `maxBytes`. */
export function tooLarge(path: string, maxBytes: number): UserError {
  const limit = fr`${maxBytes / 1024 / 1024} Mo`;
  return refusal(
    path,
    fr`dépasse ${limit}`,
    fr`Est-ce le bon fichier ? Si oui, partagez-le en plusieurs.`,
  );
}
