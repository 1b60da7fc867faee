import { paragraphe } from '../../page/blocs.js';
import type { Bloc, Item, Page, Section } from '../../page/page.js';
import { enumeration, fr, separate } from '../../text/typography.js';
import {
  COLONNES,
  type Colonne,
  type Enonce,
  type Kit,
  nomOf,
  type Partenaire,
  texteOf,
} from '../model.js';
import { COLONNE_MOTS, nomIn, nomsIn, sectionRecommandations } from './mots.js';
import { sectionPortes } from './portes.js';

/** Partners in full, one after the other. */
export function pageProfils(kit: Kit, partenaires: readonly Partenaire[]): Page {
  const profils = partenaires.map((partenaire): Page => {
    const sections = profilSections(kit, partenaire);
    return { titre: nomOf(partenaire), blocs: aliasBlocs(partenaire), sections };
  });
  const [only, ...others] = profils;
  if (only && others.length === 0) return only;
  const titre = fr`Profils : ${enumeration(partenaires.map(nomOf))}`;
  return { titre, blocs: [], sections: profils };
}

function aliasBlocs({ alias }: Partenaire): Bloc[] {
  if (alias.length === 0) return [];
  return [paragraphe(fr`Autres noms : ${alias.map(texteOf).join(', ')}`, 'discret')];
}

function profilSections(kit: Kit, partenaire: Partenaire): Section[] {
  const recommandations = kit.recommandations.filter(({ partenaires }) =>
    partenaires.includes(partenaire.id),
  );
  return [
    ...COLONNES.map((colonne) => colonneSection(kit, partenaire, colonne)),
    ...sectionRecommandations(kit, recommandations),
    ...sectionPortes(kit, partenaire.portesEntree),
  ];
}

function colonneSection(kit: Kit, partenaire: Partenaire, colonne: Colonne): Section {
  const { titre, vide } = COLONNE_MOTS[colonne];
  const enonces = partenaire[colonne];
  if (enonces.length === 0) return { titre, blocs: [paragraphe(vide, 'discret')] };
  const items = enonces.map(
    (enonce): Item => ({ texte: texteOf(enonce), suite: tags(kit, enonce, colonne) }),
  );
  return { titre, blocs: [{ genre: 'liste', items }] };
}

/** What an énoncé's tags say, in words. */
function tags(kit: Kit, { besoins, situations, nature }: Enonce, colonne: Colonne): string[] {
  const lines: string[] = [];
  if (besoins.length > 0) {
    const noms = separate(nomsIn(kit.besoins, besoins));
    lines.push(colonne === 'faiblesses' ? fr`Réserve sur : ${noms}` : fr`Répond à : ${noms}`);
  }
  if (situations.length > 0) {
    lines.push(fr`Compte surtout dans ce cas : ${separate(nomsIn(kit.situations, situations))}`);
  }
  if (nature !== null) lines.push(fr`Nature : ${nomIn(kit.natures, nature)}`);
  return lines;
}
