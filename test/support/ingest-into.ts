/** Reads an article over the API of a server, and gives its id. */

import type { TestServer } from '../server/test-server.ts';

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { article { id } }
}`;

export function ingestInto({ ask }: Pick<TestServer, 'ask'>) {
  return async (input: Readonly<Record<string, unknown>>): Promise<string> => {
    const { data, errors } = await ask(INGEST, { input });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.ingestArticle.article.id;
  };
}
