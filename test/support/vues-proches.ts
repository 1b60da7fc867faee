import { findProches } from '../../src/carte/proches.js';
import type { Conseil } from '../../src/conseil/conseil.js';
import { dossierOf } from '../../src/conseil/documents/dossier.js';
import { pageNote } from '../../src/conseil/documents/note.js';
import { pageConseil } from '../../src/conseil/pages/conseil.js';
import type { Kit } from '../../src/kit/model.js';
import type { Page } from '../../src/page/page.js';
import { actor, GRENOBLE, repertoire } from './proches.js';
import { ACTEURS } from './vues-carte.js';

/**
 * An advice beside acteurs of every kind, near and far, for a country and for none; on partners whose names
 * fit in a narrow column, so that what stands beside them can be read line by line.
 */
export function vuesProches(kit: Kit, conseil: Conseil): Readonly<Record<string, Page>> {
  const acteurs = [
    ...ACTEURS,
    ...['A', 'B; C', 'D, *E*', 'F'].map((nom) => actor(nom, 'cdc', 'region', { pays: ['MG'] })),
    actor('Sans <lieu>', 'cdc', 'inconnue'),
  ];
  const near = findProches(kit, repertoire(acteurs, { ici: GRENOBLE }), ['financement']);
  const pays = [
    { code: 'MG', nom: 'Madagascar' },
    { code: 'SN', nom: 'Sénégal' },
  ];
  const there = findProches(kit, repertoire(acteurs, { pays }), []);
  const short = { tous: false, detail: false };
  return {
    'conseil et acteurs proches': pageConseil(conseil, {
      ...short,
      lieu: 'menu',
      proches: near,
    }),
    'conseil et acteurs d’un pays': pageConseil(conseil, {
      tous: true,
      detail: true,
      lieu: 'commande',
      proches: there,
    }),
    'note et acteurs proches': pageNote(dossierOf(conseil, { date: '2026-03-01' }, near)),
    'note et acteurs d’un pays': pageNote(dossierOf(conseil, { date: '2026-03-01' }, there)),
  };
}
