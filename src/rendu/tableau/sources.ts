import type { Fichier, Kit } from '../../kit/model.js';
import { wrap } from '../../text/layout.js';
import { fr } from '../../text/typography.js';
import type { Page } from '../renderer.js';
import { titreAnalyse } from '../words.js';
import { bullets, pairs, renderRecommandations, section, toText } from './bloc.js';
import { renderPortes } from './portes.js';

const ROLES: Readonly<Record<Fichier['role'], string>> = {
  kit: 'Kit',
  complement: fr`Complément`,
  supplement: fr`Supplément`,
};

/** Where everything that is printed comes from, and what the source says as a whole. */
export function renderSources(kit: Kit, page: Page): string {
  const { source, constat, analyse, recommandations, fichiers } = kit;
  const paragraph = (text: string) => wrap(text, page.width - 2).map((line) => `  ${line}`);
  const contact = [
    ...(source?.mentions ?? []),
    ...(source && source.mentions.length === 0
      ? [source.site ?? '', source.contact ?? ''].filter(Boolean)
      : []),
  ];
  return toText([
    ...wrap(kit.titre, page.width).map(page.style.strong),
    ...section(fr`Constat`, constat ? paragraph(constat) : [], page),
    ...section(titreAnalyse(kit), bullets(analyse, page), page),
    ...renderRecommandations(kit, recommandations, page),
    ...renderPortes(kit, kit.portesEntree, page),
    ...section(fr`Contact`, bullets(contact, page), page),
    ...section(
      fr`Fichiers lus`,
      pairs(
        fichiers.map(({ role, titre, chemin }) => [ROLES[role], `${titre}\n${chemin}`] as const),
        page,
      ),
      page,
    ),
  ]);
}
