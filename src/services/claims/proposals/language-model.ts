/** A proposer of claims and relations that asks a language model, and gives up on one that is of no help. */

import { isHearsayError } from '../../../domain/errors.ts';
import type { ClaimProposer } from '../ports.ts';
import { askForJson, type ChatEndpoint, type ChatQuestion } from './chat-endpoint.ts';
import { claimsIn, claimsQuestion, relationsIn, relationsQuestion } from './questions.ts';

export interface LanguageModelOptions {
  /** Hears why a question was left without an answer; the reason holds no key and no text. */
  readonly onFailure: (reason: string) => void;
  /** Milliseconds of any clock that only goes forward. */
  readonly now?: () => number;
}

/** Rises with every change of a question. */
const VERSION = '1';

/** After so many failures in a row nothing is asked for a while, so that a dead endpoint does not slow an archive down. */
const MOST_FAILURES = 3;
const PAUSE_MS = 60_000;

/** The proposer over one endpoint; may serve several articles at the same time. */
export function createLanguageModel(
  endpoint: ChatEndpoint,
  { onFailure, now = () => performance.now() }: LanguageModelOptions,
): ClaimProposer {
  let failures = 0;
  let silentUntil = 0;

  const ask = async <T>(
    question: ChatQuestion,
    read: (answer: unknown) => readonly T[],
    signal: AbortSignal | undefined,
  ): Promise<readonly T[]> => {
    if (signal?.aborted || now() < silentUntil) return [];
    try {
      const proposals = read(await askForJson(endpoint, question, signal));
      failures = 0;
      return proposals;
    } catch (error) {
      if (signal?.aborted) return [];
      failures++;
      if (failures >= MOST_FAILURES) silentUntil = now() + PAUSE_MS;
      onFailure(reasonOf(error));
      return [];
    }
  };

  return {
    method: `llm:${endpoint.model}`,
    version: VERSION,
    claims: (article, signal) => ask(claimsQuestion(article), claimsIn, signal),
    relations: async (pairs, signal) =>
      pairs.length === 0 ? [] : ask(relationsQuestion(pairs), relationsIn, signal),
  };
}

/** What comes from a schema quotes the answer, so only our own words are passed on. */
function reasonOf(error: unknown): string {
  return isHearsayError(error)
    ? error.message
    : 'The language model was no help: its answer is not what was asked for.';
}
