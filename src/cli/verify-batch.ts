/** The lines of `hearsay verify --batch`: questions in, answers out. */

import { z } from 'zod';
import { HearsayError } from '../domain/errors.ts';
import type { Span } from '../domain/span.ts';
import type { WordChange } from '../domain/verify/changes.ts';
import type { Verdict } from '../domain/vocabulary.ts';
import type { Verification } from '../services/verify/index.ts';

const LINE = z.object({
  id: z.union([z.string(), z.number()]),
  quote: z.string(),
  speaker: z.string().nullish(),
});

/** One question. */
export type BatchQuestion = z.infer<typeof LINE>;

/** One answer: the verdict, and where its best evidence stands. */
export interface BatchAnswer {
  readonly id: string | number;
  readonly verdict: Verdict;
  readonly partial: boolean;
  /** The ingested record's own id; null where it had none, or nothing was found. */
  readonly sourceId: string | null;
  /** From the first to after the last code point of the passage in the snapshot's text. */
  readonly start: number | null;
  readonly end: number | null;
  /** The parts of the passage where something stands between them. */
  readonly spans: readonly Span[];
  /** Who uttered it there. */
  readonly speaker: string | null;
  readonly similarity: number;
  readonly changes: readonly WordChange[];
  readonly articleId: string | null;
  readonly sha256: string | null;
  readonly explanation: string;
}

/**
 * The question of a line.
 * @throws HearsayError BAD_INPUT for what is no JSON or lacks a field.
 */
export function parseQuestion(line: string): BatchQuestion {
  const parsed = LINE.safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HearsayError(
    'BAD_INPUT',
    `Expected {"id", "quote", "speaker"?}; ${issue?.message ?? 'got something else'} in "${issue?.path.join('.') ?? ''}".`,
  );
}

/** The id of a broken line, where one can be read. */
export function idOfLine(line: string): string | number | null {
  try {
    return LINE.pick({ id: true }).parse(JSON.parse(line)).id;
  } catch {
    return null;
  }
}

export function toBatchAnswer(id: string | number, answer: Verification): BatchAnswer {
  const [best] = answer.verdict === 'NOT_FOUND' ? [] : answer.evidence;
  return {
    id,
    verdict: answer.verdict,
    partial: answer.partial,
    sourceId: best?.article.sourceId ?? null,
    start: best?.spans[0]?.start ?? null,
    end: best?.spans.at(-1)?.end ?? null,
    spans: best?.spans ?? [],
    speaker: best?.speaker?.name ?? null,
    similarity: best?.similarity ?? 0,
    changes: best?.changes ?? [],
    articleId: best?.article.id ?? null,
    sha256: best?.sha256 ?? null,
    explanation: answer.explanation,
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new HearsayError('BAD_INPUT', 'Expected a line of JSON, got something else.', {
      cause: error,
    });
  }
}
