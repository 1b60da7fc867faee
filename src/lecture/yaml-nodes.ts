import { type Alias, isAlias, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { controlIn, invisibleIn } from '../text/clean.js';
import { fr } from '../text/typography.js';
import type { LectureCode } from './explications.js';
import { TOO_DEEP } from './limits.js';
import { MAX_PROBLEMS, type Problem, samePlace } from './problems.js';
import type { SourceText } from './source.js';
import { YAML_ERRORS } from './yaml-errors.js';

const MAX_DEPTH = 20;
/** How far before a value its tag is looked for. */
const MAX_TAG = 300;
/** Values reached through aliases; a bomb of ten lines makes billions (CVE-2019-11253). */
const MAX_ALIASED = 10_000;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Turns YAML nodes into plain data; gathers every problem instead of stopping at the first. */
export class NodeReader {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  /** Offsets of the values that a problem was told of. */
  readonly unread = new Set<number>();
  readonly #anchors = new Map<string, Node>();
  readonly #targets = new Map<Alias, Node>();
  readonly #open = new Set<Node>();
  #aliased = 0;

  constructor(readonly source: SourceText) {}

  /** The node itself, or what an alias stands for. */
  resolve(node: Node | null): Node | null {
    return isAlias(node) ? (this.#targets.get(node) ?? node) : node;
  }

  /** Texts, lists and objects; undefined for an empty value, as if the field were not there. */
  read(node: Node | null, depth = 0, viaAlias = false): unknown {
    if (node === null) return undefined;
    if (isAlias(node)) return this.#alias(node, depth);
    if (viaAlias && ++this.#aliased > MAX_ALIASED)
      return this.#once(node, fr`les alias (*nom) de ce fichier désignent trop de valeurs`);
    if (depth > MAX_DEPTH) return this.#once(node, TOO_DEEP);
    if (node.tag !== undefined) return this.#tagged(node);
    if (!viaAlias && 'anchor' in node && node.anchor) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node, viaAlias);
    this.#open.add(node);
    const value = isSeq(node)
      ? node.items.map((item) => this.read(item as Node | null, depth + 1, viaAlias) ?? '')
      : this.#map(node as YAMLMap, depth, viaAlias);
    this.#open.delete(node);
    return value;
  }

  #map(map: YAMLMap, depth: number, viaAlias: boolean): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(this.#scalar(key, viaAlias) ?? '') : '';
      const at = (key ?? map) as Node;
      if (!isScalar(key)) this.#error(at, ...YAML_ERRORS.NON_STRING_KEY);
      else if (RESERVED.has(name))
        this.#error(at, 'nom-de-champ', fr`le nom de champ « ${name} » est réservé`);
      else if (seen.has(name))
        this.#error(at, 'champ-en-double', fr`le champ « ${name} » est écrit deux fois`);
      else {
        const data = this.read(value as Node | null, depth + 1, viaAlias);
        if (data !== undefined) result[name] = data;
      }
      seen.add(name);
    }
    return result;
  }

  #alias(alias: Alias, depth: number): unknown {
    // Read again through another alias, it still stands for what it stood for in its own place.
    const target = this.#targets.get(alias) ?? this.#anchors.get(alias.source);
    if (!target)
      return this.#error(
        alias,
        'yaml-signe-reserve',
        fr`l'alias « *${alias.source} » ne correspond à aucune ancre « &${alias.source} » écrite avant lui`,
      );
    if (this.#open.has(target))
      return this.#error(
        alias,
        'yaml-signe-reserve',
        fr`l'alias « *${alias.source} » se contient lui-même`,
      );
    this.#targets.set(alias, target);
    return this.read(target, depth, true);
  }

  #scalar(node: Scalar, viaAlias: boolean): string | undefined {
    const text = String(node.value ?? '');
    if (viaAlias) return text;
    if (node.type === 'PLAIN' && text === '') return undefined;
    for (const { niveau, code, message, character } of remarksOn(text, node.type === 'PLAIN')) {
      if (niveau === 'erreur') this.#error(node, code, message, character);
      else this.#warn(node, code, message, character);
    }
    return text;
  }

  /** Offset of a character of a scalar where it stands raw in the file, else of the scalar. */
  #offset(node: Node, character = ''): number {
    const [start = 0, end = start] = node.range ?? [];
    const inside = character ? this.source.text.slice(start, end).indexOf(character) : -1;
    return start + Math.max(0, inside);
  }

  /** Tags that the yaml package knows by itself (!!binary…) are refused like any other. */
  #tagged(node: Node): undefined {
    const [start = 0] = node.range ?? [];
    const before = this.source.text.slice(Math.max(0, start - MAX_TAG), start);
    const tag = /(![^\s,[\]{}]*)\s+(&\S+\s+)?$/.exec(before)?.[0] ?? '';
    this.unread.add(start);
    const problem = this.source.problem(start - tag.length, ...YAML_ERRORS.TAG_RESOLVE_FAILED);
    this.problems.push(problem);
  }

  #error(node: Node, code: LectureCode, message: string, character?: string): undefined {
    this.unread.add(this.#offset(node));
    if (this.problems.length >= MAX_PROBLEMS) return;
    const problem = this.source.problem(this.#offset(node, character), code, message);
    // What is read again through an alias is told once.
    if (!this.problems.some((known) => samePlace(known, problem))) this.problems.push(problem);
  }

  #warn(node: Node, code: LectureCode, message: string, character?: string): void {
    if (this.warnings.length >= MAX_PROBLEMS) return;
    const offset = this.#offset(node, character);
    this.warnings.push(this.source.problem(offset, code, message, 'avertissement'));
  }

  /** A limit that was passed is reported once, not for each of the thousands of values behind it. */
  #once(node: Node, message: string): undefined {
    if (this.problems.some((problem) => problem.message === message)) return;
    this.#error(node, 'limite-depassee', message);
  }
}

/** Something to say of a text, at the character at fault where there is one. */
interface Remark {
  readonly niveau: Problem['niveau'];
  readonly code: LectureCode;
  readonly message: string;
  readonly character?: string;
}

/** What YAML usually reads as a number, boolean or null: kept as text, but worth a quote. */
const AMBIGUOUS =
  /^(~|null|true|false|yes|no|on|off|[-+]?(\d[\d_]*)(\.\d*)?(e[-+]?\d+)?|0x[\da-f]+)$/i;

/** What is wrong or doubtful in a text of a file; `isPlain` where it stands without quotes. */
function remarksOn(text: string, isPlain: boolean): Remark[] {
  const remarks: Remark[] = [];
  // A tab inside a text is harmless: it is shown as a space.
  const control = controlIn(text.replaceAll('\t', ''));
  const invisible = invisibleIn(text);
  if (control) {
    const message = fr`caractère de commande interdit (${codePoint(control)})`;
    const code = 'caractere-de-commande';
    remarks.push({ niveau: 'erreur', code, message, character: control });
  } else if (invisible) {
    const message = fr`caractère invisible (${codePoint(invisible)}), il ne sera pas affiché`;
    const code = 'caractere-invisible';
    remarks.push({ niveau: 'avertissement', code, message, character: invisible });
  }
  if (isPlain && AMBIGUOUS.test(text)) {
    const message = fr`« ${text} » sera lu comme un texte ; mettez-le entre guillemets pour lever le doute`;
    remarks.push({ niveau: 'avertissement', code: 'texte-ambigu', message });
  }
  return remarks;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
