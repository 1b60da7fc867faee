import { listSection } from '../../page/blocs.js';
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
      ...sectionConstat(constat),
      ...listSection(fr`Analyse ${nomSource(kit)}`, items(analyse)),
      ...sectionRecommandations(kit, recommandations),
      ...sectionPortes(kit, kit.portesEntree),
      ...listSection(fr`Contact`, items(contact)),
      sectionFichiers(fichiers, acteurs),
    ],
  };
}

function sectionConstat(texte: string): Section[] {
  if (texte === '') return [];
  return [{ titre: fr`Constat`, blocs: [{ genre: 'paragraphe', texte }] }];
}

/** The name of a file without its folders. */
export const fileName = (chemin: string): string => chemin.split(/[\\/]/).at(-1) ?? chemin;

/** Where a document comes from, files of acteurs too, without the folders of whoever made it. */
export function sectionSources(
  { fichiers, source }: Kit,
  acteurs: readonly string[] = [],
): Section {
  const entrees = fichiers.map(({ role, titre }) => {
    const origin = role === 'kit' && source ? [source.nom, source.site ?? ''].filter(Boolean) : [];
    return { terme: ROLES[role], items: [{ texte: [titre, ...origin].join(', ') }] };
  });
  const listes = acteurs.map((chemin) => ({
    terme: fr`Acteurs`,
    items: [{ texte: fileName(chemin) }],
  }));
  return {
    titre: fr`Sources`,
    blocs: [{ genre: 'definitions', entrees: [...entrees, ...listes] }],
  };
}

/** The files that are read, each with what it is. */
function sectionFichiers(fichiers: readonly Fichier[], acteurs: readonly string[]): Section {
  const entrees = fichiers.map(({ role, titre, chemin }) => ({
    terme: ROLES[role],
    items: [{ texte: titre, suite: [chemin] }],
  }));
  const listes = acteurs.map((chemin) => ({
    terme: fr`Acteurs`,
    items: [{ texte: fileName(chemin), suite: [chemin] }],
  }));
  const lus: Bloc = { genre: 'definitions', entrees: [...entrees, ...listes] };
  return { titre: fr`Fichiers lus`, blocs: [lus] };
}
