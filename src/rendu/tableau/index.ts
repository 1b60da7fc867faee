import type { Renderer } from '../renderer.js';
import { renderComparaison } from './comparaison.js';
import { renderConseil } from './conseil.js';
import { renderListe } from './liste.js';
import { renderProfils } from './profils.js';
import { renderSources } from './sources.js';

/** The format for a terminal: text, tables where the width allows, signs and restrained colour. */
export const tableau: Renderer = {
  conseil: renderConseil,
  liste: renderListe,
  profils: renderProfils,
  comparaison: renderComparaison,
  sources: renderSources,
};
