/** Prints how verdicts came out against how they should have. */

import { VERDICTS, type Verdict } from '../../src/domain/vocabulary.ts';
import type { Query } from './queries.ts';

/** A query with its answer. */
export interface Answered {
  readonly query: Query;
  readonly verdict: Verdict;
  readonly partial: boolean;
  readonly explanation: string;
  /** The best evidence. */
  readonly passage: string;
}

/** The table by kind, the accuracy, the fatal errors; with `wrong`, every wrong answer. */
export function printTables(answered: readonly Answered[], wrong: boolean): void {
  const kinds = [...new Set(answered.map(({ query }) => query.kind))];
  console.log(
    `${'kind of query'.padEnd(16)}${'expected'.padEnd(14)}${VERDICTS.map((verdict) => verdict.slice(0, 9).padStart(10)).join('')}${'right'.padStart(8)}`,
  );
  for (const kind of kinds) {
    const own = answered.filter(({ query }) => query.kind === kind);
    const cells = VERDICTS.map((verdict) =>
      String(own.filter((one) => one.verdict === verdict).length || '·').padStart(10),
    );
    const right = `${((100 * own.filter(isRight).length) / own.length).toFixed(1)}%`;
    console.log(
      `${kind.padEnd(16)}${(own[0]?.query.expected ?? '').padEnd(14)}${cells.join('')}${right.padStart(8)}`,
    );
  }
  const right = answered.filter(isRight).length;
  const fatal = answered.filter(
    ({ query, verdict }) => verdict === 'VERBATIM' && query.expected !== 'VERBATIM',
  );
  const parts = answered.filter(
    ({ query, verdict, partial }) =>
      verdict === 'VERBATIM' && query.partial !== null && query.partial !== partial,
  );
  console.log(
    `\n${answered.length} queries, accuracy ${(right / answered.length).toFixed(4)}, VERBATIM for words that were not said ${fatal.length}, parts not called parts ${parts.length}`,
  );
  if (wrong) for (const one of answered.filter((other) => !isRight(other))) printWrong(one);
}

function isRight({ query, verdict }: Answered): boolean {
  return query.expected === verdict;
}

function printWrong({ query, verdict, explanation, passage }: Answered): void {
  console.log(
    `\n[${query.kind}] expected ${query.expected}, got ${verdict}: ${explanation}\n  ${query.article}\n  ${query.speaker ?? '-'}: ${query.quote}\n  » ${passage.replace(/\s+/gu, ' ').slice(0, 900)}`,
  );
}
