import { cleOf } from '../territoire/noms.js';
import type { Commune, Territoire } from '../territoire/territoire.js';
import { echo } from '../text/clean.js';
import { fold, slipOf } from '../text/nearest.js';
import { enumeration, fr, pluriel } from '../text/typography.js';
import { avertissement, erreur, type Faute } from './constats.js';

/** What is told of a place that is wrong or not sure. */

/** More names than this help nobody. */
const MAX_NOMS = 6;

const some = (noms: readonly string[]) =>
  noms.length > MAX_NOMS ? fr`${noms.slice(0, MAX_NOMS).join(', ')}…` : enumeration(noms);

/** The list is searched only where the sentence is shown. */
export const communeInconnue = (nom: string, territoire: Territoire, known?: Commune): Faute =>
  erreur('commune-inconnue', () => {
    const near = known ?? nearOf(nom, territoire);
    const hint = near ? fr` ; vouliez-vous dire « ${near.nom} » ?` : '';
    return fr`aucune commune ne s'appelle « ${echo(nom)} »${hint}`;
  });

/**
 * The commune that a name may be meant for: one of which it is a slip; else the town that its first words are short
 * for, since « Châlons-sur-Marne » had another name than today; else the nearest.
 */
function nearOf(nom: string, territoire: Territoire): Commune | undefined {
  const slip = slipFor(nom, territoire);
  if (slip) return slip;
  const cle = cleOf(nom);
  const [near] = territoire.communesNear(nom, 1);
  const words = cle.split(' ');
  const shorter = words.map((_, i) => words.slice(0, words.length - i).join(' '));
  return shorter.flatMap((court) => territoire.communesCalled(court))[0] ?? near;
}

export const nomCourt = (
  nom: string,
  found: Commune,
  courts: readonly Commune[],
  territoire: Territoire,
) => {
  const ou = territoire.departement(found.departement)?.nom ?? found.departement;
  const noms = some(courts.map((court) => court.nom));
  return avertissement(
    'commune-homonyme',
    fr`« ${echo(nom)} » peut être ${found.nom} (${ou}), mais aussi ${noms} : ajoutez le code postal ou le département`,
  );
};

export const cedexPartage = (nom: string) =>
  avertissement(
    'code-postal-partage',
    fr`« ${echo(nom)} » n'est le nom d'aucune commune : d'un Cedex, seul le département est retenu`,
  );

export const homonymes = (nom: string, communes: readonly Commune[], territoire: Territoire) => {
  const noms = communes.map(
    ({ departement }) => territoire.departement(departement)?.nom ?? departement,
  );
  const found = fr`${communes.length} communes s'appellent « ${echo(nom)} » (${some(noms)})`;
  return avertissement('commune-homonyme', fr`${found} : ajoutez le code postal ou le département`);
};

export const inseeInconnu = (code: string) =>
  erreur('code-insee-inconnu', fr`aucune commune n'a le code INSEE « ${echo(code)} »`);

export const autreNom = (nom: string, { code, nom: officiel }: Commune) =>
  erreur(
    'lieu-contradictoire',
    fr`« ${echo(nom)} » n'a pas le code INSEE ${code}, qui est celui de ${officiel}`,
  );

export const autreCodePostal = (codePostal: string, { nom, codesPostaux }: Commune) =>
  erreur(
    'lieu-contradictoire',
    fr`${nom} n'a pas le code postal ${codePostal} ; ${codesPostaux.length > 1 ? fr`les siens` : fr`le sien`} : ${some(codesPostaux)}`,
  );

export const autreDepartement = ({ nom, departement }: Commune) =>
  erreur('lieu-contradictoire', fr`${nom} est dans le département ${departement}`);

export const codePostalInconnu = (codePostal: string) =>
  avertissement(
    'code-postal-inconnu',
    fr`aucune commune n'a le code postal ${codePostal} (est-ce un Cedex ?) : ajoutez la commune`,
  );

export const codePostalPartage = (codePostal: string, communes: readonly Commune[]) =>
  avertissement(
    'code-postal-partage',
    fr`le code postal ${codePostal} est celui de ${pluriel(communes.length, 'commune')} (${some(communes.map(({ nom }) => nom))}) : ajoutez la commune`,
  );

export const codeEtranger = (codePostal: string, pays: string) =>
  avertissement(
    'code-postal-sans-commune',
    fr`à côté d'un autre pays (${pays}), le code postal ${echo(codePostal)} ne dit pas s'il est français : ajoutez la commune si l'acteur est en France`,
  );

export const nomEtranger = (nom: string, pays: string) =>
  avertissement(
    'commune-homonyme',
    fr`« ${echo(nom)} » est une commune de France, mais aussi une ville de ce pays (${pays}) : ajoutez le code INSEE si elle est en France`,
  );

export const communeAilleurs = (nom: string, { nom: near }: Commune, pays: string) =>
  avertissement(
    'commune-inconnue',
    fr`aucune commune ne s'appelle « ${echo(nom)} », qui serait donc dans un autre pays (${pays}) ; si elle est en France, vouliez-vous dire « ${near} » ?`,
  );

/** Shorter names of towns abroad are near some commune by chance: « Tunis » is near « Tanis ». */
const LONG = 7;

/** The commune of France of whose name another one is a slip. */
export function slipFor(nom: string, territoire: Territoire): Commune | undefined {
  const cle = cleOf(nom);
  const [near] = cle.length < LONG ? [] : territoire.communesNear(nom, 1);
  return near && slipOf(cle, [fold(near.nom)]) !== undefined ? near : undefined;
}
