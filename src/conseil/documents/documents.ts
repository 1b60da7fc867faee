import type { Page } from '../../page/page.js';
import { pageDeliberation } from './deliberation.js';
import type { Dossier } from './dossier.js';
import type { Document } from './noms.js';
import { pageNote } from './note.js';
import { pageRencontre } from './rencontre.js';

export { dossierOf } from './dossier.js';

/** How each document is made; a new one is a file here, its entry, and its name. */
export const DOCUMENTS: Readonly<Record<Document, (dossier: Dossier) => Page>> = {
  note: pageNote,
  deliberation: pageDeliberation,
  rencontre: pageRencontre,
};
