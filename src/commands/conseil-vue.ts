import type { Conseil } from '../conseil/conseil.js';
import { conseilDocument } from '../donnees/documents.js';
import type { Kit } from '../kit/model.js';
import { type ConseilVue, pageConseil } from '../pages/conseil.js';
import type { Vue } from './presentation.js';

/** The advice in each of the forms that a format may take. */
export function conseilVue(kit: Kit, conseil: Conseil, vue: ConseilVue): Vue {
  return {
    page: () => pageConseil(kit, conseil, vue),
    document: () => conseilDocument(kit, conseil),
  };
}
