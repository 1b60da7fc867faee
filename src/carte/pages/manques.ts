import { nomOf } from '../../kit/model.js';
import type { Definitions, Section } from '../../page/page.js';
import { fr, separate } from '../../text/typography.js';
import type { Cartographie } from '../cartographie.js';
import { firstNames } from './mots.js';

const ABSENCE = fr`Absent de vos fichiers, pas forcément du territoire.`;

/** The types and besoins of which the files have nobody, and the acteurs whose type they do not say. */
export function sectionManques({ manques }: Cartographie, most: number | null): Section[] {
  const { types, besoins, sansType } = manques;
  const noms = sansType.map(({ nom }) => nom);
  const entrees = [
    entry(fr`Types sans acteur`, separate(types.map(nomOf))),
    entry(fr`Besoins sans acteur`, separate(besoins.map(nomOf))),
    entry(fr`Acteurs sans type`, firstNames(noms, most ?? noms.length)),
  ].flat();
  if (entrees.length === 0) return [];
  return [
    {
      titre: fr`Ce qui manque`,
      blocs: [
        { genre: 'definitions', entrees },
        { genre: 'paragraphe', sens: 'discret', texte: ABSENCE },
      ],
    },
  ];
}

const entry = (terme: string, texte: string): Definitions['entrees'] =>
  texte === '' ? [] : [{ terme, items: [{ texte }] }];
