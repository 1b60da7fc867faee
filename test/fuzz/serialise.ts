import fc from 'fast-check';
import { stringify } from 'yaml';
import { COLONNES, type Kit, type PorteEntree } from '../../src/kit/model.js';

/** The way back from a kit to the text of a file, in any of the ways in which YAML can be written. */

export interface Writing {
  readonly defaultStringType:
    | 'PLAIN'
    | 'QUOTE_SINGLE'
    | 'QUOTE_DOUBLE'
    | 'BLOCK_LITERAL'
    | 'BLOCK_FOLDED';
  readonly collectionStyle: 'any' | 'block' | 'flow';
  readonly lineWidth: number;
  readonly indent: number;
  readonly indentSeq: boolean;
  /** Sentences without a tag are written as texts. */
  readonly bare: boolean;
  readonly byteOrderMark: boolean;
  readonly carriageReturns: boolean;
}

export const arbitraryWriting: fc.Arbitrary<Writing> = fc.record({
  defaultStringType: fc.constantFrom(
    'PLAIN',
    'QUOTE_SINGLE',
    'QUOTE_DOUBLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  ),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  lineWidth: fc.constantFrom(0, 30, 80),
  indent: fc.constantFrom(1, 2, 4),
  indentSeq: fc.boolean(),
  bare: fc.boolean(),
  byteOrderMark: fc.boolean(),
  carriageReturns: fc.boolean(),
});

/** The text of a kit file. */
export function serialise(content: unknown, writing: Writing): string {
  const { bare, byteOrderMark, carriageReturns, ...style } = writing;
  // The package folds a quoted text in the middle of an emoji, and so loses it.
  const lineWidth = /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(content)) ? 0 : style.lineWidth;
  const options = { ...style, lineWidth, schema: 'failsafe', defaultKeyType: 'PLAIN' } as const;
  const text = stringify(withoutGaps(content, bare), options);
  const bom = byteOrderMark ? '\ufeff' : '';
  return bom + (carriageReturns ? text.replaceAll('\n', '\r\n') : text);
}

/** What a file leaves out: no field is empty. */
function withoutGaps(value: unknown, bare: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutGaps(item, bare));
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .filter(([, field]) => !Array.isArray(field) || field.length > 0);
  const isBare = bare && 'nature' in value && fields.every(([name]) => name === 'texte');
  if (isBare) return fields[0]?.[1];
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutGaps(field, bare)]));
}

/** What the file of a kit without supplements says: the kit but for what reading it adds. */
export function fileOf({ fichiers: _, constat, ...kit }: Kit) {
  return {
    ...kit,
    constat: constat || undefined,
    besoins: kit.besoins.map(withoutProvenance),
    situations: kit.situations.map(withoutProvenance),
    natures: kit.natures.map(withoutProvenance),
    portesEntree: kit.portesEntree.map(withoutRole),
    partenaires: kit.partenaires.map((partenaire) => ({
      ...withoutProvenance(partenaire),
      ...Object.fromEntries(COLONNES.map((c) => [c, partenaire[c].map(withoutProvenance)])),
      alias: partenaire.alias.map((alias) => withoutProvenance(alias).texte),
      portesEntree: partenaire.portesEntree.map(withoutRole),
    })),
  };
}

const withoutRole = ({ role: _, estAncien: __, ...porte }: PorteEntree) => withoutProvenance(porte);

function withoutProvenance<T extends { readonly provenance: string | null }>(item: T) {
  const { provenance, ...rest } = item;
  // A kit without supplements has none: one that is there would make the comparison fail.
  return provenance === null ? rest : item;
}
