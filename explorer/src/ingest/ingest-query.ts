/** How articles are given to be read, and how that is watched. */

import { graphql, type VariablesOf } from '../api/graphql.ts';

export const INGEST_MUTATION = graphql(`
  mutation ReadIn($input: IngestArticlesInput!) {
    ingestArticles(input: $input) {
      id
      total
    }
  }
`);

export const PROGRESS_SUBSCRIPTION = graphql(`
  subscription ReadingGoesOn($id: ID!) {
    ingestProgress(jobId: $id) {
      id
      total
      done
      failed
      isFinished
    }
  }
`);

export const RESULTS_QUERY = graphql(`
  query WhatWasRead($id: ID!) {
    ingestJob(id: $id) {
      id
      results {
        index
        where
        status
        article {
          id
          title
          quoteCount: quotes(first: 1) {
            totalCount
          }
        }
        error {
          message
        }
      }
    }
  }
`);

type Given = VariablesOf<typeof INGEST_MUTATION>['input'];

const DETAILS = ['title', 'outlet', 'url', 'publishedAt'] as const;
export type Detail = (typeof DETAILS)[number];

/** What a form holds; what was not filled in is what the document says. */
export async function givenIn(form: FormData): Promise<Given> {
  const written = (name: string) => String(form.get(name) ?? '').trim();
  const details = Object.fromEntries(
    DETAILS.map((name) => [name, written(name)]).filter(([, value]) => value !== ''),
  );
  const chosen = form.getAll('files').filter((file): file is File => file instanceof File);
  const files = await Promise.all(
    // A form without a file gives one without a name.
    chosen
      .filter(({ name }) => name !== '')
      .map(async (file) => ({ name: file.name, content: await file.text() })),
  );
  return {
    articles: written('text') === '' ? [] : [{ text: written('text'), ...details }],
    urls: written('urls')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    files,
  };
}
