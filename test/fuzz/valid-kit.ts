import fc from 'fast-check';
import type { KitFile } from '../../src/kit/schema.js';
import { ODD_IDS, ODD_TEXTS } from './odd-texts.js';

/** Kit files that are right, however odd. */

/** Neither spaces at the ends nor in a row: those are not kept, and so would not come back. */
const isTidy = (text: string) =>
  text === text.trim() && text !== '' && !/[ \n]{2}|[\p{C}\p{Zl}\p{Zp}]/u.test(text);

const randomText = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) =>
    words
      .join(' ')
      .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
      .trim(),
  )
  .filter(isTidy);

const texte = fc.oneof(fc.constantFrom(...ODD_TEXTS.map((t) => t.trim())), randomText);

const ids = (maxLength: number, minLength = 0) =>
  fc.uniqueArray(
    fc.oneof(fc.constantFrom(...ODD_IDS), fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/)),
    { minLength, maxLength, size: 'max' },
  );

/** What is declared: the only ids that the sentences may speak of. */
interface Declared {
  readonly besoins: string[];
  readonly situations: string[];
  readonly natures: string[];
  readonly partenaires: string[];
}

const few = <T>(item: fc.Arbitrary<T>, maxLength = 3) => fc.array(item, { maxLength });
const perhaps = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });

const terms = <T>(list: readonly string[], fields: Record<string, fc.Arbitrary<T>> = {}) =>
  fc.tuple(
    ...list.map((id) =>
      fc.record({ id: fc.constant(id), nom: texte, nomCommun: fc.boolean(), ...fields }),
    ),
  );

const porteEntree = fc.record({
  texte,
  source: texte,
  constate: texte,
  enVigueur: perhaps(texte),
  sujet: perhaps(fc.constantFrom('fondement', 'odd', 'seance', 'convention', 'appels')),
  visa: perhaps(texte),
  pour: fc.subarray(['commune', 'epci', 'departement', 'region']),
});

function partenaire(id: string, { besoins, situations, natures }: Declared) {
  const enonce = (nature: fc.Arbitrary<string | null>) =>
    fc.record({
      texte,
      besoins: fc.subarray(besoins),
      situations: fc.subarray(situations),
      nature,
    });
  const plain = few(enonce(fc.constant(null)));
  return fc.record({
    id: fc.constant(id),
    nom: texte,
    alias: few(texte),
    avantages: plain,
    faiblesses: plain,
    contreparties: few(enonce(fc.constantFrom(null, ...natures))),
    apports: plain,
    portesEntree: few(porteEntree, 2),
  });
}

/** The content of a kit file, with every field that the description knows. */
export const arbitraryKitFile: fc.Arbitrary<KitFile> = fc
  .record({
    besoins: ids(20, 1),
    situations: ids(4),
    natures: ids(4),
    partenaires: ids(4, 1),
  })
  .chain((declared) =>
    fc.record({
      titre: texte,
      source: perhaps(
        fc.record({
          nom: texte,
          site: perhaps(texte),
          contact: perhaps(texte),
          mentions: few(texte),
        }),
      ),
      constat: perhaps(texte),
      besoins: terms(declared.besoins, { question: perhaps(texte) }),
      situations: terms(declared.situations),
      natures: terms(declared.natures, { coute: fc.boolean() }),
      partenaires: fc.tuple(...declared.partenaires.map((id) => partenaire(id, declared))),
      analyse: few(texte),
      recommandations: few(fc.record({ texte, partenaires: fc.subarray(declared.partenaires) })),
      portesEntree: few(porteEntree, 2),
    }),
  ) as fc.Arbitrary<KitFile>;
