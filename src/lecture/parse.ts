import { type Document, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { fr } from '../text/typography.js';
import type { LectureCode } from './explications.js';
import { findExcess } from './limits.js';
import { FileProblems, MAX_PROBLEMS, type Problem } from './problems.js';
import type { SourceText } from './source.js';
import { explain } from './yaml-errors.js';
import { NodeReader } from './yaml-nodes.js';

export type Path = readonly (string | number)[];

/** A YAML file as plain data, and the way back from a place in the data to a place in the file. */
export type ParsedYaml = ReturnType<typeof parseYaml>;

/** A problem at a path of the data: at the key for `key`, at the value (or what should hold it) else. */
export type ProblemAt<Code> = (
  path: Path,
  code: Code,
  message: string,
  at?: 'key' | 'value',
  niveau?: Problem['niveau'],
) => Problem;

/**
 * Reads YAML 1.2 as texts, lists and groups of fields (the failsafe schema). Throws FileProblems
 * with every problem of syntax, or where the file is more than anybody would write.
 */
export function parseYaml(source: SourceText) {
  const excess = findExcess(source.text);
  if (excess) refuse([source.problem(excess.offset, EXCESS, excess.message)]);
  const doc = parseDocument(source.text, {
    schema: 'failsafe',
    // The package's own check is quadratic in the keys of a map; NodeReader has a linear one.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  refuse(syntaxProblems(doc, source));
  if (isEmpty(doc.contents)) refuse([source.problem(0, EMPTY, fr`le fichier est vide`)]);
  const reader = new NodeReader(source);
  // Texts, lists and plain objects only: no number, boolean, date or null is ever guessed.
  const data = reader.read(doc.contents);
  // What is no plain data, a control character…: the rest of the file was read all the same.
  const { problems, warnings } = reader;
  if (problems.some(({ code }) => code === EXCESS)) refuse([...problems, ...warnings]);
  const problem: ProblemAt<string> = (path, code, message, at = 'value', niveau = 'erreur') =>
    source.problem(locate(doc.contents, reader, path, at), code, message, niveau);
  /** Whether one of `problems` stands where a path leads, at the key or at the value. */
  const isUnread = (path: Path, at: 'key' | 'value') =>
    problems.length > 0 && reader.unread.has(locate(doc.contents, reader, path, at));
  return { source, data, warnings, problems, isUnread, problem };
}

const EXCESS: LectureCode = 'limite-depassee';
const EMPTY: LectureCode = 'fichier-vide';
const DIRECTIVE: LectureCode = 'yaml-directive';

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new FileProblems(problems);
}

const isEmpty = (node: Node | null) =>
  node === null || (isScalar(node) && node.type === 'PLAIN' && node.source === '');

function syntaxProblems(doc: Document.Parsed, source: SourceText): Problem[] {
  const { explicit, version } = doc.directives.yaml;
  const problems = [...doc.errors, ...doc.warnings]
    .slice(0, MAX_PROBLEMS)
    .map((error) => source.problem(...explain(error, doc, source.text)));
  if (explicit && version !== '1.2') {
    const message = fr`la version ${version} de YAML change le sens des mots ; retirez cette ligne`;
    problems.unshift(source.problem(source.text.search(/^%YAML/m), DIRECTIVE, message));
  }
  // One slip makes the parser stumble again at the same place: say it once.
  const lines = problems.map(({ position }) => position.line);
  return problems.filter((_, i) => lines.indexOf(lines[i] as number) === i);
}

/** Offset of the node at a path; of its nearest existing parent where the path leads nowhere. */
function locate(root: Node | null, reader: NodeReader, path: Path, at: 'key' | 'value'): number {
  let node = reader.resolve(root);
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      offset = (isLast && at === 'key' ? key.range : (value ?? key).range)?.[0] ?? offset;
      node = reader.resolve(value);
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      node = reader.resolve(item);
    } else return offset;
  }
  return offset;
}
