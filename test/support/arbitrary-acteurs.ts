import fc from 'fast-check';
import type { Acteur, Action } from '../../src/acteurs/model.js';
import { AXES, type Axe, CLES, type Filtres } from '../../src/carte/axes.js';
import type { Contexte } from '../../src/carte/noms.js';
import { acteur, action } from './acteurs.js';

/** Few values, so that acteurs share them; « » is a place that is not known. */
const LIEUX = [
  { commune: 'Grenoble', codeInsee: '38185', departement: '38', region: '84' },
  { commune: 'Voiron', codeInsee: '38563', departement: '38', region: '84' },
  { commune: 'Lyon', codeInsee: '69123', departement: '69', region: '84' },
  { commune: 'Saint-Denis', codeInsee: '97411', departement: '974', region: '04' },
  { commune: 'Saint-Nulle-Part', codeInsee: '', departement: '', region: '' },
  { commune: '', codeInsee: '', departement: '', region: '' },
];
const PAYS = ['ML', 'SN', 'DE', 'Atlantide'];
const THEMES = ['Eau', 'eau', 'Santé', 'Jeunesse'];

const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const arbitraryAction: fc.Arbitrary<Action> = fc
  .record({
    intitule: fc.constantFrom('Jumelage', 'Puits'),
    pays: some(PAYS),
    themes: some(THEMES),
  })
  .map(action);

/** Acteurs of any place, type, theme…, each with an id of its own. */
export const arbitraryActeurs = ({ kit }: Contexte): fc.Arbitrary<readonly Acteur[]> =>
  fc
    .array(
      fc.record({
        type: fc.option(fc.constantFrom(...kit.partenaires.map(({ id }) => id))),
        categorie: fc.constantFrom('', 'ONG', 'ong', 'Université', '*'),
        lieu: fc.constantFrom(...LIEUX),
        pays: some(PAYS),
        themes: some(THEMES),
        odd: some([4, 6, 17]),
        besoins: fc.oneof(fc.constant([]), some(kit.besoins.map(({ id }) => id))),
        actions: fc.array(arbitraryAction, { maxLength: 2 }),
        point: fc.option(fc.record({ latitude: degrees(90), longitude: degrees(180) })),
      }),
      { maxLength: 12 },
    )
    .map((list) =>
      list.map(({ lieu, point, ...fields }, i) =>
        acteur({ ...fields, ...lieu, ...point, id: `acteur-${i}`, nom: `Acteur ${i}` }),
      ),
    );

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

/** Filters by what some of the acteurs have, and by what nobody has. */
export function arbitraryFiltres(
  { kit }: Contexte,
  acteurs: readonly Acteur[],
): fc.Arbitrary<Filtres> {
  const keys = (axe: Axe) => [...new Set(acteurs.flatMap((one) => CLES[axe](kit, one)))];
  const entries = AXES.map((axe) => {
    const asked = fc.shuffledSubarray([...keys(axe), 'personne']);
    return [axe, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, asked)] as const;
  });
  return fc.record(Object.fromEntries(entries) as Record<Axe, fc.Arbitrary<string[]>>);
}

/** Acteurs with filters that suit them. */
export const arbitraryChoix = (contexte: Contexte) =>
  arbitraryActeurs(contexte).chain((acteurs) =>
    arbitraryFiltres(contexte, acteurs).map((filtres) => ({ acteurs, filtres })),
  );
