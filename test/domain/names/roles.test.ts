import { describe, expect, it } from 'vitest';
import { compareRoles, isPlainRole, rolesOf } from '../../../src/domain/names/index.ts';

const compare = (a: string, b: string) => compareRoles(rolesOf([a]), rolesOf([b]));

describe('compareRoles', () => {
  it('finds support where both hold one office, as far as is said', () => {
    expect(compare('president', 'Russian president')).toBe('SUPPORTS');
    expect(compare('president of Russia', 'Russian president')).toBe('SUPPORTS');
    expect(compare('president of France', 'French president')).toBe('SUPPORTS');
    expect(compare('US President', 'president of the United States')).toBe('SUPPORTS');
    expect(compare('U.S. President', 'president of the United States')).toBe('SUPPORTS');
    expect(compare('UK Prime Minister', 'Britain’s prime minister')).toBe('SUPPORTS');
  });

  it('finds a conflict where one office is of two countries', () => {
    expect(compare('Russian President', 'US president')).toBe('CONFLICTS');
    expect(compare('U.S. President', 'President of the Russian Federation')).toBe('CONFLICTS');
    expect(compare('president of Georgia', 'Ukrainian president')).toBe('CONFLICTS');
  });

  it('takes a vice president for no president', () => {
    expect(compare('US vice president', 'US president')).toBe('SILENT');
  });

  it('finds nothing in callings that thousands follow', () => {
    expect(compare('professor', 'professor')).toBe('SILENT');
    expect(compare('a spokesman', 'the spokesman')).toBe('SILENT');
  });

  it('finds support in the very same description', () => {
    const description = 'director of the Carnegie Russia Eurasia Center';
    expect(compare(description, description)).toBe('SUPPORTS');
  });
});

describe('isPlainRole', () => {
  it.each([
    ['former US President', true],
    ['the president of the United States', true],
    ['U.S. president', true],
    ['Getti Izski President', false],
    ['director of the Carnegie Russia Eurasia Center', false],
  ])('of %s is %s', (text, plain) => {
    expect(isPlainRole(text)).toBe(plain);
  });
});
