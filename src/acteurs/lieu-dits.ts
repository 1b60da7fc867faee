import type { Commune, Territoire } from '../territoire/territoire.js';
import { echo } from '../text/clean.js';
import { enumeration, fr, pluriel } from '../text/typography.js';
import { avertissement, erreur, type Faute } from './constats.js';

/** What is told of a place that is wrong, or not sure. */

/** More names than this help nobody. */
const MAX_NOMS = 6;

const some = (noms: readonly string[]) =>
  noms.length > MAX_NOMS ? fr`${noms.slice(0, MAX_NOMS).join(', ')}…` : enumeration(noms);

/** The list is searched only where the sentence is shown. */
export const communeInconnue = (nom: string, territoire: Territoire): Faute =>
  erreur('commune-inconnue', () => {
    const [near] = territoire.communesNear(nom, 1);
    const hint = near ? fr` ; vouliez-vous dire « ${near.nom} » ?` : '';
    return fr`aucune commune ne s'appelle « ${echo(nom)} »${hint}`;
  });

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
