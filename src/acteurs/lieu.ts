import {
  type Commune,
  sharedDepartement,
  type Territoire,
  withoutWholes,
} from '../territoire/territoire.js';
import type { Champ, Fiche } from './champs.js';
import type { Faute } from './constats.js';
import * as dits from './lieu-dits.js';

/** Where an acteur is, by the official list; what is not known is ''. */
export interface Lieu {
  readonly commune: string;
  readonly codePostal: string;
  readonly codeInsee: string;
  readonly departement: string;
  readonly region: string;
  /** What is wrong, each with the field that it is told at. */
  readonly fautes: readonly FauteDeLieu[];
}

type FauteDeLieu = readonly [champ: Champ<'acteurs'>, faute: Faute];

/** A reader of places: by INSEE code, else postal code and commune, else a commune that is alone of its name. */
export function lecteurDeLieux(territoire: Territoire): (fiche: Fiche<'acteurs'>) => Lieu {
  const known = new Map<string, Lieu>();
  return ({ commune = '', code_postal = '', code_insee = '', departement = '' }) => {
    const key = `${code_insee} ${code_postal} ${departement} ${commune}`;
    const before = known.get(key);
    if (before) return before;
    const lieu = new Recherche(territoire, commune, code_postal, code_insee, departement).lieu();
    known.set(key, lieu);
    return lieu;
  };
}

/** The search of one place, from what a row says of it: '' where it says nothing. */
class Recherche {
  readonly #fautes: FauteDeLieu[] = [];

  constructor(
    readonly territoire: Territoire,
    readonly nom: string,
    readonly codePostal: string,
    readonly codeInsee: string,
    readonly departement: string,
  ) {}

  lieu(): Lieu {
    const found = this.#byInsee() ?? this.#byName() ?? this.#byPostalCode();
    const { nom = this.nom, code = '' } = found ?? {};
    const departement = found?.departement ?? (this.departement || this.#departementAt());
    if (found && this.departement !== '' && this.departement !== departement)
      this.#tell('departement', dits.autreDepartement(found));
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
      this.#tell('code_insee', dits.inseeInconnu(codeInsee));
      return undefined;
    }
    // A commune of before may share its old name with one of today, elsewhere.
    const isOld = found.code !== codeInsee;
    if (nom !== '' && !isOld && !this.#isNamed(found))
      this.#tell('commune', dits.autreNom(nom, found));
    const others = codePostal === '' ? [] : territoire.communesAt(codePostal);
    if (others.length > 0 && !others.some(({ code }) => code === found.code))
      this.#tell('code_postal', dits.autreCodePostal(codePostal, found));
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
    const here = this.#here(named);
    const isDenied = here.length === 0 && (codePostal === '' || named.length === 0);
    if (isDenied) this.#tellDenied(named.length > 0);
    const [found, ...others] = isDenied ? [] : here.length > 0 ? here : named;
    if (found && others.length > 0) this.#tell('commune', dits.homonymes(nom, named, territoire));
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
    if (!first) this.#tell('commune', dits.communeInconnue(nom, territoire));
    else if (!isDelivered) {
      const isAgreed = departement !== '' && departement === this.#departementAt();
      this.#tell(isAgreed ? 'commune' : 'code_postal', dits.autreCodePostal(codePostal, first));
    } else if (others.length === 0) this.#tell('departement', dits.autreDepartement(first));
    if (others.length > 0) this.#tell('commune', dits.homonymes(nom, elsewhere, territoire));
  }

  /** The commune that a postal code alone tells, where it tells one. */
  #byPostalCode(): Commune | undefined {
    const { codePostal, nom } = this;
    if (codePostal === '' || nom !== '') return undefined;
    const at = this.#at();
    if (at.length === 0) this.#tell('code_postal', dits.codePostalInconnu(codePostal));
    if (at.length > 1) this.#tell('code_postal', dits.codePostalPartage(codePostal, at));
    return at.length === 1 ? at[0] : undefined;
  }

  /** The communes that a postal code may mean: an arrondissement rather than the whole of its city. */
  #at(): readonly Commune[] {
    return withoutWholes(this.territoire, this.territoire.communesAt(this.codePostal));
  }

  /** The département of all the communes that a postal code may mean; '' where they have several. */
  #departementAt(): string {
    return sharedDepartement(this.#at());
  }
}
