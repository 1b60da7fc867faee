import { cleOf, isCedex, sansTitre } from '../territoire/noms.js';
import { isEtranger, isHomonyme, nomDuPays } from '../territoire/pays.js';
import {
  type Commune,
  sharedDepartement,
  type Territoire,
  withoutWholes,
} from '../territoire/territoire.js';
import { fold, nearestOfMany } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { Champ, ValeursLues } from './champs.js';
import { erreur, type Faute } from './constats.js';
import {
  autreCodePostal,
  autreDepartement,
  autreNom,
  cedexPartage,
  codeEtranger,
  codePostalInconnu,
  codePostalPartage,
  communeAilleurs,
  communeInconnue,
  homonymes,
  inseeInconnu,
  nomCourt,
  nomEtranger,
  slipFor,
} from './fautes-de-lieu.js';

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
  'commune' | 'code_postal' | 'code_insee' | 'departement' | 'pays'
>;

/** Places that are remembered: France has 35,000 communes, whose names are written in many ways. */
const MAX_LIEUX = 50_000;

/** A reader of places: by INSEE code, else postal code and commune, else a commune that is alone of its name. */
export function lecteurDeLieux(territoire: Territoire): (ecrit: LieuEcrit) => LieuDActeur {
  const known = new Map<string, LieuDActeur>();
  return ({ commune = '', code_postal = '', code_insee = '', departement = '', pays = [] }) => {
    const etranger = isEtranger(pays) ? pays.join() : '';
    const key = `${code_insee} ${code_postal} ${departement} ${etranger} ${commune}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MAX_LIEUX) known.clear();
    const ecrit = { nom: commune, codePostal: code_postal, codeInsee: code_insee, departement };
    const lieu = lieuOf(territoire, ecrit, etranger);
    known.set(key, lieu);
    return lieu;
  };
}

/** Texts of a row: '' where it says nothing. */
interface Ecrit {
  readonly nom: string;
  readonly codePostal: string;
  readonly codeInsee: string;
  readonly departement: string;
}

/** The place of a row; `etranger` is the countries that it names, where none of them is France. */
function lieuOf(territoire: Territoire, ecrit: Ecrit, etranger: string): LieuDActeur {
  const { nom, codePostal, codeInsee, departement } = ecrit;
  const isCode = /^\d{4,5}$/.test(codePostal);
  const code = isCode ? codePostal.padStart(5, '0') : '';
  const recherche = new RechercheDeLieu(territoire, nom, code, codeInsee, departement);
  const lieu = recherche.lieu();
  const isFrench = `${departement}${codeInsee}` !== '' || (nom !== '' && lieu.codeInsee !== '');
  // A country that is misspelt says little beside a name, and much beside a code alone.
  const isSaid = nom === '' ? codePostal !== '' : /\b[A-Z]{2}\b/.test(etranger);
  if (etranger !== '' && isSaid && (!isFrench || recherche.isNamesake(etranger))) {
    const fautes = fautesAilleurs(territoire, ecrit, lieu, etranger);
    return { ...AILLEURS, commune: nom, codePostal, fautes };
  }
  if (codePostal !== '' && !isCode)
    return { ...lieu, fautes: [...lieu.fautes, ['code_postal', MAL_ECRIT]] };
  // Neither a département nor a zero comes from a code that the place denies.
  return recherche.believes ? lieu : { ...lieu, codePostal: lieu.codePostal && codePostal };
}

const MAL_ECRIT = erreur('code-mal-ecrit', fr`un code postal a cinq chiffres, comme 01000`);
const AILLEURS = { codeInsee: '', departement: '', region: '' };

/** What is asked of who is abroad: what could also be a place in France. */
function fautesAilleurs(
  territoire: Territoire,
  { nom, codePostal }: Ecrit,
  lieu: LieuDActeur,
  etranger: string,
): readonly FauteDeLieu[] {
  const pays = etranger.split(',').map(nomDuPays).join(', ');
  if (nom === '')
    return lieu.departement === '' ? [] : [['code_postal', codeEtranger(codePostal, pays)]];
  if (lieu.codeInsee !== '') return [['commune', nomEtranger(nom, pays)]];
  // Several communes of France are called so: that is told as of any other row.
  const homonymes = lieu.fautes.filter(([, { code }]) => code === 'commune-homonyme');
  if (codePostal === '' && homonymes.length > 0) return homonymes;
  const near = codePostal === '' || lieu.departement !== '' ? slipFor(nom, territoire) : undefined;
  return near ? [['commune', communeAilleurs(nom, near, pays)]] : [];
}

/** The search of one place, from what a row says of it: '' where it says nothing. */
class RechercheDeLieu {
  readonly #fautes: FauteDeLieu[] = [];
  /** The communes that the name may mean. */
  #named: readonly Commune[] = [];
  /** Whether what is beside the postal code allows that it is one of France. */
  believes = true;

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

  /** Whether nothing but its name tells the place, which is that of a town of one of some countries too. */
  isNamesake(pays: string): boolean {
    const isAlone = this.codePostal === '' && this.codeInsee === '' && this.departement === '';
    return isAlone && pays.split(',').some((code) => isHomonyme(this.nom, code));
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
    const courts = this.#called(named);
    const here = this.#here(named);
    const isDenied = here.length === 0 && (codePostal === '' || named.length === 0);
    // What is short for one commune alone is that one; beside another of the name it is asked.
    if (isDenied && courts.length === 1) return courts[0];
    if (isDenied) this.#tellDenied(named.length > 0, courts);
    const [found, ...others] = isDenied ? [] : here.length > 0 ? here : named;
    if (found && others.length > 0) this.#tell('commune', homonymes(nom, named, territoire));
    if (found && others.length === 0 && courts.length > 0) {
      this.#tell('commune', nomCourt(nom, found, courts, territoire));
      this.#named = [...named, ...courts];
      return undefined;
    }
    return others.length === 0 ? found : undefined;
  }

  /** The communes that the name may be short for: at the postal code, or in the département, that is written. */
  #called(named: readonly Commune[]): readonly Commune[] {
    const { territoire, nom, codePostal, departement } = this;
    if (codePostal !== '') {
      const cle = `${cleOf(nom)} `;
      return named.length > 0 ? [] : this.#at().filter((one) => fold(one.nom).startsWith(cle));
    }
    const called = territoire.communesCalled(nom);
    const isHere = named.some((commune) => commune.departement === departement);
    if (departement === '') return called;
    return isHere ? [] : called.filter((commune) => commune.departement === departement);
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
  #tellDenied(isDelivered: boolean, courts: readonly Commune[]): void {
    const { territoire, nom, codePostal, departement } = this;
    const elsewhere = territoire.communesNamed(nom);
    const [first, ...others] = elsewhere;
    this.#named = elsewhere;
    const [near] = this.#near();
    const isOfPost = !first && codePostal !== '' && isCedex(nom);
    this.believes = near !== undefined || isOfPost;
    if (isOfPost) this.#tell('commune', cedexPartage(nom));
    else if (courts.length > 1) this.#tell('commune', homonymes(nom, courts, territoire));
    else if (!first) this.#tell('commune', communeInconnue(nom, territoire, near));
    else if (!isDelivered) {
      const isAgreed = departement !== '' && departement === this.#departementAt();
      this.#tell(isAgreed ? 'commune' : 'code_postal', autreCodePostal(codePostal, first));
    } else if (others.length === 0) this.#tell('departement', autreDepartement(first));
    if (others.length > 0) this.#tell('commune', homonymes(nom, elsewhere, territoire));
  }

  /** The communes at the postal code that the name is nearly that of, or was: « Grenobl », « Châlons-sur-Marne ». */
  #near(): readonly Commune[] {
    const at = this.codePostal === '' ? [] : this.#at();
    const cle = cleOf(sansTitre(this.nom) ?? this.nom);
    const near = nearestOfMany(
      cle,
      at.map(({ nom }) => fold(nom)),
      1,
    );
    const [first = ''] = cle.split(' ');
    const isSame = ({ nom }: Commune) =>
      first.length > 3 && !/^saint/.test(first) && fold(nom).split(' ')[0] === first;
    return near.length > 0 ? near.flatMap((place) => at[place] ?? []) : at.filter(isSame);
  }

  /** The commune that a postal code alone tells, where it tells one. */
  #byPostalCode(): Commune | undefined {
    const { codePostal, nom } = this;
    if (nom !== '' || !/^\d{5}$/.test(codePostal)) return undefined;
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
    const at = this.#at();
    if (this.nom !== '' && isCedex(this.nom) && at.length === 0)
      return (
        this.territoire.departements.find(
          ({ code }) => departementDePoste(this.codePostal) === code,
        )?.code ?? ''
      );
    // Nothing that a code alone says counts beside a name that it is not of.
    if (this.nom !== '' && !this.believes && this.#named.length === 0) return '';
    return sharedDepartement([...this.#named, ...at]);
  }
}

/** The département of a code of Cedex, which belongs to no commune: by its first digits. */
const departementDePoste = (codePostal: string) =>
  codePostal.replace(/^(9[78]\d).*|^20([01]).*|^20.*|^(..).*/, (code, mer, sud, autre) =>
    code.startsWith('20') ? (sud === undefined ? '2B' : '2A') : (mer ?? autre),
  );
