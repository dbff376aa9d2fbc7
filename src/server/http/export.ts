/** Gives parts of the graph as files in the formats of others: what a GraphQL query or a list of ids names. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { anySignal } from '../../domain/any-signal.ts';
import { type ErrorCode, HearsayError } from '../../domain/errors.ts';
import type { Viewer } from '../../domain/viewer.ts';
import type { Graph } from '../../graph/index.ts';
import { type createGraphQL, queriedIds } from '../../graphql/index.ts';
import { FORMATS, type Format, writeFormat } from '../../services/interchange/formats/index.ts';
import { type Answer, send } from './answer.ts';

/** Where such files are served. */
export const EXPORT_PATH = '/export';

/** Source: IANA media types; GraphML has none of its own. */
const TYPES: Readonly<Record<Format, readonly [media: string, extension: string]>> = {
  'claim-review': ['application/ld+json', 'jsonld'],
  'web-annotation': [
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    'annotations.jsonld',
  ],
  prov: ['application/ld+json', 'prov.jsonld'],
  'nodes-csv': ['text/csv; charset=utf-8; header=present', 'nodes.csv'],
  'relationships-csv': ['text/csv; charset=utf-8; header=present', 'relationships.csv'],
  graphml: ['application/xml', 'graphml'],
};

/** What files are made of. */
export interface ExportParts {
  readonly graph: Pick<Graph, 'subgraphs'>;
  readonly graphql: ReturnType<typeof createGraphQL>;
  /** A file takes at most so long. */
  readonly timeoutMs: number;
}

export type Exporter = (
  request: IncomingMessage,
  response: ServerResponse,
  viewer: Viewer,
) => Promise<void>;

/** `?format=` and one of `ids=` (separated by commas) and `query=`. A reader may have whatever a reader may ask for. */
export function createExporter({ graph, graphql, timeoutMs }: ExportParts): Exporter {
  return async ({ url = '' }, response, viewer) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const signal = anySignal(gone.signal, AbortSignal.timeout(timeoutMs));
    try {
      const search = new URL(url, 'http://host').searchParams;
      const format = formatOf(search.get('format'));
      const query = search.get('query');
      const named = search.get('ids')?.split(',') ?? [];
      if ((query === null) === (named.length === 0)) throw neither();
      const ids = query === null ? named : await queriedIds(graphql, query, viewer);
      const text = await writeFormat(graph.subgraphs, format, ids, { signal });
      const [media, extension] = TYPES[format];
      response.writeHead(200, {
        'content-type': media,
        'content-disposition': `attachment; filename="hearsay.${extension}"`,
        'cache-control': 'no-store',
      });
      response.end(text);
    } catch (error) {
      if (gone.signal.aborted) return;
      send(response, answerTo(error));
    }
  };
}

function formatOf(given: string | null): Format {
  const format = FORMATS.find((known) => known === given);
  if (format !== undefined) return format;
  const came = given === null ? 'nothing' : JSON.stringify(given.slice(0, 40));
  throw new HearsayError(
    'BAD_INPUT',
    `\`format\` takes one of ${FORMATS.join(', ')}, but ${came} came.`,
  );
}

function neither(): HearsayError {
  return new HearsayError(
    'BAD_INPUT',
    'Expected one of `ids`, separated by commas, and `query`, a GraphQL query whose answer holds ids.',
  );
}

const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  ...{ BAD_INPUT: 400, NOT_FOUND: 404, GRAPH_UNAVAILABLE: 503, TIMEOUT: 503 },
};

function answerTo(error: unknown): Answer {
  const status = error instanceof HearsayError ? STATUS[error.code] : undefined;
  if (!(error instanceof HearsayError) || status === undefined) throw error;
  return { status, error: { code: error.code, message: error.message } };
}
