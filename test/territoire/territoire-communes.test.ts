import { expect, test } from '@jest/globals';
import { sharedDepartement, withoutWholes } from '../../src/territoire/territoire.js';
import { territoire } from '../support/territoire.js';

const official = territoire();
const at = (codePostal: string) => official.communesAt(codePostal);
const codes = (codePostal: string) =>
  withoutWholes(official, at(codePostal)).map(({ code }) => code);

test('an arrondissement stands for its city, a city without arrondissements for itself', () => {
  expect(at('69003').map(({ code }) => code)).toContain('69123');
  expect(codes('69003')).toEqual(['69383']);
  expect(codes('38500')).toContain('38563');
});

test('the département of several communes is the one that all are in', () => {
  expect(sharedDepartement(at('38500'))).toBe('38');
  expect(sharedDepartement([])).toBe('');
  expect(sharedDepartement([...at('38500'), ...at('69003')])).toBe('');
});
