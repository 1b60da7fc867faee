import { holds } from '../collections.js';
import type { Path } from '../lecture/parse.js';
import { displayName, isError, type Problem } from '../lecture/problems.js';
import { fold } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { Disk } from '../world.js';
import { isDocument, judge, type Reading, readFile } from './check.js';
import type { KitDocument } from './document.js';
import type { KitCode } from './explications.js';
import { dateIn, isAncienne } from './model.js';
import { KIT_ONLY } from './rules.js';
import type { KitFile } from './schema.js';
import { distinct, filesToRead, type Selection, type Wanted } from './selection.js';

/**
 * Judges files as the other commands would, by the same functions. A file that declares besoins and
 * speaks for a source (KIT_ONLY), or writes an empty list of partners, is a kit and stands by itself;
 * any other is a supplement, as if `selection` named it too. Without files: what `selection` alone would read.
 * Facts that nobody has seen since the day `anciens` are warned of, where it is given. Answers the problems, file
 * by file in the order given; and the supplements that would be judged otherwise as kits, with their errors then.
 */
export function verify(
  disk: Disk,
  paths: readonly string[],
  selection: Selection,
  anciens?: string,
) {
  const read = readOnce(disk);
  const named = selection.kit === undefined ? [] : [selection.kit];
  const given = distinct(disk.files, [...named, ...paths])
    .slice(named.length)
    .map((chemin): Wanted => ({ chemin, role: 'supplement', isGiven: true }));
  const kits = given.filter((file) => isKit(read(file)));
  const supplements = given.filter((file) => !kits.includes(file));
  const problems = kits.flatMap((file) => judgeAll(disk, [file], read, anciens));
  if (supplements.length > 0 || given.length === 0) {
    problems.push(...judgeSupplements(disk, supplements, selection, read, anciens));
  }
  const names = [
    ...given.map(({ chemin }) => displayName(chemin)),
    ...problems.map((p) => p.fichier),
  ];
  return {
    problems: problems.sort((a, b) => names.indexOf(a.fichier) - names.indexOf(b.fichier)),
    otherwiseAsKit: supplements.flatMap((file) => otherVerdict(file, read(file), problems)),
  };
}

type Read = (file: Wanted) => Reading;

/** Reads a file when it is first asked for: standard input cannot be read again. */
function readOnce(disk: Disk): Read {
  const known = new Map<string, Reading>();
  return (file) => {
    const reading = known.get(file.chemin) ?? readFile(disk, file);
    known.set(file.chemin, reading);
    return reading;
  };
}

function isKit(reading: Reading): boolean {
  if (!isDocument(reading)) return false;
  const { contenu, writes } = reading;
  const speaks = KIT_ONLY.some((field) => holds(contenu[field]));
  // A supplement without partners has no such field; a kit must have one.
  const writesNone = contenu.partenaires.length === 0 && writes(['partenaires']);
  return contenu.besoins.length > 0 && (speaks || writesNone);
}

/** What is wrong where supplements are read with all that `selection` reads; warnings of theirs only. */
function judgeSupplements(
  disk: Disk,
  supplements: readonly Wanted[],
  selection: Selection,
  read: Read,
  anciens: string | undefined,
): Problem[] {
  const paths = supplements.map(({ chemin }) => chemin);
  const supplement = [...selection.supplement, ...paths];
  const wanted = filesToRead(disk, { ...selection, supplement });
  const asked = new Set(paths.map(disk.files.identify));
  const others = wanted.filter(({ chemin }) => !asked.has(disk.files.identify(chemin)));
  const silent = new Set(paths.length > 0 ? others.map(({ chemin }) => displayName(chemin)) : []);
  return judgeAll(disk, wanted, read, anciens).filter((p) => isError(p) || !silent.has(p.fichier));
}

/** Errors and warnings of files that are read together, the kit first. */
function judgeAll(
  { shell }: Disk,
  wanted: readonly Wanted[],
  read: Read,
  anciens: string | undefined,
): Problem[] {
  const readings = wanted.map(read);
  const documents = readings.filter(isDocument);
  // What a file has lost because it is wrong would seem to be missing.
  const isWhole = readings.every((reading) => isDocument(reading) && reading.problems.length === 0);
  return [
    ...judge(wanted, readings, shell),
    ...documents.flatMap((document) => document.warnings),
    ...(isWhole ? warnings(documents) : []),
    ...(anciens === undefined ? [] : documents.flatMap((one) => faitsAnciens(one, anciens))),
  ];
}

/** A file that declares besoins and completes nothing may have been meant as a kit. */
function otherVerdict(file: Wanted, reading: Reading, problems: readonly Problem[]) {
  if (!isDocument(reading)) return [];
  const { besoins, partenaires } = reading.contenu;
  if (besoins.length === 0 || partenaires.some(({ nom }) => nom === undefined)) return [];
  const errorsIn = (list: readonly Problem[]) =>
    list.filter((problem) => isError(problem) && problem.fichier === reading.chemin).length;
  // They are counted only: no shell reads what they propose.
  const erreurs = errorsIn(judge([file], [reading], 'posix'));
  return erreurs > 0 === errorsIn(problems) > 0 ? [] : [{ chemin: file.chemin, erreurs }];
}

/** What is allowed but probably not meant, over all the files together. */
export function warnings(documents: readonly KitDocument[]): Problem[] {
  const all = documents.flatMap((document) => document.contenu.partenaires);
  const answered = new Set(
    all.flatMap(({ apports, avantages }) => [...apports, ...avantages].flatMap((e) => e.besoins)),
  );
  // An empty list says that the source says nothing of it; a list that is not there was forgotten.
  const withContrepartie = new Set(
    documents.flatMap(({ contenu, writes }) =>
      contenu.partenaires.flatMap(({ id }, i) =>
        writes(['partenaires', i, 'contreparties']) ? [id] : [],
      ),
    ),
  );
  const names = new Map<string, string>();
  return documents.flatMap((document) => {
    const { besoins, partenaires } = document.contenu;
    const found: Problem[] = [];
    for (const [i, { id }] of besoins.entries()) {
      const message = fr`aucun partenaire ne répond au besoin « ${id} »`;
      if (!answered.has(id))
        found.push(warning(document, ['besoins', i, 'id'], 'besoin-sans-reponse', message));
    }
    for (const [i, { id, nom, alias }] of partenaires.entries()) {
      if (nom !== undefined && !withContrepartie.has(id)) {
        const message = fr`le partenaire « ${id} » n'a pas de contrepartie : elle sera « non précisée » ; si c'est voulu, écrivez « contreparties: [] »`;
        found.push(warning(document, ['partenaires', i, 'id'], 'contrepartie-absente', message));
      }
      for (const [a, name] of [nom, ...alias].entries()) {
        if (name === undefined) continue;
        const owner = names.get(fold(name));
        if (owner !== undefined && owner !== id) {
          const message = fr`« ${name} » désigne aussi le partenaire « ${owner} »`;
          const path = a === 0 ? ['nom'] : ['alias', a - 1];
          found.push(warning(document, ['partenaires', i, ...path], 'nom-partage', message));
        }
        names.set(fold(name), id);
      }
    }
    return found;
  });
}

const warning = ({ problem }: KitDocument, path: Path, code: KitCode, message: string) =>
  problem(path, code, message, 'value', 'avertissement');

/** The facts of a file that nobody has seen to be so since a day, or that say no date; law does not age. */
function faitsAnciens(document: KitDocument, anciens: string): Problem[] {
  const told = (portes: KitFile['portesEntree'], ...path: Path) =>
    portes.flatMap((porte, i) => {
      const isUndated = porte.enVigueur === undefined && dateIn(porte.constate) === undefined;
      if (!isUndated && !isAncienne(porte, anciens)) return [];
      const message = isUndated
        ? fr`ce fait n'a pas de date`
        : fr`personne ne l'a vérifié depuis ${porte.constate}`;
      const place = [...path, 'portesEntree', i, 'constate'];
      return [warning(document, place, 'fait-ancien', message)];
    });
  const { partenaires, portesEntree } = document.contenu;
  return [
    ...partenaires.flatMap(({ portesEntree }, p) => told(portesEntree, 'partenaires', p)),
    ...told(portesEntree),
  ];
}
