import { afterAll, describe, expect, it } from 'vitest';
import { createClaimModels } from '../../../src/extract/claim-models/index.ts';

const models = createClaimModels();
afterAll(() => models.close());

const cosine = (a: readonly number[] = [], b: readonly number[] = []) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

describe('the claim models', () => {
  it('give unit vectors in order, near each other where the meaning is', async () => {
    const [a, b, c] = await models.embed([
      'The House passed the bill.',
      'The bill was passed by the House.',
      'A storm hit the coast of Kent County.',
    ]);
    expect(a).toHaveLength(384);
    expect(cosine(a, a)).toBeCloseTo(1, 4);
    expect(cosine(a, b)).toBeGreaterThan(0.9);
    expect(cosine(a, c)).toBeLessThan(0.4);
  });

  it('do not let what is said of one text depend on the others', async () => {
    const [alone] = await models.embed(['The House passed the bill.']);
    const [, among] = await models.embed(['Rain.', 'The House passed the bill.']);
    expect(among).toEqual(alone);
  });

  it('give probabilities, in which a negation shows', async () => {
    const [denied, repeated] = await models.compare([
      ['The House passed the bill.', 'The House did not pass the bill.'],
      ['The House passed the bill.', 'The bill was passed by the House.'],
    ]);
    expect(denied?.contradiction).toBeGreaterThan(0.8);
    expect(repeated?.entailment).toBeGreaterThan(0.8);
    const { contradiction = 0, entailment = 0, neutral = 0 } = denied ?? {};
    expect(contradiction + entailment + neutral).toBeCloseTo(1, 5);
  });

  it('tell what two articles report alike, though they share few words', async () => {
    const [alike, other, swapped] = await models.match([
      ['The army holds the initiative at the front.', 'Government troops have the upper hand.'],
      ['The House passed the bill.', 'A storm hit the coast of Kent County.'],
      ['Government troops have the upper hand.', 'The army holds the initiative at the front.'],
    ]);
    expect(alike).toBeGreaterThan(0.5);
    expect(swapped).toBeGreaterThan(0.5);
    expect(other).toBeLessThan(0.3);
  });

  it('tell what cannot both be true, in whatever words', async () => {
    const [opposed, denied, alike, other] = await models.oppose([
      ['At least 14 people died in the market.', 'Nobody was killed there, the governor said.'],
      [
        'Cole took money from the port.',
        'A fairy tale, said a lawyer of Cole: she never took a cent.',
      ],
      ['The House passed the bill.', 'The bill was passed by the House.'],
      ['The House passed the bill.', 'A storm hit the coast of Kent County.'],
    ]);
    for (const one of [opposed, denied]) expect(one?.conflict).toBeGreaterThan(0.5);
    for (const one of [alike, other]) expect(one?.conflict).toBeLessThan(0.2);
    expect(alike?.same).toBeGreaterThan(0.5);
  });

  it('cut what is too long for them', async () => {
    const long = 'The committee heard the witness again. '.repeat(100);
    await expect(models.embed([long])).resolves.toHaveLength(1);
    await expect(models.compare([[long, long]])).resolves.toHaveLength(1);
    await expect(models.match([[long, long]])).resolves.toHaveLength(1);
    await expect(models.oppose([[long, long]])).resolves.toHaveLength(1);
  });

  it('load nothing for nothing, and say what is missing where files are', async () => {
    const missing = createClaimModels({ modelsFolder: '/nowhere' });
    await expect(missing.embed([])).resolves.toEqual([]);
    await expect(missing.match([])).resolves.toEqual([]);
    await expect(missing.oppose([])).resolves.toEqual([]);
    await expect(missing.embed(['Rain.'])).rejects.toMatchObject({ code: 'MISSING_DEPENDENCY' });
    await missing.close();
  });
});
