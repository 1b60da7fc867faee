import { expect, test } from '@jest/globals';
import { COLONNES } from '../../src/kit/model.js';
import { readShipped } from './reading.js';

/** The table « Tags of the sheet » of the design: partner, column, énoncé (abridged), tags. */
const TABLE = `
information-jeunesse | A | Suivi des structures jeunesse… | besoins jeunesse
information-jeunesse | F | Peu de maîtrise des langues étrangères | situations sans-langues
information-jeunesse | C | Leur projet prime… | nature projet-du-partenaire
information-jeunesse | P | …parler de pair à pair | besoins jeunesse
union-europeenne | A | Financement et pouvoir de conviction… | besoins financement, credibilite
union-europeenne | F | Décrédibilisation de l’UE | besoins credibilite
union-europeenne | F | Complexité et rigueur excessives… | situations petite-equipe
union-europeenne | P | …relais de financement | besoins financement
partenaire-allemand | A | Acharnement, résistance, fiabilité… | besoins continuite
partenaire-allemand | F | Manque de capacité à faire évoluer… | situations actions-a-renouveler
partenaire-allemand | C | Mêmes actions de part et d’autre | nature reciprocite
partenaire-allemand | P | Apporter une continuité | besoins continuite
f3e | A | Accompagnement méthodologique… | besoins evaluation
f3e | A | Apport de crédibilité à l’action | besoins credibilite
f3e | P | Mieux évaluer le changement | besoins evaluation
service-cooperation-developpement | A | Professionnalisme, écoute, mise en contact avec les jeunes… | besoins jeunesse, mobilite
service-cooperation-developpement | F | Ne propose pas de financements | besoins financement
service-cooperation-developpement | C | Mise à disposition des jeunes… | nature accueil-de-jeunes, situations sans-agrement
service-cooperation-developpement | P | …appui à la mobilité | besoins mobilite
afd | A | Des financements et des compétences | besoins financement, expertise
afd | F | Moyens financiers trop conséquents… | situations projet-modeste
afd | F | Souvent vue uniquement comme un bailleur… | situations projet-modeste
afd | P | …rôle dans l’intérêt de la France…enjeux portés par l’État | besoins etat
cdc | A | Appuie les aménageurs, le réseau HLM… | besoins expertise
cdc | C | Attend une ouverture internationale | nature ouverture-internationale
cdc | P | …crédibilité en particulier par rapport aux élus | besoins credibilite
cdc | P | Nouvelles thématiques d’intervention… | besoins expertise
business-france | A | Réseau à l’international, intelligence économique… | besoins economie
business-france | A | Accompagne des entreprises… | besoins economie
business-france | C | Partenaire à rémunérer | nature remuneration
business-france | P | …volet économique à l’international | besoins economie
business-france | P | Certaines régions disposent d’un contrat cadre… | situations region
association-culturelle | A | Bouche à oreille, réseau…relais citoyens… | besoins citoyens
association-culturelle | C | Publicité des actions et moyens à fournir | nature publicite-et-moyens
association-culturelle | P | …dynamisation…, caisse de résonance | besoins citoyens
referents-internes | A | Connaissance de tous les sujets | besoins expertise
referents-internes | C | Il lui faut une plus-value concrète… | nature plus-value-concrete
referents-internes | P | Diversifie les compétences…expertise technique | besoins expertise
referents-internes | P | Diversifie les thématiques… | besoins expertise
`;

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' | '));

const LETTERS = { avantages: 'A', faiblesses: 'F', contreparties: 'C', apports: 'P' };

/** The énoncés of the kit that carry a tag, told as in the table but whole. */
const tagged = readShipped().contenu.partenaires.flatMap((partenaire) =>
  COLONNES.flatMap((colonne) =>
    partenaire[colonne].flatMap(({ texte, besoins, situations, nature }) => {
      const tags = [
        nature === null ? '' : `nature ${nature}`,
        besoins.length === 0 ? '' : `besoins ${besoins.join(', ')}`,
        situations.length === 0 ? '' : `situations ${situations.join(', ')}`,
      ].filter((tag) => tag !== '');
      return tags.length === 0 ? [] : [[partenaire.id, LETTERS[colonne], texte, tags.join(', ')]];
    }),
  ),
);

/** Whether an abridged sentence is one: its parts stand in the whole one, where its ends say. */
function abridges(short: string, whole: string): boolean {
  const escaped = short.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`).test(whole);
}

test('the tags are exactly those of the table, on the same columns of the same partners', () => {
  const place = ([id, column, , tags]: readonly string[]) => [id, column, tags];
  expect(tagged.map(place)).toEqual(rows.map(place));
});

test.each(rows)('%s, %s: %s', (id, _column, short) => {
  const i = rows.findIndex((row) => row[0] === id && row[2] === short);
  expect([tagged[i]?.[2], abridges(short ?? '', tagged[i]?.[2] ?? '')]).toEqual([
    tagged[i]?.[2],
    true,
  ]);
});
