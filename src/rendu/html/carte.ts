import type { Carte, ZoneDeCarte } from '../../page/page.js';
import { titreDeZone } from '../../page/zones.js';
import { fr } from '../../text/typography.js';
import { echelleOf, motsDe, shadeOf } from './echelle.js';
import { france } from './france.js';
import { bullets } from './item.js';
import { type Lieu, square } from './lieu.js';
import { outreMer } from './outre-mer.js';
import { type Html, html, lines } from './source.js';

/**
 * A map of France beside its list, which says all that the map shows; what has something leads from the
 * map to its entry. `place` tells the map from the others of the page.
 */
export function carte({ titre, zones }: Carte, place: string): Html {
  const max = Math.max(1, ...zones.map(({ nombre }) => nombre));
  const echelle = echelleOf(zones.map(({ nombre }) => nombre));
  const lieux = zones.map(({ code, nom, nombre, compte }, i): Lieu => {
    const shade = Math.max(1, shadeOf(echelle, nombre));
    return { code, nom, nombre, compte, shade, id: `lieu-${place}-${i + 1}` };
  });
  const byCode = new Map(lieux.map((lieu) => [lieu.code, lieu]));
  return lines(
    html`<div class="carte">`,
    html`<p>${titre}</p>`,
    html`<figure aria-label="${fr`Carte : ${titre}`}">`,
    france(byCode),
    outreMer(byCode),
    legende(motsDe(echelle, max)),
    SOURCE,
    html`</figure>`,
    html`<ul role="list" class="lieux">`,
    zones.map((zone, i) => entry(zone, lieux[i]?.id ?? '')),
    html`</ul>`,
    html`</div>`,
  );
}

function entry(zone: ZoneDeCarte, id: string): Html {
  const inside = zone.items.length > 0 ? bullets(zone.items) : '';
  return html`<li id="${id}" tabindex="-1"><p><strong>${titreDeZone(zone)}</strong></p>${inside}</li>`;
}

/** What the shades mean, for the eye only: who hears the page is told each number. */
function legende(mots: readonly string[]): Html {
  const entries = mots.map((mot, i) => html`<span>${square(i + 1)}${mot}</span> `);
  const none = html`<span>${square(0)}${fr`aucun dans cette liste`}</span>`;
  return html`<p class="legende" aria-hidden="true">${entries}${none}</p>`;
}

/** What the licence of the shapes asks for. */
const SOURCE = html`<p class="fond">${fr`Fond de carte : `}<a href="https://github.com/VictorCazanave/svg-maps">Victor Cazanave</a>, <a href="https://creativecommons.org/licenses/by/4.0/deed.fr">CC BY 4.0</a>${fr`, tracé simplifié.`}</p>`;
