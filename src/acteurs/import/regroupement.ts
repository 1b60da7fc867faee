import { fold } from '../../text/nearest.js';
import type { ActeurImporte, ChampImport } from './formats.js';

/** Several rows that tell of one acteur: one acteur, in the order in which acteurs first come. */

interface Regroupement {
  ajoute(acteur: ActeurImporte): void;
  /** Each acteur once, with all that was said of it. */
  acteurs(): Iterable<ActeurImporte>;
}

/** What several rows say differently of one acteur: all of it, each once. */
const CUMULES: readonly ChampImport[] = ['source', 'objet'];
/** More in one cell is read by nobody, and fills the memory. */
const MAX_CUMUL = 12;

interface Groupe {
  readonly acteur: ActeurImporte;
  readonly cumuls: Map<ChampImport, Set<string>>;
}

/** By SIRET, else RNA number; by name only where a row has neither, since many have one name. */
export function createRegroupement(): Regroupement {
  const groupes: Groupe[] = [];
  const known = new Map<string, Groupe>();
  return {
    ajoute(acteur) {
      const keys = keysOf(acteur);
      const groupe = keys.map((key) => known.get(key)).find((found) => found) ?? {
        acteur: {},
        cumuls: new Map(CUMULES.map((champ) => [champ, new Set<string>()])),
      };
      if (Object.keys(groupe.acteur).length === 0) groupes.push(groupe);
      for (const key of keys) if (!known.has(key)) known.set(key, groupe);
      joindre(groupe, acteur);
    },
    *acteurs() {
      for (const groupe of groupes) yield ensemble(groupe);
    },
  };
}

function keysOf({ siret = '', rna = '', nom = '' }: ActeurImporte): string[] {
  const codes = [siret, rna].filter((code) => code !== '');
  return codes.length > 0 ? codes : [fold(nom)];
}

/** The first that says something is kept; of dates the last, of texts all. */
function joindre({ acteur, cumuls }: Groupe, autre: ActeurImporte): void {
  for (const [champ, text] of Object.entries(autre) as [ChampImport, string][]) {
    const cumul = cumuls.get(champ);
    if (cumul) {
      if (text !== '' && cumul.size <= MAX_CUMUL) cumul.add(text);
    } else if (champ === 'constate' && text > (acteur[champ] ?? '')) acteur[champ] = text;
    else acteur[champ] ||= text;
  }
}

function ensemble({ acteur, cumuls }: Groupe): ActeurImporte {
  const textes = [...cumuls].map(([champ, cumul]) => {
    const shown = [...cumul].slice(0, MAX_CUMUL);
    return [champ, [...shown, ...(cumul.size > MAX_CUMUL ? ['…'] : [])].join(' ; ')];
  });
  return { ...acteur, ...Object.fromEntries(textes) };
}
