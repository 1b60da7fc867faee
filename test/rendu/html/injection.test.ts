import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Bloc,
  fragmentsOf,
  type Item,
  type Page,
  type Phrase,
  type Section,
  titreDeZone,
} from '../../../src/page/page.js';
import { renderHtml } from '../../../src/rendu/html/index.js';
import { clean } from '../../../src/text/clean.js';
import { arbitraryPage, OPENABLE } from '../../support/arbitrary-page.js';
import { readHtml } from '../../support/html-reading.js';

/** Whatever the texts of a page, a standard parser finds each of them where it belongs, and no more. */

/** What a reader is told by a sentence; an address that must not be opened is told too. */
const said = (phrase: Phrase) =>
  fragmentsOf(phrase)
    .map(({ texte, adresse = '' }) => {
      if (adresse === '' || adresse === texte) return clean(texte);
      if (clean(texte).trim() === '') return clean(adresse);
      return OPENABLE.includes(adresse) ? clean(texte) : clean(texte) + clean(` (${adresse})`);
    })
    .join('');

const itemPlaces = (place: string, { texte, suite = [] }: Item) => [
  `${place}: ${said(texte)}`,
  ...suite.map((line) => `${place}: ${said(line)}`),
];

function placesOf(bloc: Bloc): string[] {
  switch (bloc.genre) {
    case 'paragraphe':
      return [`p: ${said(bloc.texte)}`];
    case 'liste':
      return bloc.items.flatMap((item) => itemPlaces('li', item));
    case 'definitions':
      return bloc.entrees.flatMap(({ terme, items }) => [
        `dt: ${clean(terme)}`,
        ...items.flatMap((item) => itemPlaces('dd', item)),
      ]);
    case 'carte':
      return [
        `p: ${clean(bloc.titre)}`,
        ...bloc.zones.flatMap((zone) => [
          `li: ${clean(titreDeZone(zone))}`,
          ...zone.items.flatMap((item) => itemPlaces('li', item)),
        ]),
      ];
    case 'tableau': {
      const titles = bloc.colonnes.map(({ titre }) => clean(titre));
      const cell = (i: number) => (i === 0 ? 'row' : `cell ${titles[i]}`);
      return [
        `caption: ${clean(bloc.titre)}`,
        ...titles.map((title) => `column: ${title}`),
        ...bloc.lignes.flatMap(({ cellules }) =>
          cellules.flatMap((items, i) => items.flatMap((item) => itemPlaces(cell(i), item))),
        ),
      ];
    }
  }
}

const sectionPlaces = ({ titre, blocs, sections = [] }: Section, heading = 'h2'): string[] => [
  `${heading}: ${clean(titre)}`,
  ...blocs.flatMap(placesOf),
  ...sections.flatMap((inner) => sectionPlaces(inner, 'h3')),
];

const pagePlaces = ({ titre, blocs, sections }: Page) => [
  `h1: ${clean(titre)}`,
  ...blocs.flatMap(placesOf),
  ...sections.flatMap((section) => sectionPlaces(section)),
];

const ELEMENTS = new Set(
  (
    'html head meta title style body nav main section div h1 h2 h3 p ul li dl dt dd a mark strong span ' +
    'table caption thead tbody tr th td svg rect figure g path text'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'lang charset http-equiv content name class id href tabindex role scope abbr data-titre ' +
    'aria-label aria-labelledby aria-hidden focusable viewBox preserveAspectRatio width height ' +
    'd x y transform'
  ).split(' '),
);

/** The addresses of a page that may be opened. */
function openable(page: Page): string[] {
  const found: string[] = [];
  JSON.stringify(page, (key, value) => {
    if (key === 'adresse' && OPENABLE.includes(value)) found.push(new URL(value).href);
    return value;
  });
  return found;
}

test('every text is found where it belongs, and nothing else', () => {
  fc.assert(
    fc.property(arbitraryPage, (page) => {
      const reading = readHtml(renderHtml(page));
      expect(reading.title).toBe(clean(page.titre));
      expect(reading.places).toEqual(pagePlaces(page));
      expect([...reading.elements].filter((name) => !ELEMENTS.has(name))).toEqual([]);
      expect([...reading.attributes].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
      expect([...reading.links].sort()).toEqual(openable(page).sort());
    }),
    { numRuns: 150, seed: 1 },
  );
});
