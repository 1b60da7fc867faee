import { describe, expect, test } from '@jest/globals';
import type { ZoneDeCarte } from '../../../src/page/page.js';
import { renderHtml } from '../../../src/rendu/html/index.js';

const zone = (code: string, nom: string, nombre: number): ZoneDeCarte => ({
  code,
  nom,
  nombre,
  compte: `${nombre} acteurs`,
  items: [{ texte: `Acteur de ${nom}` }],
});
const draw = (...zones: readonly ZoneDeCarte[]) =>
  renderHtml({
    titre: 'T',
    blocs: [{ genre: 'carte', titre: 'Acteurs', zones }],
    sections: [],
  });

/** The links of the map: what each is called, and what it leads to. */
function linksOf(html: string) {
  const figure = html.slice(html.indexOf('<figure'), html.indexOf('</figure>'));
  return [
    ...figure.matchAll(/<a (?:class="n\d" )?href="#([^"]+)"(?: aria-label="([^"]+)")?>(.*?)<\/a>/g),
  ].map(([, id = '', label, content = '']) => ({
    label: label ?? content.replace(/<span class="case.*?<\/span>|<.*?>/g, ''),
    entry: entryOf(html, id),
  }));
}

const entryOf = (html: string, id: string) =>
  new RegExp(`<li id="${id}" tabindex="-1"><p><strong>([^<]+)`).exec(html)?.[1];

const figuresOf = (html: string) =>
  [...html.matchAll(/<text class="n\d"[^>]*>(\d+)<\/text>/g)].map(([, figure]) => figure);

describe('a map', () => {
  const html = draw(
    zone('38', 'Isère', 12),
    zone('75', 'Paris', 41),
    zone('2A', 'Corse-du-Sud', 1),
    zone('974', 'La Réunion', 3),
    zone('988', 'Nouvelle-Calédonie', 2),
    zone('XX', 'Ailleurs', 5),
  );

  test('leads from each place to its entry, by name and number, overseas too', () => {
    expect(linksOf(html)).toEqual([
      {
        label: 'Corse-du-Sud\u00a0: 1 acteurs',
        entry: 'Corse-du-Sud (2A)\u00a0: 1 acteurs',
      },
      { label: 'Isère\u00a0: 12 acteurs', entry: 'Isère (38)\u00a0: 12 acteurs' },
      { label: 'Paris\u00a0: 41 acteurs', entry: 'Paris (75)\u00a0: 41 acteurs' },
      {
        label: 'La Réunion\u00a0: 3 acteurs',
        entry: 'La Réunion (974)\u00a0: 3 acteurs',
      },
      {
        label: 'Nouvelle-Calédonie\u00a0: 2 acteurs',
        entry: 'Nouvelle-Calédonie (988)\u00a0: 2 acteurs',
      },
    ]);
  });

  test('has its figure on each place, and on no other', () => {
    expect(figuresOf(html)).toEqual(['1', '12', '41']);
    expect(html).toMatch(/<a class="n3"[^>]* aria-label="Isère/);
    expect(html).toMatch(/<text class="n3"[^>]*>12</);
    expect(html).toContain('<span class="case n2" aria-hidden="true">3</span>La Réunion');
    expect(html).toContain(
      '<li aria-hidden="true"><span class="case n0" aria-hidden="true"></span>Mayotte</li>',
    );
    expect(html).not.toContain('Clipperton');
  });

  test('keeps a place without a shape in its list', () => {
    expect(html).toContain('<strong>Ailleurs (XX)\u00a0: 5 acteurs</strong>');
  });

  test('shows Paris and its neighbours larger, where they have something', () => {
    expect(html).toContain('Paris et petite couronne');
    expect(draw(zone('38', 'Isère', 1))).not.toContain('petite couronne');
  });

  test('says its scale in words, and where its shapes come from', () => {
    expect(html).toContain('<span class="case n4" aria-hidden="true"></span>20 et plus');
    expect(html).toMatch(/Fond de carte.*Victor Cazanave.*CC BY 4\.0/);
  });

  test('is a map too where there is nothing to show', () => {
    expect(linksOf(draw())).toEqual([]);
    expect(draw()).toContain('<svg');
  });

  test('two on a page lead each to its own list', () => {
    const bloc = { genre: 'carte', titre: 'A', zones: [zone('38', 'Isère', 1)] } as const;
    const page = { titre: 'T', blocs: [bloc], sections: [{ titre: 'S', blocs: [bloc, bloc] }] };
    const ids = [...renderHtml(page).matchAll(/ id="(lieu-[^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });
});
