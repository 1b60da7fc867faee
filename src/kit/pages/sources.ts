import { listSection, paragraphe, termSection } from '../../page/blocs.js';
import type { Bloc, Page, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { Fichier, Kit } from '../model.js';
import { nomSource, sectionRecommandations } from './mots.js';
import { sectionPortes } from './portes.js';

const ROLES: Readonly<Record<Fichier['role'], string>> = {
  kit: 'Kit',
  complement: fr`Complément`,
  supplement: fr`Supplément`,
};
const ACTEURS = fr`Acteurs`;

/** Where everything that is printed comes from, and what the source says as a whole. */
export function pageSources(kit: Kit, acteurs: readonly string[] = []): Page {
  const { source, constat, analyse, recommandations, fichiers } = kit;
  const mentions = source?.mentions ?? [];
  const contact = mentions.length > 0 ? mentions : [source?.site, source?.contact];
  const items = (textes: readonly (string | undefined)[]) =>
    textes.flatMap((texte) => (texte ? [{ texte }] : []));
  return {
    titre: kit.titre,
    blocs: [],
    sections: [
      ...(constat === '' ? [] : [{ titre: fr`Constat`, blocs: [paragraphe(constat)] }]),
      ...listSection(fr`Analyse ${nomSource(kit)}`, items(analyse)),
      ...sectionRecommandations(kit, recommandations),
      ...sectionPortes(kit, kit.portesEntree),
      ...listSection(fr`Contact`, items(contact)),
      ...termSection(fr`Fichiers lus`, [
        ...fichiers.map(({ role, titre, chemin }) => lu(ROLES[role], titre, chemin)),
        ...acteurs.map((chemin) => lu(ACTEURS, fileName(chemin), chemin)),
      ]),
    ],
  };
}

/** A file that is read, with what it is; where it lies, for a reader of the same machine. */
const lu = (terme: string, texte: string, chemin?: string) => ({
  terme,
  items: [{ texte, ...(chemin !== undefined && { suite: [chemin] }) }],
});

/** The name of a file without its folders. */
export const fileName = (chemin: string): string => chemin.split(/[\\/]/).at(-1) ?? chemin;

/** Where a document comes from, files of acteurs too, without the folders of whoever made it. */
export function sectionSources(
  { fichiers, source }: Kit,
  acteurs: readonly string[] = [],
): Section {
  const entrees = fichiers.map(({ role, titre }) => {
    const origin = role === 'kit' && source ? [source.nom, source.site ?? ''].filter(Boolean) : [];
    return lu(ROLES[role], [titre, ...origin].join(', '));
  });
  const listes = acteurs.map((chemin) => lu(ACTEURS, fileName(chemin)));
  const bloc: Bloc = { genre: 'definitions', entrees: [...entrees, ...listes] };
  return { titre: fr`Sources`, blocs: [bloc] };
}
