import fc from 'fast-check';
import type { Bloc, Fragment, Item, Page, Phrase, Section, Sens } from '../../src/page/page.js';
import { anyText } from './any-text.js';

/** Pages with every kind of block, whose texts try to be more than texts: for each renderer. */

/** Texts that a format might take for its own. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</p></td></table></style></title><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  "' onmouseover='alert(1)' x='",
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[x]]>',
  '&lt;b&gt; &amp; &#60; &notit; &#x0;',
  '<svg><style><!--</style><img src=x>',
  '<plaintext>',
  '{{7*7}} $' + '{7*7} `x`',
  '| a | b |\n| --- | --- |',
  '# titre\n- liste\n1. un',
  '[lien](javascript:alert(1)) ![i](x) <https://exemple.fr>',
  '**gras** _i_ `code` ~~x~~ \\| \\',
  '=1+1;"a";\'b\'\r\n',
  '\u0000\u0007\u001b[31m\u202e\u200b\ufeff\ud800',
  'Où ? « Là » : 30 % !',
  '漢字 العربية 👍🏽',
];

export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  anyText(),
  fc
    .array(fc.constantFrom(...HOSTILE, ' ', 'a', '\n'), { maxLength: 3 })
    .map((parts) => parts.join('')),
);

/** Addresses that may be opened, and those that may only be read. */
export const OPENABLE = [
  'https://exemple.fr/une/page?a=1&b=2#c',
  'http://exemple.fr/"onclick="x',
  'HTTPS://exemple.fr/<b>(x)',
  'mailto:a@exemple.fr',
];
export const READABLE = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//exemple.fr',
  'https:exemple.fr',
  'https://exemple.fr/a b',
  '\u0001https://exemple.fr',
  'x https://exemple.fr',
  '#contenu',
  '',
];

const SENS = ['reponse', 'alerte', 'rappel', 'autre', 'important', 'discret', 'blanc'] as const;
const text = arbitraryText;
const sens: fc.Arbitrary<Sens> = fc.constantFrom(...SENS);

const fragment: fc.Arbitrary<Fragment> = fc.record(
  { texte: text, sens, adresse: fc.constantFrom(...OPENABLE, ...READABLE) },
  { requiredKeys: ['texte'] },
);
const phrase: fc.Arbitrary<Phrase> = fc.oneof(
  text,
  fc.array(fragment, { minLength: 1, maxLength: 3 }),
);
const item: fc.Arbitrary<Item> = fc.record(
  {
    texte: phrase,
    sens,
    part: fc.double(),
    suite: fc.array(phrase, { maxLength: 2 }),
  },
  { requiredKeys: ['texte'] },
);
const items = fc.array(item, { minLength: 1, maxLength: 3 });

const tableau = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    genre: fc.constant('tableau' as const),
    titre: text,
    colonnes: fc.array(fc.record({ titre: text, part: fc.nat(50) }), {
      minLength: count,
      maxLength: count,
    }),
    lignes: fc.array(
      fc.record(
        { rang: fc.nat(9), cellules: fc.array(items, { minLength: count, maxLength: count }) },
        { requiredKeys: ['cellules'] },
      ),
      { maxLength: 3 },
    ),
    estReleve: fc.boolean(),
  }),
);

/** Places that a map has, and some that it has not. */
const zone = fc.record({
  code: fc.constantFrom('38', '2A', '75', '974', '988', '', '99', '"><script>', 'constructor'),
  nom: text,
  nombre: fc.nat(200),
  compte: text,
  items: fc.array(item, { maxLength: 2 }),
});

const prose: fc.Arbitrary<Bloc> = fc.oneof(
  fc.record(
    { genre: fc.constant('paragraphe' as const), texte: phrase, sens },
    { requiredKeys: ['genre', 'texte'] },
  ),
  fc.record({ genre: fc.constant('liste' as const), items }),
  fc.record({
    genre: fc.constant('definitions' as const),
    entrees: fc.array(fc.record({ terme: text, items }), { minLength: 1, maxLength: 2 }),
  }),
  tableau,
);
const carte = fc.record({
  genre: fc.constant('carte' as const),
  titre: text,
  zones: fc.uniqueArray(zone, { maxLength: 3, selector: ({ code }) => code }),
});
/** Few maps: each has all the shapes of France, which take long to be read back. */
const bloc = fc.oneof<fc.WeightedArbitrary<Bloc>[]>(
  { arbitrary: prose, weight: 40 },
  { arbitrary: carte, weight: 1 },
);
const blocs = fc.array(bloc, { maxLength: 3 });

const section: fc.Arbitrary<Section> = fc.record(
  { titre: text, blocs, sections: fc.array(fc.record({ titre: text, blocs }), { maxLength: 2 }) },
  { requiredKeys: ['titre', 'blocs'] },
);

export const arbitraryPage: fc.Arbitrary<Page> = fc.record(
  {
    titre: text,
    blocs,
    sections: fc.array(section, { maxLength: 5 }),
    fiche: fc.record({ auteur: text, date: text }, { requiredKeys: [] }),
  },
  { requiredKeys: ['titre', 'blocs', 'sections'] },
);
