import { readFileSync } from 'node:fs';
import { variantes } from '../../src/conseil/changements.js';
import { advise } from '../../src/conseil/conseil.js';
import { createDemande, type Reponses } from '../../src/conseil/demande.js';
import { DOCUMENTS } from '../../src/conseil/documents/documents.js';
import { dossierOf } from '../../src/conseil/documents/dossier.js';
import { pageComparaison } from '../../src/conseil/pages/comparaison.js';
import { pageConcertation } from '../../src/conseil/pages/concertation.js';
import { pageConseil } from '../../src/conseil/pages/conseil.js';
import { pageEtSi, pageOrdre } from '../../src/conseil/pages/ordre.js';
import { pagePourquoi } from '../../src/conseil/pages/pourquoi.js';
import { pageQuestions } from '../../src/conseil/pages/questions.js';
import { concerter } from '../../src/conseil/repondants/repondants.js';
import { readDocument } from '../../src/kit/document.js';
import { mergeKit } from '../../src/kit/load.js';
import type { Kit } from '../../src/kit/model.js';
import { pageListe } from '../../src/kit/pages/liste.js';
import { pageProfils } from '../../src/kit/pages/profils.js';
import { pageSources } from '../../src/kit/pages/sources.js';
import { COMPLEMENT, SHIPPED_KIT } from '../../src/kit/selection.js';
import type { Page } from '../../src/page/page.js';
import { JOUR } from './kit.js';
import { vuesCarte } from './vues-carte.js';
import { vuesProches } from './vues-proches.js';

const part = (chemin: string, role: 'kit' | 'complement') => {
  const bytes = readFileSync(new URL(`../../kit/${chemin}`, import.meta.url));
  const { contenu } = readDocument(chemin, bytes);
  return { chemin, role, titre: contenu.titre, contenu };
};

/** The shipped kit with its complement, as every command reads it. */
export const fullKit = (): Kit =>
  mergeKit([part(SHIPPED_KIT, 'kit'), part(COMPLEMENT, 'complement')], JOUR);

const NONE: Reponses = { besoins: [], essentiels: [], situations: [], refus: [] };

/** The advice of a kit on some answers. */
export const adviceOn = (kit: Kit, reponses: Partial<Reponses>) =>
  advise(kit, createDemande(kit, { ...NONE, ...reponses }));

const ANSWERS = {
  essentiels: ['financement'],
  besoins: ['credibilite', 'expertise', 'economie'],
  situations: ['petite-equipe', 'projet-modeste', 'region'],
  refus: ['remuneration'],
};

/** Two who differ on needs and refusals. */
const respondents = (kit: Kit) => [
  { nom: 'Direction des finances', demande: createDemande(kit, { ...NONE, ...ANSWERS }) },
  { nom: 'Élue', demande: createDemande(kit, { ...NONE, besoins: ['economie', 'jeunesse'] }) },
];

/** Every view of the program on the shipped kit, with all that it may have to say. */
export function everyView(): Readonly<Record<string, Page>> {
  const kit = fullKit();
  const conseil = adviceOn(kit, ANSWERS);
  const repondants = respondents(kit);
  const cadre = {
    collectivite: 'Ville d’Exemple',
    pour: 'commune',
    date: '2026-03-01',
    seance: '2026-03-24',
  } as const;
  const dossiers = {
    '': dossierOf(conseil, cadre),
    // On partners whose names a narrow column holds, so that what stands beside them is read line by line.
    ' de plusieurs': dossierOf(
      concerter(kit, [
        ...repondants.slice(0, 1),
        { nom: 'Élue', demande: createDemande(kit, { ...NONE, besoins: ['evaluation'] }) },
      ]),
      { date: '2026-03-01' },
    ),
  };
  return {
    conseil: pageConseil(conseil, { tous: false, detail: false, lieu: 'commande' }),
    'conseil en détail': pageConseil(conseil, { tous: true, detail: true, lieu: 'menu' }),
    ...Object.fromEntries(
      Object.entries(DOCUMENTS).flatMap(([nom, page]) =>
        Object.entries(dossiers).map(([whose, dossier]) => [nom + whose, page(dossier)]),
      ),
    ),
    ...vuesProches(kit, adviceOn(kit, { besoins: ['financement', 'credibilite', 'economie'] })),
    liste: pageListe(kit, kit.partenaires, []),
    profil: pageProfils(kit, kit.partenaires.slice(5, 6)),
    profils: pageProfils(kit, kit.partenaires),
    comparaison: pageComparaison(kit, kit.partenaires.slice(5, 8)),
    'comparaison selon des réponses': pageComparaison(
      kit,
      kit.partenaires.slice(5, 8),
      conseil.demande,
    ),
    ...Object.fromEntries(
      kit.partenaires.map((partenaire) => [
        `pourquoi ${partenaire.id}`,
        pagePourquoi(conseil, partenaire),
      ]),
    ),
    'pourquoi cet ordre': pageOrdre(conseil),
    'que demander': pageQuestions(conseil),
    ...Object.fromEntries(
      variantes(kit, conseil.demande)
        .slice(0, 1)
        .map((variante) => ['et si', pageEtSi(conseil, variante)]),
    ),
    concertation: pageConcertation(concerter(kit, repondants)),
    sources: pageSources(kit),
    ...vuesCarte(kit),
  };
}
