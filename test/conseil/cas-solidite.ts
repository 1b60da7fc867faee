import type { Conseil } from '../../src/conseil/conseil.js';
import { differ } from './cas-differ.js';
import type { Attendu } from './cas-format.js';

/** What a case says of how firm the ranking is, and of what would change it. */
export function checkSolidite(attendu: Attendu, conseil: Conseil): string[] {
  const { solidite: places = {} } = attendu;
  const { solidite } = conseil;
  const differences = Object.entries(places).flatMap(([id, expected]) => {
    const classe = conseil.classement.find(({ partenaire }) => partenaire.id === id);
    if (!classe) return [`solidite › ${id} : ce partenaire n’est pas classé`];
    const found = solidite.of(classe);
    const at = `solidite › ${id}`;
    return [
      ...differ(`${at} › auMieux`, expected.auMieux, found.rangAuMieux),
      ...differ(`${at} › auPire`, expected.auPire, found.rangAuPire),
      ...differ(`${at} › premier`, expected.premier, `${Math.round(100 * found.partPremier)} %`),
      ...differ(`${at} › tientA`, expected.tientA, found.tientA),
    ];
  });
  const found = conseil.changements.map(({ geste, id, premiers }) => {
    return `${geste} ${id} : ${premiers.map(({ partenaire }) => partenaire.id).join(', ')}`;
  });
  return [...differences, ...differ('changements', attendu.changements, found)];
}
