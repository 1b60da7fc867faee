import { fr } from '../text/typography.js';

/** What the system's error codes mean for a file, and what to do next. */
const FORBIDDEN = [
  fr`est interdit d'accès`,
  fr`Vérifiez vos droits, ou choisissez un autre fichier.`,
] as const;

export const REASONS: Readonly<Record<string, readonly [what: string, remede: string]>> = {
  ENOENT: [fr`n'existe pas`, fr`Vérifiez le nom et le dossier.`],
  ENOTDIR: [fr`passe par un fichier qui n'est pas un dossier`, fr`Vérifiez le chemin.`],
  EISDIR: [fr`est un dossier`, fr`Indiquez un fichier.`],
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
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
    fr`Fermez-le dans cet autre programme, puis recommencez.`,
  ],
};
