import { UserError } from '../errors.js';
import { displayName, FileProblems, isError } from '../lecture/problems.js';
import { cleanLine } from '../text/clean.js';
import { ansAvant } from '../text/date.js';
import { fr } from '../text/typography.js';
import type { Disk } from '../world.js';
import { readCompiled } from './compiled.js';
import type { KitDocument } from './document.js';
import type { KitCode } from './explications.js';
import {
  type Colonne,
  eachColonne,
  type Fichier,
  isAncienne,
  type Kit,
  type Partenaire,
} from './model.js';
import type { KitFile } from './schema.js';
import {
  filesToRead,
  foundByItself,
  GO_ON,
  isPersonal,
  isShipped,
  type Selection,
  type Wanted,
} from './selection.js';

/**
 * The kit and its supplements, read from disk at each run, for a day (AAAA-MM-JJ) on which facts are old or
 * not. Throws UserError (exit code 1) where a file cannot be read, FileProblems with every problem of every
 * file where one is wrong.
 */
export async function loadKit(disk: Disk, selection: Selection, date: string): Promise<Kit> {
  const wanted = filesToRead(disk, selection);
  const documents = await readAndCheck(disk, wanted);
  const parts = documents.map(({ contenu }, i): KitPart => {
    const { chemin, role } = wanted[i] as Wanted;
    return { chemin: cleanLine(displayName(chemin)), role, titre: contenu.titre, contenu };
  });
  return mergeKit(parts as [KitPart, ...KitPart[]], date);
}

async function readAndCheck(
  disk: Disk,
  wanted: readonly Wanted[],
): Promise<readonly KitDocument[]> {
  const shipped = wanted.filter((file) => isShipped(disk, file));
  const compiled = readCompiled(disk, shipped);
  const others = compiled ? wanted.filter((file) => !shipped.includes(file)) : wanted;
  if (compiled && others.length === 0) return compiled;
  const { isDocument, judge, readFile } = await import('./check.js');
  const readings = [...(compiled ?? []), ...others.map((file) => readFile(disk, file))];
  for (const [i, reading] of readings.entries()) {
    const isUnreadable = reading instanceof UserError && !(reading instanceof FileProblems);
    if (isUnreadable) throw isPersonal(wanted[i] as Wanted) ? foundByItself(reading) : reading;
  }
  const errors = judge(wanted, readings, disk.shell).filter(isError);
  if (errors.length === 0) return readings.filter(isDocument);
  const own = new Set(wanted.filter(isPersonal).map(({ chemin }) => displayName(chemin)));
  const isOwn = errors.some(({ fichier }) => own.has(fichier));
  const isOrder = errors.every(({ code }) => code === ORDER);
  throw new FileProblems(errors, { note: isOwn ? GO_ON : '', mend: isOrder ? REORDER : '' });
}

const ORDER: KitCode = 'ordre-des-supplements';
const REORDER = fr`Relancez la commande dans l'ordre indiqué.`;

/** A file's checked content, and what it is to the kit. */
export interface KitPart extends Fichier {
  readonly contenu: KitFile;
}

/** After so many years a fact that ages is to be verified again. */
const VALIDITE = 5;

/**
 * One kit from the kit file and its supplements, in that order, for a day (AAAA-MM-JJ). Supplements only add;
 * what they add carries their `titre` as provenance. The files have passed checkRules.
 */
export function mergeKit(parts: readonly [KitPart, ...KitPart[]], date: string): Kit {
  const [{ contenu: base }] = parts;
  const anciens = ansAvant(date, VALIDITE);
  const added = <T extends object>(pick: (file: KitFile) => readonly T[]) =>
    parts.flatMap((part) => mark(pick(part.contenu), part));
  return {
    titre: base.titre,
    source: base.source,
    constat: base.constat ?? '',
    besoins: added((file) => file.besoins),
    situations: added((file) => file.situations),
    natures: added((file) => file.natures),
    partenaires: mergePartenaires(parts, anciens),
    analyse: base.analyse,
    recommandations: base.recommandations,
    portesEntree: parts.flatMap((part) => portes(part.contenu.portesEntree, part, anciens)),
    fichiers: parts.map(({ chemin, titre, role }) => ({ chemin, titre, role })),
  };
}

const provenanceOf = ({ role, titre }: Fichier) => (role === 'kit' ? null : titre);

function mark<T extends object>(items: readonly T[], part: Fichier) {
  const provenance = provenanceOf(part);
  return items.map((item) => ({ ...item, provenance }));
}

function portes(items: KitFile['portesEntree'], part: Fichier, anciens: string) {
  return mark(items, part).map((porte) => ({
    ...porte,
    role: part.role,
    estAncien: isAncienne(porte, anciens),
  }));
}

function mergePartenaires(parts: readonly KitPart[], anciens: string): Partenaire[] {
  const byId = new Map<string, Partenaire>();
  for (const part of parts) {
    for (const raw of part.contenu.partenaires) {
      const known = byId.get(raw.id);
      const added = (colonne: Colonne) => [
        ...(known?.[colonne] ?? []),
        ...mark(raw[colonne], part),
      ];
      const alias = raw.alias.map((texte) => ({ texte }));
      byId.set(raw.id, {
        id: raw.id,
        nom: known?.nom ?? raw.nom ?? raw.id,
        alias: [...(known?.alias ?? []), ...mark(alias, part)],
        provenance: known ? known.provenance : provenanceOf(part),
        ...eachColonne(added),
        portesEntree: [...(known?.portesEntree ?? []), ...portes(raw.portesEntree, part, anciens)],
      });
    }
  }
  return [...byId.values()];
}
