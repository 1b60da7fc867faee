import { dataError, UserError } from '../errors.js';
import { clean } from '../text/clean.js';
import { refusDuChemin } from '../text/nom-de-fichier.js';
import { fr } from '../text/typography.js';

/** The error for a file, or for standard input (`-`), that cannot be used. */
export function refusal(path: string, what: string, remede: string): UserError {
  const nom = path === '-' ? fr`le texte de l'entrée standard` : fr`le fichier « ${clean(path)} »`;
  return dataError(`${nom} ${what}`, remede);
}

/** Throws it for an error code of the system. */
export function refuse(path: string, code: Known): never {
  throw refusal(path, ...reasons()[code]);
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

/** Does something with a file; the system's error becomes a UserError (exit code 1) that names it. */
export function attempt<T>(path: string, platform: NodeJS.Platform, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw inFrench(path, error, platform);
  }
}

/** The same for what comes piece by piece. */
export async function* attemptAll<T>(
  path: string,
  platform: NodeJS.Platform,
  items: AsyncIterable<T>,
): AsyncIterable<T> {
  try {
    yield* items;
  } catch (error) {
    throw inFrench(path, error, platform);
  }
}

function inFrench(path: string, error: unknown, platform: NodeJS.Platform): UserError {
  if (error instanceof UserError) return error;
  const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
  if (platform === 'win32') {
    const refused = refusedName(path);
    if (refused) return refused;
    // What could be made beside it cannot take its place: nobody forbids it, somebody holds it.
    if (syscall === 'rename' && isHeld(code)) refuse(path, 'EBUSY');
  }
  const [what, remede] = reasonOf(code) ?? [
    fr`ne peut pas être utilisé (${code || 'raison inconnue'})`,
    fr`Choisissez un autre fichier.`,
  ];
  return refusal(path, what, remede);
}

/** The error for a name that Windows takes for no file; undefined where it does. */
export function refusedName(path: string): UserError | undefined {
  const why = path === '-' ? null : refusDuChemin(path);
  if (why === null) return undefined;
  const remede = /[*?]/.test(why)
    ? fr`Windows ne développe pas « ${clean(path)} » : nommez chaque fichier.`
    : fr`Choisissez un autre nom.`;
  return refusal(path, fr`a un nom que Windows n'accepte pas (${why})`, remede);
}

/** How Windows tells of a file that another program has opened, and of one that is forbidden. */
export const isHeld = (code = ''): boolean => /^(?:EPERM|EACCES|EBUSY)$/.test(code);

/** What the system's error codes mean for a file, and what to do next: sentences that most runs never need. */
function reasons() {
  const forbidden = [
    fr`est interdit d'accès`,
    fr`Vérifiez vos droits, ou choisissez un autre fichier.`,
  ] as const;
  return {
    ENOENT: [fr`n'existe pas`, fr`Vérifiez le nom et le dossier.`],
    ENOTDIR: [fr`passe par un fichier qui n'est pas un dossier`, fr`Vérifiez le chemin.`],
    EISDIR: [fr`est un dossier`, fr`Indiquez un fichier.`],
    EACCES: forbidden,
    EPERM: forbidden,
    ELOOP: [fr`est un lien qui tourne en rond`, fr`Indiquez le fichier lui-même.`],
    ENAMETOOLONG: [fr`a un nom trop long`, fr`Choisissez un nom plus court.`],
    ERR_INVALID_ARG_VALUE: [fr`a un nom impossible`, fr`Choisissez un autre nom.`],
    EEXIST: [fr`existe déjà`, fr`Choisissez un autre nom, ou ajoutez --ecraser pour le remplacer.`],
    EROFS: [fr`est sur un disque en lecture seule`, fr`Choisissez un autre dossier.`],
    ENOSPC: [
      fr`ne peut pas être écrit : le disque est plein`,
      fr`Libérez de la place, ou choisissez un autre disque.`,
    ],
    EFBIG: [
      fr`ne peut pas être écrit : la taille permise est dépassée`,
      fr`Choisissez un autre disque.`,
    ],
    EDQUOT: [
      fr`ne peut pas être écrit : votre espace est plein`,
      fr`Libérez de la place, ou choisissez un autre disque.`,
    ],
    EBUSY: [
      fr`est utilisé par un autre programme`,
      fr`Fermez-le, dans Word par exemple, puis recommencez.`,
    ],
  } as const satisfies Readonly<Record<string, readonly [what: string, remede: string]>>;
}

type Known = keyof ReturnType<typeof reasons>;

/** What one of them means; undefined where nobody has said. */
export const reasonOf = (code: string): readonly [what: string, remede: string] | undefined =>
  reasons()[code as Known];
