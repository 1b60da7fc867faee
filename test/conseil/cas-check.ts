import type { Classe } from '../../src/conseil/classement.js';
import { advise, type Conseil } from '../../src/conseil/conseil.js';
import { createDemande } from '../../src/conseil/demande.js';
import type { Enonce, Kit } from '../../src/kit/model.js';
import { kitFromYaml, shippedKit } from '../support/kit.js';
import { differ } from './cas-differ.js';
import type { Attendu, Cas, Ligne } from './cas-format.js';
import { checkSolidite } from './cas-solidite.js';

type Named = { readonly partenaire: { readonly id: string } };

const idsOf = (list: readonly Named[]) => list.map(({ partenaire }) => partenaire.id);
const textsOf = (enonces: readonly Enonce[]) => enonces.map(({ texte }) => texte);

/** What a case says against what the advice says: a French line for each field that differs. */
export function checkCas(cas: Cas): string[] {
  // The failsafe schema read texts only, so that JSON is the YAML of the same kit.
  const kit = cas.kit ? kitFromYaml(JSON.stringify(cas.kit)) : shippedKit();
  const typos = unknownIds(cas, kit);
  if (typos.length > 0) return typos;
  const conseil = advise(kit, createDemande(kit, cas));
  const { attendu } = cas;
  return [
    ...checkClassement(attendu.classement, conseil),
    ...checkRest(attendu, conseil),
    ...checkTourDeTable(attendu, conseil),
    ...checkSolidite(attendu, conseil),
  ];
}

/** createDemande drops an id that the kit does not declare: a typo would change the question. */
function unknownIds(cas: Cas, kit: Kit): string[] {
  const check = (field: string, ids: readonly string[], declared: readonly { id: string }[]) =>
    ids
      .filter((id) => !declared.some((term) => term.id === id))
      .map((id) => `${field} : « ${id} » n’est pas dans le kit`);
  const { classement, sansReponse = [], ecartes = [], tourDeTable } = cas.attendu;
  const named = [classement, ecartes].flatMap((list) => list.map(({ partenaire }) => partenaire));
  return [
    ...check('besoins', cas.besoins, kit.besoins),
    ...check('essentiels', cas.essentiels, kit.besoins),
    ...check('situations', cas.situations, kit.situations),
    ...check('refus', cas.refus, kit.natures),
    ...check(
      'attendu',
      [...named, ...sansReponse, ...(tourDeTable?.membres ?? [])],
      kit.partenaires,
    ),
  ];
}

function checkClassement(lignes: readonly Ligne[], { classement }: Conseil): string[] {
  const order = differ(
    'classement',
    lignes.map(({ rang, partenaire, exAequo }) => `${rang} ${partenaire}, ex æquo : ${exAequo}`),
    classement.map(
      ({ rang, partenaire: { id }, exAequo }) =>
        `${rang} ${id}, ex æquo : ${exAequo ? 'oui' : 'non'}`,
    ),
  );
  const details = lignes.flatMap((ligne) => {
    const found = classement.find(({ partenaire }) => partenaire.id === ligne.partenaire);
    return found ? checkLigne(ligne, found) : [];
  });
  return [...order, ...details];
}

function checkLigne(ligne: Ligne, found: Classe): string[] {
  const at = `classement › ${ligne.partenaire}`;
  const { adequation = '', vigilances, rappels, couverture = {} } = ligne;
  return [
    ...differ(`${at} › adequation`, adequation || undefined, inFormOf(adequation, found)),
    ...differ(`${at} › vigilances`, vigilances, textsOf(found.vigilances)),
    ...differ(`${at} › rappels`, rappels, textsOf(found.rappels)),
    ...Object.entries(couverture).flatMap(([besoin, { niveau, preuves, reserves }]) => {
      const actual = found.couverture.find((c) => c.besoin === besoin);
      const field = `${at} › couverture › ${besoin}`;
      if (!actual) return [`${field} : ce besoin n’est pas demandé`];
      return [
        ...differ(`${field} › niveau`, niveau, actual.niveau),
        ...differ(`${field} › preuves`, preuves, textsOf(actual.preuves)),
        ...differ(`${field} › reserves`, reserves, textsOf(actual.reserves)),
      ];
    }),
  ];
}

/** The adéquation as the case writes it; a fraction is compared exactly, without rounding. */
function inFormOf(expected: string, { adequation }: Classe): string {
  const [numerator, denominator] = expected.split('/').map(Number);
  if (denominator === undefined) return `${Math.round(adequation)} %`;
  return adequation === (100 * (numerator ?? 0)) / denominator ? expected : `${adequation} %`;
}

function checkRest(attendu: Attendu, conseil: Conseil): string[] {
  const ecartes = conseil.ecartes.map(({ partenaire, refus }) => ({
    partenaire: partenaire.id,
    raisons: textsOf(refus),
  }));
  const nonCouverts = conseil.nonCouverts.map(({ besoin, parEcartes, contreIndications }) => ({
    besoin,
    parEcartes: parEcartes.map(({ id }) => id),
    contreIndications: contreIndications.map(({ partenaire, enonce }) => ({
      partenaire: partenaire.id,
      texte: enonce.texte,
    })),
  }));
  const sansReponse = conseil.sansReponse.map(({ id }) => id);
  const recommandations = conseil.recommandations.map(({ texte }) => texte);
  return [
    ...differ('ecartes', attendu.ecartes, ecartes),
    ...differ('nonCouverts', attendu.nonCouverts, nonCouverts),
    ...differ('sansReponse', attendu.sansReponse, sansReponse),
    ...differ('recommandations', attendu.recommandations, recommandations),
  ];
}

function checkTourDeTable({ tourDeTable }: Attendu, { tourDeTable: found }: Conseil): string[] {
  if (!tourDeTable) return [];
  const { membres, couvre } = tourDeTable;
  const want = couvre && Object.entries(couvre).map(([besoin, par]) => `${besoin} : ${par}`);
  const got = found.couvre.map(({ besoin, par }) => `${besoin} : ${par.partenaire.id}`);
  return [
    ...differ('tourDeTable › membres', membres, idsOf(found.membres)),
    ...differ('tourDeTable › couvre', want?.sort(), got.sort()),
  ];
}
