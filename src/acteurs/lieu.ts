import {
  type Commune,
  sharedDepartement,
  type Territoire,
  withoutWholes,
} from '../territoire/territoire.js';
import { echo } from '../text/clean.js';
import { enumeration, fr, pluriel } from '../text/typography.js';
import type { Champ, ValeursLues } from './champs.js';
import { avertissement, erreur, type Faute } from './constats.js';

/** Where an acteur is, by the official list; what is not known is ''. */
export interface LieuDActeur {
  readonly commune: string;
  readonly codePostal: string;
  readonly codeInsee: string;
  readonly departement: string;
  readonly region: string;
  /** What is wrong, each with the field that it is told at. */
  readonly fautes: readonly FauteDeLieu[];
}

type FauteDeLieu = readonly [champ: Champ<'acteurs'>, faute: Faute];

/** What a row says of its place. */
type LieuEcrit = Pick<
  ValeursLues<'acteurs'>,
  'commune' | 'code_postal' | 'code_insee' | 'departement'
>;

/** Places that are remembered: France has 35,000 communes, whose names are written in many ways. */
const MAX_LIEUX = 50_000;

/** A reader of places: by INSEE code, else postal code and commune, else a commune that is alone of its name. */
export function lecteurDeLieux(territoire: Territoire): (ecrit: LieuEcrit) => LieuDActeur {
  const known = new Map<string, LieuDActeur>();
  return ({ commune = '', code_postal = '', code_insee = '', departement = '' }) => {
    const key = `${code_insee} ${code_postal} ${departement} ${commune}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MAX_LIEUX) known.clear();
    const lieu = new RechercheDeLieu(
      territoire,
      commune,
      code_postal,
      code_insee,
      departement,
    ).lieu();
    known.set(key, lieu);
    return lieu;
  };
}

/** The search of one place, from what a row says of it: '' where it says nothing. */
class RechercheDeLieu {
  readonly #fautes: FauteDeLieu[] = [];
  /** The communes that the name may mean. */
  #named: readonly Commune[] = [];

  constructor(
    readonly territoire: Territoire,
    readonly nom: string,
    readonly codePostal: string,
    readonly codeInsee: string,
    readonly departement: string,
  ) {}

  lieu(): LieuDActeur {
    const found = this.#byInsee() ?? this.#byName() ?? this.#byPostalCode();
    const { nom = this.nom, code = '' } = found ?? {};
    const departement = found?.departement ?? (this.departement || this.#departementAt());
    if (found && this.departement !== '' && this.departement !== departement)
      this.#tell('departement', autreDepartement(found));
    const region = found?.region ?? this.territoire.departement(departement)?.region ?? '';
    // A code that the place denies is left out; where no place is known, none of what is written is.
    const isWrong = this.#fautes.some(
      ([champ, { niveau }]) => champ === 'code_postal' && niveau === 'erreur' && found,
    );
    const codePostal = isWrong ? '' : this.codePostal;
    return { commune: nom, codePostal, codeInsee: code, departement, region, fautes: this.#fautes };
  }

  #tell(champ: Champ<'acteurs'>, faute: Faute): void {
    this.#fautes.push([champ, faute]);
  }

  #byInsee(): Commune | undefined {
    const { territoire, codeInsee, nom, codePostal } = this;
    if (codeInsee === '') return undefined;
    const found = territoire.commune(codeInsee);
    if (!found) {
      this.#tell('code_insee', inseeInconnu(codeInsee));
      return undefined;
    }
    // A commune of before may share its old name with one of today, elsewhere.
    const isOld = found.code !== codeInsee;
    if (nom !== '' && !isOld && !this.#isNamed(found)) this.#tell('commune', autreNom(nom, found));
    const others = codePostal === '' ? [] : territoire.communesAt(codePostal);
    if (others.length > 0 && !others.some(({ code }) => code === found.code))
      this.#tell('code_postal', autreCodePostal(codePostal, found));
    return found;
  }

  /** Whether the name is that of a commune, or of the one that it is an arrondissement of. */
  #isNamed({ code }: Commune): boolean {
    const { territoire, nom } = this;
    return territoire
      .communesNamed(nom)
      .some(
        (named) => named.code === code || territoire.arrondissements(named.code).includes(code),
      );
  }

  /** By a name that nothing beside it denies; by one that its postal code confirms, whatever the département. */
  #byName(): Commune | undefined {
    const { territoire, nom, codePostal } = this;
    if (nom === '') return undefined;
    const named = territoire.communesNamed(nom, codePostal || undefined);
    this.#named = named;
    const here = this.#here(named);
    const isDenied = here.length === 0 && (codePostal === '' || named.length === 0);
    if (isDenied) this.#tellDenied(named.length > 0);
    const [found, ...others] = isDenied ? [] : here.length > 0 ? here : named;
    if (found && others.length > 0) this.#tell('commune', homonymes(nom, named, territoire));
    return others.length === 0 ? found : undefined;
  }

  /** Those of them in the département that is written: else those that had the name there. */
  #here(named: readonly Commune[]): readonly Commune[] {
    const { departement, nom, codePostal } = this;
    if (departement === '') return named;
    const here = named.filter((commune) => commune.departement === departement);
    if (here.length > 0) return here;
    return this.territoire.communesNamed(`${nom} (${departement})`, codePostal || undefined);
  }

  /** Why no commune has the name and is where the row says: which of them is wrong cannot be known. */
  #tellDenied(isDelivered: boolean): void {
    const { territoire, nom, codePostal, departement } = this;
    const elsewhere = territoire.communesNamed(nom);
    const [first, ...others] = elsewhere;
    if (!first) this.#tell('commune', communeInconnue(nom, territoire));
    else if (!isDelivered) {
      const isAgreed = departement !== '' && departement === this.#departementAt();
      this.#tell(isAgreed ? 'commune' : 'code_postal', autreCodePostal(codePostal, first));
    } else if (others.length === 0) this.#tell('departement', autreDepartement(first));
    if (others.length > 0) this.#tell('commune', homonymes(nom, elsewhere, territoire));
  }

  /** The commune that a postal code alone tells, where it tells one. */
  #byPostalCode(): Commune | undefined {
    const { codePostal, nom } = this;
    if (codePostal === '' || nom !== '') return undefined;
    const at = this.#at();
    if (at.length === 0) this.#tell('code_postal', codePostalInconnu(codePostal));
    if (at.length > 1) this.#tell('code_postal', codePostalPartage(codePostal, at));
    return at.length === 1 ? at[0] : undefined;
  }

  /** The communes that a postal code may mean: an arrondissement rather than the whole of its city. */
  #at(): readonly Commune[] {
    return withoutWholes(this.territoire, this.territoire.communesAt(this.codePostal));
  }

  /** The département of all the communes that a name and a postal code may mean; '' where they have several. */
  #departementAt(): string {
    return sharedDepartement([...this.#named, ...this.#at()]);
  }
}

/** More names than this help nobody. */
const MAX_NOMS = 6;

const some = (noms: readonly string[]) =>
  noms.length > MAX_NOMS ? fr`${noms.slice(0, MAX_NOMS).join(', ')}…` : enumeration(noms);

/** The list is searched only where the sentence is shown. */
const communeInconnue = (nom: string, territoire: Territoire): Faute =>
  erreur('commune-inconnue', () => {
    const [near] = territoire.communesNear(nom, 1);
    const hint = near ? fr` ; vouliez-vous dire « ${near.nom} » ?` : '';
    return fr`aucune commune ne s'appelle « ${echo(nom)} »${hint}`;
  });

const homonymes = (nom: string, communes: readonly Commune[], territoire: Territoire) => {
  const noms = communes.map(
    ({ departement }) => territoire.departement(departement)?.nom ?? departement,
  );
  const found = fr`${communes.length} communes s'appellent « ${echo(nom)} » (${some(noms)})`;
  return avertissement('commune-homonyme', fr`${found} : ajoutez le code postal ou le département`);
};

const inseeInconnu = (code: string) =>
  erreur('code-insee-inconnu', fr`aucune commune n'a le code INSEE « ${echo(code)} »`);

const autreNom = (nom: string, { code, nom: officiel }: Commune) =>
  erreur(
    'lieu-contradictoire',
    fr`« ${echo(nom)} » n'a pas le code INSEE ${code}, qui est celui de ${officiel}`,
  );

const autreCodePostal = (codePostal: string, { nom, codesPostaux }: Commune) =>
  erreur(
    'lieu-contradictoire',
    fr`${nom} n'a pas le code postal ${codePostal} ; ${codesPostaux.length > 1 ? fr`les siens` : fr`le sien`} : ${some(codesPostaux)}`,
  );

const autreDepartement = ({ nom, departement }: Commune) =>
  erreur('lieu-contradictoire', fr`${nom} est dans le département ${departement}`);

const codePostalInconnu = (codePostal: string) =>
  avertissement(
    'code-postal-inconnu',
    fr`aucune commune n'a le code postal ${codePostal} (est-ce un Cedex ?) : ajoutez la commune`,
  );

const codePostalPartage = (codePostal: string, communes: readonly Commune[]) =>
  avertissement(
    'code-postal-partage',
    fr`le code postal ${codePostal} est celui de ${pluriel(communes.length, 'commune')} (${some(communes.map(({ nom }) => nom))}) : ajoutez la commune`,
  );

/** Where France is, in degrees: south, north, west, east; each part of it by itself. */
const FRANCE: readonly (readonly [number, number, number, number])[] = [
  [41, 51.5, -5.5, 10], // métropole
  [14, 18.5, -63.5, -60.5], // Antilles
  [2, 6, -55, -51], // Guyane
  [-21.5, -20.5, 55, 56], // La Réunion
  [-13.5, -12, 44.5, 45.5], // Mayotte
  [46.5, 47.5, -57, -56], // Saint-Pierre-et-Miquelon
  [-23, -17, 158, 173], // Nouvelle-Calédonie
  [-15, -13, -179, -175], // Wallis-et-Futuna
  [-28, -7, -155, -134], // Polynésie
];

const isInFrance = (latitude: number, longitude: number) =>
  FRANCE.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );

/** Coordinates of which both are right, or none. */
interface Coordonnees {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly faute?: readonly [champ: Champ<'acteurs'>, faute: Faute];
}

const AUCUNE = { latitude: null, longitude: null };

/**
 * The coordinates of a row, which has fields that it `writes`. Whether they are those of its commune cannot be
 * told: the official list has none.
 */
export function coordonneesOf(
  { latitude, longitude }: ValeursLues<'acteurs'>,
  writes: (champ: Champ<'acteurs'>) => boolean,
): Coordonnees {
  if (latitude !== undefined && longitude !== undefined) {
    if (latitude === 0 && longitude === 0) {
      const message = fr`le point 0 ; 0 est au large du golfe de Guinée : il est laissé de côté`;
      return { ...AUCUNE, faute: ['latitude', avertissement('coordonnees-nulles', message)] };
    }
    if (isInFrance(latitude, longitude) || !isInFrance(longitude, latitude))
      return { latitude, longitude };
    const message = fr`la latitude et la longitude semblent échangées : ce point serait en France si on les échangeait`;
    return { ...AUCUNE, faute: ['latitude', erreur('coordonnees-echangees', message)] };
  }
  if (writes('latitude') === writes('longitude')) return AUCUNE;
  const [present, absent] = writes('latitude')
    ? (['latitude', 'longitude'] as const)
    : (['longitude', 'latitude'] as const);
  // One that is wrong is told where it is.
  if ((present === 'latitude' ? latitude : longitude) === undefined) return AUCUNE;
  const message = fr`il y a une ${present} sans ${absent} : écrivez les deux, ou aucune`;
  return { ...AUCUNE, faute: [present, erreur('coordonnee-seule', message)] };
}
