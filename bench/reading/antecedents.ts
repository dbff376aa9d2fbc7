/**
 * Tells how often "he", "him", "his", "she" and "her" are taken for the right person, wherever they stand in an article,
 * by the 2,453 that were annotated by hand in 126 training articles of PolNeAR. With `--fit`, prints the weights for
 * src/extract/people/salience-weights.ts, fitted to the part of the articles that is kept for it.
 *
 *     npx tsx bench/reading/antecedents.ts POLNEAR-TRAIN.jsonl [--fit]
 */

import { readFile } from 'node:fs/promises';
import { CodePointIndex } from '../../src/domain/span.ts';
import { LEAST_SURE } from '../../src/extract/claims/references.ts';
import { quotationsOf } from '../../src/extract/marks/quotations.ts';
import type { Signs } from '../../src/extract/people/salience-signs.ts';
import { NOBODY, WEIGHTS } from '../../src/extract/people/salience-weights.ts';
import { readSpeech } from '../../src/extract/reader.ts';
import { structureOfText } from '../../src/extract/structure/plain-text.ts';
import { Tagger } from '../../src/extract/tagger/tagger.ts';

/** One line of the annotation; offsets are code points of the article. */
interface Annotated {
  readonly part: 'fit' | 'test';
  readonly pronoun: number;
  /** Where the person is named, before the pronoun if anywhere; null where nobody who is named is meant. */
  readonly antecedent: number | null;
}

/** A pronoun with those whom it may mean. */
interface Example {
  readonly part: Annotated['part'];
  readonly people: readonly { readonly signs: Signs; readonly right: boolean }[];
  /** What the reader makes of it: a name only where it is sure enough to write it into a claim. */
  readonly best: { readonly probability: number; readonly right: boolean } | null;
  readonly isNamed: boolean;
}

type Weights = Readonly<Record<string, number>>;

const WORD = /^\p{L}+/u;
const RIDGE = 3;
const STEPS = 4000;

const [path = '', ...flags] = process.argv.slice(2);
const examples = await examplesOf(await annotation(), await articlesOf(path));
console.table(
  Object.fromEntries((['fit', 'test'] as const).map((part) => [part, figures(part, examples)])),
);
if (flags.includes('--fit')) {
  const { nobody, ...weights } = fitted(examples.filter(({ part }) => part === 'fit'));
  console.log(JSON.stringify({ weights, nobody }, null, 2));
}

function figures(part: Annotated['part'], all: readonly Example[]) {
  const own = all.filter((example) => example.part === part);
  const named = own.filter(({ isNamed }) => isNamed).length;
  const right = own.filter(({ best }) => best?.right === true).length;
  const sure = own.filter(({ best }) => (best?.probability ?? 0) >= LEAST_SURE);
  const surelyRight = sure.filter(({ best }) => best?.right === true).length;
  const percent = (of: number, all: number) => `${((100 * of) / all).toFixed(1)} %`;
  return {
    ...{ pronouns: own.length, 'of somebody named': named },
    'most probable is right, of these': percent(right, named),
    'surely named': sure.length,
    'right of surely named': percent(surelyRight, sure.length),
    'surely and rightly named, of these': percent(surelyRight, named),
  };
}

async function examplesOf(
  annotated: ReadonlyMap<string, readonly Annotated[]>,
  articles: ReadonlyMap<string, string>,
): Promise<readonly Example[]> {
  const tagger = await Tagger.load({});
  const examples: Example[] = [];
  for (const [article, pronouns] of annotated) {
    const source = articles.get(article);
    if (source === undefined) throw new Error(`Expected the article ${article} in ${path}.`);
    const structure = structureOfText(source);
    const { text } = structure;
    const index = new CodePointIndex(text);
    const { speeches, speakers } = await readSpeech(structure, quotationsOf(text), tagger);
    for (const { part, ...places } of pronouns) {
      const from = index.toUtf16(places.pronoun);
      const range = { from, to: from + (WORD.exec(text.slice(from))?.[0].length ?? 0) };
      // Nobody calls himself "he".
      const own = speeches.find(({ verbatim }) =>
        verbatim.some((words) => words.from <= from && from < words.to),
      );
      const speaker = own?.hops[0]?.candidates[0]?.entity;
      const allowed = (person: number) => person !== speaker;
      const at = places.antecedent === null ? null : index.toUtf16(places.antecedent);
      const who = at === null ? [] : speakers.namedIn({ from: at, to: at + 1 });
      const isRight = (person: number) => who.some((mention) => mention.person === person);
      const [best = null] = speakers.meantBy(range, allowed);
      examples.push({
        part,
        people: [...speakers.signsFor(range, allowed)].map(([person, signs]) => ({
          signs,
          right: isRight(person),
        })),
        best: best && { probability: best.probability, right: isRight(best.person) },
        isNamed: at !== null,
      });
    }
  }
  await tagger.close();
  return examples;
}

/** Ridge regression of the softmax over those who may be meant and nobody, by gradient ascent. */
function fitted(examples: readonly Example[]): Weights {
  const names = Object.keys(WEIGHTS);
  const weights: Record<string, number> = { ...WEIGHTS, nobody: NOBODY };
  const moved: Record<string, number> = {};
  for (let step = 0; step < STEPS; step++) {
    const slope: Record<string, number> = {};
    for (const name of names) slope[name] = -RIDGE * (weights[name] ?? 0);
    for (const { people } of examples) {
      const rows: readonly { readonly signs: Weights; readonly right: boolean }[] = [
        ...people,
        { signs: { nobody: 1 }, right: !people.some(({ right }) => right) },
      ];
      const scores = rows.map(({ signs }) =>
        Math.exp(Object.entries(signs).reduce((sum, [n, v]) => sum + v * (weights[n] ?? 0), 0)),
      );
      const sum = scores.reduce((a, b) => a + b, 0);
      const sumRight = scores.reduce((a, b, at) => a + (rows[at]?.right === true ? b : 0), 0);
      for (const [at, { signs, right }] of rows.entries()) {
        const score = scores[at] ?? 0;
        const pull = (right ? score / sumRight : 0) - score / sum;
        for (const [name, value] of Object.entries(signs))
          slope[name] = (slope[name] ?? 0) + pull * value;
      }
    }
    for (const name of [...names, 'nobody']) {
      // Momentum: the signs are of unlike size.
      moved[name] = 0.9 * (moved[name] ?? 0) + (0.1 * (slope[name] ?? 0)) / examples.length;
      weights[name] = (weights[name] ?? 0) + (moved[name] ?? 0);
    }
  }
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
  );
}

async function annotation(): Promise<ReadonlyMap<string, readonly Annotated[]>> {
  const file = new URL('antecedents.tsv', import.meta.url);
  const [, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const byArticle = new Map<string, Annotated[]>();
  for (const line of lines) {
    const [article = '', part, pronoun, antecedent] = line.split('\t');
    const known = byArticle.get(article) ?? [];
    byArticle.set(article, known);
    known.push({
      ...{ part: part === 'test' ? 'test' : 'fit', pronoun: Number(pronoun) },
      antecedent: antecedent === '-' ? null : Number(antecedent),
    });
  }
  return byArticle;
}

async function articlesOf(file: string): Promise<ReadonlyMap<string, string>> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const { id, text } = JSON.parse(line);
      return [id, text];
    }),
  );
}
