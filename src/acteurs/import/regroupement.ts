import { fold } from '../../text/nearest.js';
import type { Champ } from './champs.js';
import type { Fiche } from './format.js';

/** Several rows that tell of one acteur: one fiche, in the order in which acteurs first come. */

export interface Regroupement {
  ajoute(fiche: Fiche): void;
  /** Each acteur once, with all that was said of it. */
  fiches(): Iterable<Fiche>;
}

/** What several rows say differently of one acteur: all of it, each once. */
const CUMULES: readonly Champ[] = ['source', 'objet'];
/** More in one cell is read by nobody, and fills the memory. */
const MAX_CUMUL = 12;

interface Groupe {
  readonly fiche: Fiche;
  readonly cumuls: Map<Champ, Set<string>>;
}

/** By SIRET, else RNA number; by name only where a row has neither, since many have one name. */
export function createRegroupement(): Regroupement {
  const groupes: Groupe[] = [];
  const known = new Map<string, Groupe>();
  return {
    ajoute(fiche) {
      const keys = keysOf(fiche);
      const groupe = keys.map((key) => known.get(key)).find((found) => found) ?? {
        fiche: {},
        cumuls: new Map(CUMULES.map((champ) => [champ, new Set<string>()])),
      };
      if (Object.keys(groupe.fiche).length === 0) groupes.push(groupe);
      for (const key of keys) if (!known.has(key)) known.set(key, groupe);
      joindre(groupe, fiche);
    },
    *fiches() {
      for (const groupe of groupes) yield ensemble(groupe);
    },
  };
}

function keysOf({ siret = '', rna = '', nom = '' }: Fiche): string[] {
  const codes = [siret, rna].filter((code) => code !== '');
  return codes.length > 0 ? codes : [fold(nom)];
}

/** The first that says something is kept; of dates the last, of texts all. */
function joindre({ fiche, cumuls }: Groupe, autre: Fiche): void {
  for (const [champ, text] of Object.entries(autre) as [Champ, string][]) {
    const cumul = cumuls.get(champ);
    if (cumul) {
      if (text !== '' && cumul.size <= MAX_CUMUL) cumul.add(text);
    } else if (champ === 'constate' && text > (fiche[champ] ?? '')) fiche[champ] = text;
    else fiche[champ] ||= text;
  }
}

function ensemble({ fiche, cumuls }: Groupe): Fiche {
  const textes = [...cumuls].map(([champ, cumul]) => {
    const shown = [...cumul].slice(0, MAX_CUMUL);
    return [champ, [...shown, ...(cumul.size > MAX_CUMUL ? ['…'] : [])].join(' ; ')];
  });
  return { ...fiche, ...Object.fromEntries(textes) };
}
