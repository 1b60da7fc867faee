import { createHash } from 'node:crypto';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { renderDocx } from '../../../src/rendu/docx/index.js';
import { readDocx } from '../../support/docx.js';
import { PAGE } from '../../support/pages.js';
import { start } from '../../support/start.js';

const propertiesOf = (bytes: Uint8Array) =>
  readDocx(bytes)
    .source('docProps/core.xml')
    .match(/<(?:dc|dcterms):[^/]*/g);

/** The parts of a document in order, so that what differs is told, and a mark of all its bytes. */
function partsOf(bytes: Uint8Array) {
  const docx = readDocx(bytes);
  const parts = docx.noms.map((nom) => [nom, docx.source(nom)] as const);
  return { parts, bytes: createHash('sha256').update(bytes).digest('hex') };
}

/** The document that the built program makes of the sample page, in a time zone of its own. */
function builtIn(zone: string): string {
  const script = `require('./dist/docx.cjs').renderDocx(${JSON.stringify(PAGE)})
    .then((bytes) => process.stdout.write(Buffer.from(bytes).toString('base64')));`;
  const { out, err } = start(process.execPath, ['-e', script], { env: { TZ: zone } });
  expect(err).toBe('');
  return out;
}

describe('one page', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test('is one document, whenever it is drawn', async () => {
    const first = partsOf(await renderDocx(PAGE));
    jest.useFakeTimers({ now: new Date('2031-07-14T23:59:59Z'), doNotFake: ['nextTick'] });
    expect(new Date().getFullYear()).toBe(2031);
    expect(partsOf(await renderDocx(PAGE))).toEqual(first);
  });

  test('is one document, wherever it is drawn, also by the built program', async () => {
    const here = partsOf(await renderDocx(PAGE));
    for (const zone of ['Pacific/Auckland', 'America/Martinique']) {
      expect(partsOf(Buffer.from(builtIn(zone), 'base64'))).toEqual(here);
    }
  });

  test('with one more word is another document', async () => {
    const other = await renderDocx({ ...PAGE, titre: `${PAGE.titre} encore` });
    expect(partsOf(await renderDocx(PAGE))).not.toEqual(partsOf(other));
  });
});

describe('the properties', () => {
  test('are those of the page', async () => {
    expect(propertiesOf(await renderDocx(PAGE))).toEqual([
      '<dc:title>Approchez d’abord : Union européenne<',
      '<dc:subject>Partenariats de l’action internationale<',
      '<dc:creator>Ville d’Exemple<',
      '<dc:language>fr-FR<',
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-02T12:00:00Z<',
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-03-02T12:00:00Z<',
    ]);
  });

  test.each([undefined, { date: 'hier' }])(
    'name nobody and no day where the page names none: %j',
    async (fiche) => {
      const empty = { titre: 'A < B & C', blocs: [], sections: [] };
      const bytes = await renderDocx(fiche ? { ...empty, fiche } : empty);
      expect(propertiesOf(bytes)).toEqual([
        '<dc:title>A &lt; B &amp; C<',
        '<dc:subject>Partenariats de l’action internationale<',
        '<dc:language>fr-FR<',
      ]);
      expect(
        readDocx(bytes)
          .noms.map((nom) => readDocx(bytes).source(nom))
          .join(''),
      ).not.toMatch(/Un-named/);
    },
  );
});
