import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDemande } from '../../../src/conseil/demande.js';
import { formatReponses } from '../../../src/conseil/reponses/ecriture.js';
import { parseReponses } from '../../../src/conseil/reponses/lire.js';
import { plain } from '../../kit/reading.js';
import { shippedKit } from '../../support/kit.js';

const kit = shippedKit();
const idsOf = (declared: readonly { readonly id: string }[]) =>
  fc.subarray(declared.map(({ id }) => id));
const bytes = (text: string) => new TextEncoder().encode(text);

test('law: what is written is read again, for the same demande and the same name', () => {
  fc.assert(
    fc.property(
      fc.record({
        essentiels: idsOf(kit.besoins),
        besoins: idsOf(kit.besoins),
        situations: idsOf(kit.situations),
        refus: idsOf(kit.natures),
      }),
      fc.constantFrom(undefined, 'Élue : « relations »', '"# x"'),
      (reponses, repondant) => {
        const demande = createDemande(kit, reponses);
        const text = formatReponses(kit, { demande, repondant });
        const read = parseReponses('r.yaml', bytes(text), kit);
        expect(createDemande(kit, read.reponses)).toEqual(demande);
        expect(read).toMatchObject({ chemin: 'r.yaml', repondant, titre: kit.titre, note: '' });
      },
    ),
  );
});

test('of answers to another kit it is said, as a sentence without an end of line', () => {
  const text = 'version: 1\nkit: Un autre\nbesoins: [financement]\n';
  const { note } = parseReponses('r.yaml', bytes(text), kit);
  expect(plain(note)).toBe('Note : ces réponses ont été données pour le kit « Un autre ».');
});
