import { EXIT } from '../../errors.js';
import { fr } from '../../text/typography.js';
import type { Texte } from './texte.js';

const SENS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: fr`Tout va bien.`,
  data: fr`Un fichier est en cause : le kit, un supplément, des réponses, ou un fichier à écrire. Tous ses problèmes sont dits, chacun avec sa place.`,
  usage: fr`La ligne de commande est en cause : une commande, une option ou un nom inconnu, ou il manque quelque chose.`,
  bug: fr`Le programme a un défaut. Le message dit comment le signaler.`,
  interrupted: fr`Vous avez interrompu le programme. Le message dit ce qui est conservé.`,
};

/** What each exit code means. */
export function codes(): Texte {
  const kinds = Object.keys(SENS) as (keyof typeof EXIT)[];
  return {
    titre: fr`Les codes de sortie`,
    blocs: [
      fr`Par ce nombre, le programme dit à un script comment il s'est terminé :`,
      kinds.map((kind) => [`${EXIT[kind]}`, SENS[kind]] as const),
      fr`Le résultat va sur la sortie standard, tout le reste sur la sortie d'erreur.`,
    ],
  };
}
