import * as v from 'valibot';
import { didYouMean } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { ParsedYaml, Path } from './parse.js';
import { FileProblems, MAX_PROBLEMS, type Problem, samePlace } from './problems.js';

type Issue = v.BaseIssue<unknown>;

const KINDS: Readonly<Record<string, string>> = {
  string: fr`un texte`,
  Array: fr`une liste (une ligne « - … » par élément)`,
  Object: fr`un groupe de champs (« champ : valeur »)`,
};

/**
 * Checks parsed YAML against a schema. Returns the schema's output, defaults filled in; throws
 * FileProblems with every problem at its place.
 */
export function validate<S extends v.GenericSchema>(
  parsed: ParsedYaml,
  schema: S,
): v.InferOutput<S> {
  const result = v.safeParse(schema, parsed.data);
  if (result.success) return result.output;
  const issues = result.issues.slice(0, MAX_PROBLEMS);
  const problems = issues.flatMap((issue) => explain(issue, [], parsed, schema));
  throw new FileProblems(unique([...problems, ...parsed.warnings]));
}

function unique(problems: readonly Problem[]): Problem[] {
  return problems.filter((p, i) => problems.findIndex((other) => samePlace(p, other)) === i);
}

function explain(
  issue: Issue,
  parent: Path,
  parsed: ParsedYaml,
  schema: v.GenericSchema,
): Problem[] {
  const path = [...parent, ...(issue.path?.map(({ key }) => key as string | number) ?? [])];
  if (issue.issues) return explainUnion(issue.issues, path, parsed, schema);
  const { type, input } = issue.path?.at(-1) ?? {};
  if (type === 'object' && Array.isArray(input)) {
    // valibot takes a list for an object with the fields 0, 1…: say what it really is, once.
    return [parsed.problem(path.slice(0, -1), mismatch('Object', 'Array'))];
  }
  if (issue.expected === 'never') return unknownFields(input, path.slice(0, -1), parsed, schema);
  return [parsed.problem(path, message(issue, path))];
}

/** valibot stops at the first unknown field of a group: tell them all. */
function unknownFields(
  input: unknown,
  path: Path,
  parsed: ParsedYaml,
  schema: v.GenericSchema,
): Problem[] {
  const known = fieldsAt(schema, path);
  const unknown = Object.keys(input as object).filter((name) => !known.includes(name));
  return unknown.slice(0, MAX_PROBLEMS).map((name) => {
    const hint = didYouMean(name, known) || fr` ; champs possibles : ${known.join(', ')}`;
    return parsed.problem([...path, name], fr`champ inconnu « ${name} »${hint}`, 'key');
  });
}

/** A sentence may be a text or a group of fields: judge it as what its author meant it to be. */
function explainUnion(
  issues: readonly Issue[],
  path: Path,
  parsed: ParsedYaml,
  schema: v.GenericSchema,
): Problem[] {
  const deeper = issues.filter((issue) => issue.path);
  const relevant = deeper.length > 0 ? deeper : issues.slice(-1);
  return relevant.flatMap((issue) => explain(issue, path, parsed, schema));
}

function message(issue: Issue, path: Path): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.received === 'undefined') return fr`il manque le champ « ${path.at(-1) ?? ''} »`;
  // valibot quotes a received value, and names the constructor of anything else.
  return mismatch(issue.expected ?? '', issue.received.startsWith('"') ? 'string' : issue.received);
}

function mismatch(expected: string, received: string): string {
  return fr`attendu : ${KINDS[expected] ?? 'un groupe de champs'} ; trouvé : ${KINDS[received] ?? 'autre chose'}`;
}

interface SchemaNode {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly pipe?: readonly SchemaNode[];
  readonly options?: readonly SchemaNode[];
}

/** The field names that a schema allows at a path: what a mistyped name is compared with. */
export function fieldsAt(schema: unknown, path: Path): string[] {
  let node = unwrap(schema as SchemaNode);
  for (const step of path) {
    node = unwrap(typeof step === 'number' ? node?.item : node?.entries?.[step]);
  }
  return Object.keys(node?.entries ?? {});
}

function unwrap(node: SchemaNode | undefined): SchemaNode | undefined {
  const inner = node?.wrapped ?? node?.options?.find((option) => option.entries) ?? node?.pipe?.[0];
  return inner === undefined || inner === node ? node : unwrap(inner);
}
