import { UserError } from '../errors.js';
import { fr } from '../text/typography.js';
import { REASONS } from './reasons.js';
import { refusal } from './refusal.js';

/** Does something with a file; the system's error becomes a UserError (exit code 1) that names it. */
export function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw inFrench(path, error);
  }
}

/** The same for what comes piece by piece. */
export async function* attemptAll<T>(path: string, items: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* items;
  } catch (error) {
    throw inFrench(path, error);
  }
}

function inFrench(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const [what, remede] = REASONS[code] ?? [
    fr`ne peut pas être utilisé (${code || 'raison inconnue'})`,
    fr`Choisissez un autre fichier.`,
  ];
  return refusal(path, what, remede);
}
