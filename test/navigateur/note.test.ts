import { expect } from '@jest/globals';
import { renderHtml } from '../../src/rendu/html/index.js';
import { FICHES, faultsOf, fichesDeTous, IMPRIMEES, noteSur } from '../support/impressions.js';
import { describeInBrowser, printedSheets, testOfPdf } from '../support/navigateur.js';

describeInBrowser('notes, printed by a browser', (open) => {
  testOfPdf(
    `${IMPRIMEES.length} of them end their body where they must, and leave no sheet ugly`,
    async () => {
      const faults: string[][] = [];
      for (const [i, besoins] of IMPRIMEES.entries()) {
        const content = noteSur(besoins, i);
        const { page } = await open(renderHtml(content));
        const found = faultsOf(await printedSheets(page, '-layout'), content, besoins);
        if (found.length > 0) faults.push([besoins.join(), ...found]);
      }
      expect(faults).toEqual([]);
    },
  );

  testOfPdf('a fiche de rencontre of each partner has a sheet of its own', async () => {
    const { page } = await open(renderHtml(fichesDeTous()));
    expect(await printedSheets(page)).toHaveLength(FICHES);
  });
});
