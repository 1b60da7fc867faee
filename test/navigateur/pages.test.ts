import { expect, test } from '@jest/globals';
import { pageNote } from '../../src/conseil/documents/note.js';
import { pageComparaison } from '../../src/conseil/pages/comparaison.js';
import type { Bloc, Page, ZoneDeCarte } from '../../src/page/page.js';
import { renderHtml } from '../../src/rendu/html/index.js';
import { dossier } from '../support/dossiers.js';
import { describeInBrowser, printedSheets, testOfPdf } from '../support/navigateur.js';
import { PAGE } from '../support/pages.js';
import { territoire } from '../support/territoire.js';
import { fullKit } from '../support/vues.js';
import {
  accessibilityProblems,
  addressesOf,
  cutWords,
  focusedLink,
  prepareAxe,
  rendererForBrowsers,
  rowsOf,
  scrollWidth,
  TABLE_ROLES,
  tablesHeard,
  wordsOf,
} from './measures.js';

const kit = fullKit();
const CADRE = { pour: 'commune', collectivite: 'Ville d’Exemple' } as const;
const noteOn = (...besoins: readonly string[]) =>
  pageNote(dossier(kit, { besoins, situations: ['petite-equipe'] }, CADRE));
const NOTE = noteOn('financement', 'evaluation', 'credibilite');

/** Every département and collectivité has something: from 1 to 200, and a name at least. */
function everyPlace(): Page {
  const zones = territoire().departements.map(({ code, nom }, i): ZoneDeCarte => {
    const nombre = 1 + ((i * i) % 200);
    const items = [{ texte: `Maison-${code}`, suite: [`maison-${code}@exemple.fr`] }];
    return { code, nom, nombre, compte: `${nombre} acteurs`, items };
  });
  const carte = { genre: 'carte', titre: 'Acteurs par département', zones } as const;
  const pays: Bloc = {
    genre: 'tableau',
    titre: 'Pays des actions',
    estReleve: true,
    colonnes: [
      { titre: 'Pays', part: 1 },
      { titre: 'Actions', part: 1 },
    ],
    lignes: [{ cellules: [[{ texte: 'Sénégal' }], [{ texte: '12 actions' }]] }],
  };
  return {
    titre: 'Qui fait quoi où',
    blocs: [],
    sections: [{ titre: 'Où', blocs: [carte, pays] }],
  };
}

/** Every page that is looked at. `sheets`: of A4, at the most. */
const PAGES = [
  { name: 'the sample page', content: PAGE, sheets: 2 },
  { name: 'a note of three needs', content: NOTE, sheets: 6 },
  { name: 'a note of all needs', content: noteOn(...kit.besoins.map(({ id }) => id)), sheets: 10 },
  { name: 'a map of all places', content: everyPlace(), sheets: 5 },
  { name: 'a comparison of all', content: pageComparaison(kit, kit.partenaires), sheets: 3 },
] as const;

const WIDTHS = [320, 768, 1280];
/** With the rule that is tried, where not all are: a scheme changes nothing but colours. */
const SCHEMES = [['light'], ['dark', 'color-contrast']] as const;
/** Who reads the text of a PDF takes a hyphen at the end of a line for one of the layout. */
const lettersOf = (text: string) => text.replace(/[-\s]+/g, '');

describeInBrowser('in a browser', (open) => {
  for (const { name, content, sheets } of PAGES) {
    test(`${name} is accessible and quiet, narrow and wide, light and dark`, async () => {
      const { page, url, requests, messages } = await open(renderHtml(content));
      await prepareAxe(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const [colorScheme, rule] of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          const problems = await accessibilityProblems(page, rule);
          const [scroll, cut] = [await scrollWidth(page), await cutWords(page)];
          const seen = { width, colorScheme, problems, scroll, cut };
          expect(seen).toEqual({ width, colorScheme, problems: [], scroll: width, cut: [] });
        }
      }
      expect(messages).toEqual([]);
      expect(requests).toEqual([url]);
    });

    test(`${name} has the same tables for who hears it, drawn as cards or as tables`, async () => {
      const { page } = await open(renderHtml(content));
      await page.setViewportSize({ width: 1280, height: 800 });
      const asTables = await tablesHeard(page);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await tablesHeard(page)).toEqual(asTables);
      const roles = asTables.map((part) => part.split(' ')[0]);
      expect(new Set(roles)).toEqual(new Set(TABLE_ROLES));
    });

    test(`${name} shows where the keyboard is, and skips to its content`, async () => {
      const { page } = await open(renderHtml(content));
      const count = await page.locator('a').count();
      for (let index = 0; index < count; index++) {
        await page.keyboard.press('Tab');
        expect(await focusedLink(page)).toEqual({ index, isSeen: true });
      }
      await page.locator('a').first().press('Enter');
      expect(await page.evaluate('document.activeElement.localName')).toBe('main');
    });

    testOfPdf(`${name} prints whole, on ${sheets} sheets at the most`, async () => {
      const { page } = await open(renderHtml(content));
      const printed = await printedSheets(page);
      expect(printed.length).toBeLessThanOrEqual(sheets);
      printed.forEach((sheet, i) => {
        expect(sheet.replace(/ /g, '').split('\n')).toContain(`${i + 1}/${printed.length}`);
      });
      // A word in two pieces, or an address, may go on in the next line.
      const letters = lettersOf(printed.join(''));
      const said = [...wordsOf(content), ...addressesOf(content)];
      expect(said.filter((word) => !letters.includes(lettersOf(word)))).toEqual([]);
      const places = rowsOf(content).map((row) => letters.indexOf(lettersOf(row)));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    });
  }

  test('a cell that says nothing is seen in a table, and not in a card', async () => {
    const { page } = await open(renderHtml(NOTE));
    const width = async () => (await page.locator('td.nul').first().boundingBox())?.width;
    expect(await width()).toBeGreaterThan(50);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await width()).toBe(1);
  });

  testOfPdf('a table that goes on has its heads on each sheet', async () => {
    const { page } = await open(renderHtml(noteOn(...kit.besoins.map(({ id }) => id))));
    const sheets = await printedSheets(page);
    const withHeads = sheets.filter((sheet) => sheet.includes('Avantages et apports'));
    expect(withHeads.length).toBeGreaterThan(1);
  });

  test('a page loads, runs and styles nothing that is not its own', async () => {
    const { page, refused, messages } = await open(
      renderHtml(PAGE).replace(
        '</main>',
        `<img src="https://exemple.fr/i.png"><p id="cible" style="color: red">x</p>
        <style>#cible { color: red }</style><script>document.title = 'x'</script></main>`,
      ),
    );
    // The policy refuses the image, the attribute, the style and the script, and says so.
    expect(messages).toHaveLength(4);
    expect(refused).toEqual(['https://exemple.fr/i.png csp']);
    expect(await page.title()).toBe(PAGE.titre);
    expect(await page.evaluate('getComputedStyle(cible).color')).toBe('rgb(26, 26, 26)');
  });

  test('the renderer makes the same file in a browser', async () => {
    const { page } = await open('<!DOCTYPE html>');
    await page.evaluate(await rendererForBrowsers());
    expect(await page.evaluate(`rendu.renderHtml(${JSON.stringify(NOTE)})`)).toBe(renderHtml(NOTE));
  });
});
