import { fold, nearestOfMany } from '../text/nearest.js';
import { communesOf, indexOf } from './colonnes.js';
import { pieces, prefixOf, type TerritoireDocument } from './document.js';
import { lireNom, zoneNamed } from './noms.js';
import type { Commune, Territoire } from './territoire.js';

/**
 * The official list over its compiled document. A commune that is looked up by its code costs no more
 * than the reading of its own département; what finds them by name and by postal code is made when it is
 * first asked for.
 */
export function createTerritoire(document: TerritoireDocument): Territoire {
  const departements = document.blocs.map(({ departement: [code, nom, region] }) => {
    return { code, nom, region };
  });
  const regions = document.regions.map(([code, nom]) => ({ code, nom, region: '' }));
  const arrondissements = new Map(Object.entries(document.arrondissements));
  const index = indexOf(document);
  const today = byCode(document);
  const known = (codes = '') => [...new Set(pieces(codes, 5))].flatMap((code) => today(code) ?? []);

  return {
    departements,
    regions,
    commune: (code) => today(code) ?? known(index.old().byCode.get(code))[0],
    communesNamed(nom, given) {
      const { cle, codePostal = given, departement } = lireNom(nom);
      const zone = departement === undefined ? undefined : zoneNamed(departements, departement);
      const isMeant = (commune: Commune) =>
        (zone === undefined || commune.departement === zone.code) &&
        (codePostal === undefined || isDelivered(commune, codePostal, index.byPostalCode));
      // What stands between brackets may be no département but part of the name: « Château-Chinon (Ville) ».
      const whole = departement !== undefined && zone === undefined ? fold(nom) : cle;
      const names = index.byName();
      const now = known(names.get(whole) ?? names.get(cle)).filter(isMeant);
      return now.length > 0 ? now : known(index.old().byName.get(cle)).filter(isMeant);
    },
    communesAt: (codePostal) => known(index.byPostalCode().get(codePostal)),
    arrondissements: (code) => arrondissements.get(code) ?? [],
    communesNear(nom, count) {
      const places = nearestOfMany(lireNom(nom).cle, index.keys(), count);
      return known(places.map((place) => index.codes()[place]).join(''));
    },
    departement: (code) => departements.find((zone) => zone.code === code),
    region: (code) => regions.find((zone) => zone.code === code),
  };
}

/** Finds today's communes; a département is read once, when one of its own is asked for. */
function byCode({ blocs, epci }: TerritoireDocument): (code: string) => Commune | undefined {
  const unread = new Map(blocs.map((bloc) => [bloc.departement[0], bloc]));
  const read = new Map<string, ReadonlyMap<string, Commune>>();
  return (code) => {
    const departement = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
    const bloc = unread.get(departement);
    if (bloc && !read.has(departement)) read.set(departement, communesOf(bloc, epci));
    return read.get(departement)?.get(code);
  };
}

/** A code that no commune has is one of Cedex, which tells no more than the département. */
function isDelivered(
  { codesPostaux, departement }: Commune,
  codePostal: string,
  byPostalCode: () => ReadonlyMap<string, unknown>,
): boolean {
  if (codesPostaux.includes(codePostal)) return true;
  return codePostal.startsWith(prefixOf(departement)) && !byPostalCode().has(codePostal);
}
