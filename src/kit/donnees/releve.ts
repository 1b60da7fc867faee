import { besoinsOf, type Kit, nomOf, type Partenaire, texteOf } from '../model.js';

/**
 * Partners for a pipe (`cut`, `fzf`, `while read`): a line each, without a title, four fields apart by
 * a tab: id, name, ids of the besoins that it answers (commas between), contreparties (« ; » between).
 * An empty field is empty. No text of a kit holds a tab or a newline.
 */
export function formatReleve(kit: Kit, partenaires: readonly Partenaire[]): string {
  const lines = partenaires.map((partenaire) => {
    const { id, contreparties } = partenaire;
    const besoins = besoinsOf(kit, partenaire).map((besoin) => besoin.id);
    return [id, nomOf(partenaire), besoins.join(','), contreparties.map(texteOf).join(' ; ')];
  });
  return lines.map((fields) => `${fields.join('\t')}\n`).join('');
}
