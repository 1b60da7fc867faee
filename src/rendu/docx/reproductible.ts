import { strToU8, zipSync } from 'fflate';
import type { Page } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import { plain } from './phrase.js';

/**
 * One page, one document, to the byte, on any day and in any time zone. The package writes the clock
 * into the archive and the properties, and random ids into the links: all three are written anew.
 */

/** The zip format knows local time only, from 1980 on: noon of a local day is the same everywhere. */
const ZIP_DATE = new Date(1980, 0, 1, 12);
/** Word calls a file damaged whose dates are none. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CORE = 'docProps/core.xml';
const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const LINKS = 'word/_rels/document.xml.rels';

/** What a document is made of, by name: XML, or the bytes of what is none. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The document (.docx) of the parts, with the properties of the page and nothing of the moment; they keep their order. */
export function reproducible(parts: Parts, page: Page): Uint8Array {
  const ids = new Map<string, string>();
  const links = textOf(parts, LINKS).replace(
    / Id="([^"]*)"([^>]*TargetMode="External")/g,
    (_, id: string, rest: string) => {
      ids.set(id, `lien${ids.size + 1}`);
      return ` Id="${ids.get(id)}"${rest}`;
    },
  );
  const made = new Map([
    ...parts,
    [LINKS, links],
    [
      DOCUMENT,
      textOf(parts, DOCUMENT).replace(/ r:id="([^"]*)"/g, (whole, id: string) =>
        ids.has(id) ? ` r:id="${ids.get(id)}"` : whole,
      ),
    ],
    // Word itself knows its heading styles in lower case; not every program forgives the package's.
    [STYLES, textOf(parts, STYLES).replace(/"Heading (\d)"/g, '"heading $1"')],
    [CORE, coreProperties(page)],
  ]);
  const bytes = [...made].map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: ZIP_DATE });
}

const textOf = (parts: Parts, name: string) => `${parts.get(name) ?? ''}`;

/**
 * The properties of the document (ECMA-376 part 2, §11), also those that the package cannot say: its
 * language, a date that is the page's, and no author where nobody signs.
 */
function coreProperties({ titre, fiche = {} }: Page): string {
  const { auteur, date } = fiche;
  // Noon in Greenwich is the same day from Tahiti to Nouméa.
  const moment = DAY.test(date ?? '') ? `${date}T12:00:00Z` : '';
  const properties = [
    ['dc:title', titre],
    ['dc:subject', fr`Partenariats de l'action internationale`],
    ['dc:creator', auteur ?? ''],
    ['dc:language', 'fr-FR'],
    ['dcterms:created', moment],
    ['dcterms:modified', moment],
  ] as const;
  const elements = properties
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      const type = name.startsWith('dcterms:') ? ' xsi:type="dcterms:W3CDTF"' : '';
      return `<${name}${type}>${escapeXml(plain(value))}</${name}>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...elements,
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
