/** The lines of `hearsay verify --batch`, and what is wrong with a command line. */

import { describe, expect, it } from 'vitest';
import { idOfLine, parseQuestion } from '../../src/cli/verify-batch.ts';
import { hearsay } from './run-hearsay.ts';

describe('a line of a batch', () => {
  it('is an id, words, and a name or none', () => {
    expect(parseQuestion('{"id":1,"quote":"We will."}')).toEqual({ id: 1, quote: 'We will.' });
    expect(parseQuestion('{"id":"a","quote":"","speaker":null,"more":1}').speaker).toBeNull();
  });

  it('says what it lacks, and keeps its id where there is one', () => {
    expect(() => parseQuestion('{"id":"a"}')).toThrow('in "quote"');
    expect(() => parseQuestion('{"id":')).toThrow('Expected a line of JSON');
    expect([idOfLine('{"id":"a"}'), idOfLine('{"id":')]).toEqual(['a', null]);
  });
});

describe('hearsay verify', () => {
  it('takes words or a batch, not both and not neither, before it looks for Neo4j', async () => {
    for (const args of [['verify'], ['verify', 'words', '--batch', 'file.jsonl']]) {
      const { exitCode, stderr } = await hearsay(args);
      expect([exitCode, String(stderr)]).toEqual([
        2,
        expect.stringContaining('Expected either a QUOTE or --batch FILE'),
      ]);
    }
  });

  it('says which file cannot be read', async () => {
    const { exitCode, stderr } = await hearsay(['verify', '--batch', '/nowhere/questions.jsonl']);
    expect([exitCode, String(stderr)]).toEqual([
      2,
      expect.stringContaining('/nowhere/questions.jsonl cannot be read'),
    ]);
  });
});
