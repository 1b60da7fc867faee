import { type Champ as ChampActeur, champsOf } from '../champs.js';

/**
 * The columns of the file that is written: all those of a file of acteurs, so that what open data does not
 * say has its place; then what `carte` keeps as it is: what the organisation or the grant is for, and a place
 * that the official list does not know, as the source writes it.
 */
export const CHAMPS: readonly Champ[] = [...champsOf('acteurs'), 'objet', 'lieu_ecrit'];

export type Champ = ChampActeur<'acteurs'> | 'objet' | 'lieu_ecrit';
