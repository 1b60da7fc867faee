import { expect, test } from '@jest/globals';
import type { Tableau } from '../../src/page/page.js';
import { renderDocx } from '../../src/rendu/docx/index.js';
import { describeInLibreOffice, printDocuments } from '../support/bureautique.js';
import { FICHES, faultsOf, fichesDeTous, IMPRIMEES, noteSur } from '../support/impressions.js';

/** Prose that goes on beyond a sheet is a list there. */
const isTable = ({ estReleve = false }: Tableau) => estReleve;

describeInLibreOffice('notes, printed by LibreOffice', () => {
  test(`${IMPRIMEES.length} of them end their body where they must, and leave no sheet ugly`, async () => {
    const pages = IMPRIMEES.map(noteSur);
    const printed = printDocuments(await Promise.all(pages.map(renderDocx)));
    const faults = pages.map((page, i) => {
      const besoins = IMPRIMEES[i] ?? [];
      return [besoins.join(), ...faultsOf(printed[i]?.sheets ?? [], page, besoins, isTable)];
    });
    expect(faults.filter(({ length }) => length > 1)).toEqual([]);
  }, 900_000);

  test('a fiche de rencontre of each partner has a sheet of its own', async () => {
    const [printed] = printDocuments([await renderDocx(fichesDeTous())]);
    expect(printed?.sheets).toHaveLength(FICHES);
  });
});
