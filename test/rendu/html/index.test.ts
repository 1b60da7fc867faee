import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../../src/page/page.js';
import { renderHtml } from '../../../src/rendu/html/index.js';
import { PAGE } from '../../support/pages.js';
import { everyView } from '../../support/vues.js';

const html = renderHtml(PAGE);
const only = (bloc: Page['blocs'][number]) =>
  renderHtml({ titre: 'T', blocs: [bloc], sections: [] });

describe('renderHtml', () => {
  test('says the language, the title, the author and the date', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain('<title>Approchez d’abord : Union européenne</title>');
    expect(html).toContain('<meta name="author" content="Ville d’Exemple">');
    expect(html).toContain('<meta name="dcterms.date" content="2026-03-02">');
    expect(renderHtml({ titre: 'T', blocs: [], sections: [] })).not.toMatch(/author|dcterms/);
  });

  test('lets only its own style count', () => {
    expect(html).toMatch(
      /content="default-src &#39;none&#39;; style-src &#39;sha256-[^;]+&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"/,
    );
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/);
  });

  test('gives the words of a sign to who hears it, and its legend to who sees it', () => {
    expect(html).toContain(
      '<p class="signee reponse"><span class="signe reponse" aria-hidden="true">●</span>' +
        '<span class="lu">Répond à votre besoin\u00a0: </span>Apporter un relais de financement</p>',
    );
    expect(html).toContain('<p class="legende" aria-hidden="true">');
  });

  test('says a figure in words, and draws it', () => {
    expect(html).toMatch(/adéquation 56 %<svg class="barre" [^>]*aria-hidden="true"/);
    expect(html).toContain('<rect width="56" height="8"/>');
    const bars = [-1, 2, Number.NaN].map((part) =>
      only({ genre: 'liste', items: [{ texte: 'x', part }] }),
    );
    expect(bars.map((bar) => bar.match(/<rect width="(\d+)"/)?.[1])).toEqual(['0', '100', '0']);
  });

  test('names each row by its first cell, in short where the cell says more', () => {
    expect(html).toContain('<th scope="row" role="rowheader" abbr="Union européenne">');
    expect(html).toContain('<th scope="row" role="rowheader"><p>AFD</p></th>');
    expect(html).toContain('<span class="rang">1. </span><strong>Union européenne</strong>');
  });

  test('marks a blank, and keeps an address whole', () => {
    expect(html).toContain('<mark>[à compléter : coût]</mark>');
    expect(html).toContain('<a href="https://exemple.fr/une/page?a=1&amp;b=2">exemple.fr</a>');
  });

  test('lists the parts where there are many, and leads to them', () => {
    expect(html).not.toContain('id="sommaire"');
    const page = everyView().note ?? PAGE;
    const note = renderHtml(page);
    expect(note).toContain('<a href="#sommaire">Aller au sommaire</a>');
    page.sections.forEach(({ titre }, i) => {
      expect(note).toContain(`<a href="#partie-${i + 1}">${titre.replace(/'/g, '&#39;')}</a>`);
      expect(note).toContain(`<h2 id="partie-${i + 1}">`);
    });
  });
});
