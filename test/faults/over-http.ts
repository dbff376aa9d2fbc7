/** Reading and reviewing by a `hearsay serve`, over HTTP. */

import { ERROR_CODES, HearsayError } from '../../src/domain/errors.ts';
import type { Viewer } from '../../src/domain/viewer.ts';
import type { Graph } from '../../src/graph/index.ts';
import { issueKey } from '../../src/server/auth/api-keys.ts';
import { ask } from '../server/test-server.ts';
import { ADA, EVA, type Place, type Told } from './trial.ts';

const READ = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
  article { quotes(first: 2) { nodes { id } } } } }`;
const OPEN = 'mutation ($input: OpenReviewInput!) { openReview(input: $input) { id } }';
const EDIT = `mutation ($id: ID!, $input: EditReviewInput!) {
  editReview(id: $id, input: $input) { id } }`;
const MOVE = `mutation ($id: ID!, $to: ReviewState!) {
  moveReview(id: $id, to: $to) { review { id } } }`;

export interface Service extends Place {
  /** How many articles and reviews wait for their answer. */
  readonly waiting: { readonly articles: number; readonly reviews: number };
}

/** By whatever serves at the address that `url` gives, with keys of its home. */
export async function overHttp(home: string, graph: Graph, url: () => string): Promise<Service> {
  const keys = new Map<string, string>();
  for (const { id, name, role } of [ADA, EVA]) {
    keys.set(id, (await issueKey(home, { name, role, expiresAt: null }, new Date())).key);
  }
  const waiting = { articles: 0, reviews: 0 };
  // biome-ignore lint/suspicious/noExplicitAny: each mutation has its own shape.
  const send = async ({ id }: Viewer, mutation: string, variables: object): Promise<any> => {
    const headers = { authorization: `Bearer ${keys.get(id)}` };
    const { data, errors } = await ask(url(), mutation, variables, headers).catch(lost);
    const [error] = errors;
    if (error === undefined) return Object.values(data)[0];
    const code = ERROR_CODES.find((known) => known === error.extensions.code) ?? 'BAD_INPUT';
    throw new HearsayError(code, error.message);
  };
  const review = async (...asked: Parameters<typeof send>) => {
    waiting.reviews++;
    return send(...asked).finally(() => waiting.reviews--);
  };
  return {
    ...{ graph, waiting },
    async read(told) {
      waiting.articles++;
      const read = send(EVA, READ, { input: articleOf(told) });
      const { article } = await read.finally(() => waiting.articles--);
      return article.quotes.nodes[0].id;
    },
    reviews: {
      open: (viewer, input) => review(viewer, OPEN, { input }),
      edit: (viewer, id, input) => review(viewer, EDIT, { id, input }),
      move: (viewer, { id, to }) => review(viewer, MOVE, { id, to }),
    },
  };
}

/** An article with one quote, in words of its own. */
export function articleOf({ record: { id } }: Told) {
  return {
    title: `Of ${id}`,
    text: `“We have closed the ${id} for a week,” said Maria Lind, the mayor, on Monday.`,
    url: `https://bridges.example/${id}`,
  };
}

function lost(cause: unknown): never {
  throw new HearsayError('GRAPH_UNAVAILABLE', 'The service is gone.', { cause });
}
