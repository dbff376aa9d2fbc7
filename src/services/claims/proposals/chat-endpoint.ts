/** Asks an OpenAI-compatible endpoint one question and takes JSON for an answer, in bounded time and size. */

import { z } from 'zod';
import { anySignal } from '../../../domain/any-signal.ts';
import { HearsayError, isHearsayError } from '../../../domain/errors.ts';

/** Where a language model is asked. The address is the user's own setting, so it may be this machine's. */
export interface ChatEndpoint {
  /** What stands before /chat/completions. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token and told to nobody else. */
  readonly key: string | null;
  /** For the whole answer. */
  readonly timeoutMs: number;
}

export interface ChatQuestion {
  /** What is to be done. */
  readonly system: string;
  /** What it is to be done with. */
  readonly user: string;
}

/** More than any answer worth reading has, in bytes after decompression. */
const LONGEST_ANSWER = 1_000_000;

/** A shorter key, such as "none", may stand in an answer by chance. */
const SHORTEST_SECRET = 12;

/** Source: OpenAI's API reference, "Create chat completion". */
const COMPLETION = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/**
 * What the model answers, parsed as JSON and otherwise unchecked.
 * @throws HearsayError FETCH_FAILED, TIMEOUT; neither its message nor its causes hold the key, the question or the answer.
 */
export async function askForJson(
  endpoint: ChatEndpoint,
  question: ChatQuestion,
  signal?: AbortSignal,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(endpoint.timeoutMs);
  const either = anySignal(signal, timeout);
  try {
    const response = await post(endpoint, question, either);
    const body = await textOf(response);
    const { key } = endpoint;
    if (key !== null && key.length >= SHORTEST_SECRET && body.includes(key)) {
      throw failed('its answer repeats the key');
    }
    return contentOf(body);
  } catch (error) {
    if (isHearsayError(error)) throw error;
    // What fetch throws may quote what it was given, so no more than a code is passed on.
    if (either.aborted) {
      throw new HearsayError('TIMEOUT', `No answer within ${endpoint.timeoutMs / 1_000} s.`);
    }
    throw failed(codeOf(error) ?? 'it cannot be reached');
  }
}

async function post(
  { url, model, key }: ChatEndpoint,
  { system, user }: ChatQuestion,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
    ...{ method: 'POST', signal },
    // Wherever else it points, the key was not meant for.
    redirect: 'error',
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({
      model,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      response_format: { type: 'json_object' },
    }),
  });
  if (response.ok) return response;
  await response.body?.cancel();
  throw failed(`it answered ${response.status}`);
}

/** The body, given up as soon as it is too long. */
async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A fetch body is iterable in Node; leaving the loop early cancels it.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LONGEST_ANSWER) throw failed(`its answer is longer than ${LONGEST_ANSWER} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function contentOf(body: string): unknown {
  const completion = COMPLETION.safeParse(jsonOf(body));
  const content = completion.data?.choices[0]?.message.content;
  if (content === undefined) throw failed('its answer is no chat completion');
  // Some models wrap what they write in a fence, whatever they are asked for.
  const answer = jsonOf(content.trim().replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, '$1'));
  if (answer === undefined) throw failed('its answer is no JSON');
  return answer;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(why: string): HearsayError {
  return new HearsayError('FETCH_FAILED', `The language model was no help: ${why}.`);
}

/** What `fetch` hides in the cause of "fetch failed", e.g. ECONNREFUSED. */
function codeOf(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^[A-Z_]{3,40}$/.test(code) ? code : null;
}
