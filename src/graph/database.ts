/** One Neo4j database: runs statements, reads on the read side of a cluster, each bounded in time and decoded row by row. */

import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { Neo4jConnection } from '../domain/connection.ts';
import { HearsayError } from '../domain/errors.ts';
import { badParameter, corruptRow, timedOut, toHearsayError } from './errors.ts';
import type { Query } from './query.ts';
import type { CallOptions } from './stores.ts';
import { traced } from './tracing.ts';

export interface DatabaseOptions {
  /** How long Neo4j may work on one transaction, in milliseconds; it ends the transaction itself. Default 30 s. */
  readonly timeoutMs?: number;
  /**
   * How long a transaction is tried again after errors that pass, in milliseconds. Default 10 s: well within the time of
   * a request, so that whoever waits learns that Neo4j is away, and not merely that it took long.
   */
  readonly retryMs?: number;
  /** Most connections to one server. Default 100. */
  readonly maxConnections?: number;
  /** How whole numbers arrive: as numbers, or as bigints that cannot be taken for floats. Default number. */
  readonly integers?: 'number' | 'bigint';
}

/** Runs the statements of one transaction. */
export interface Runner {
  run<Params, Row>(query: Query<Params, Row>, params: Params): Promise<readonly Row[]>;
}

/** Gives the rows of statements as they come, all within one transaction. */
export interface Streamer {
  stream<Params, Row>(query: Query<Params, Row>, params: Params): AsyncIterable<Row>;
}

/** What stores run their statements through. */
export type Statements = Pick<
  Database,
  'run' | 'transaction' | 'reading' | 'rehearse' | 'runImplicit'
>;

export class Database {
  readonly driver: Driver;
  readonly #name: string;
  readonly #timeoutMs: number;

  constructor(connection: Neo4jConnection, options: DatabaseOptions = {}) {
    this.#name = connection.database;
    this.#timeoutMs = options.timeoutMs ?? 30_000;
    try {
      this.driver = neo4j.driver(
        connection.uri,
        neo4j.auth.basic(connection.username, connection.password),
        {
          disableLosslessIntegers: options.integers !== 'bigint',
          useBigInt: options.integers === 'bigint',
          maxTransactionRetryTime: options.retryMs ?? 10_000,
          maxConnectionPoolSize: options.maxConnections ?? 100,
          connectionTimeout: 10_000,
          userAgent: 'hearsay',
          notificationFilter: { minimumSeverityLevel: 'OFF' },
          telemetryDisabled: true,
        },
      );
    } catch (error) {
      throw new HearsayError(
        'BAD_CONFIG',
        'Expected an address such as bolt://localhost:7687 or neo4j+s://host:7687. Check NEO4J_URI.',
        { cause: error },
      );
    }
  }

  /** Returns when the server answers and accepts the login; tries once. @throws HearsayError GRAPH_UNAVAILABLE, BAD_CONFIG. */
  async verify(): Promise<void> {
    try {
      const session = this.driver.session({
        database: this.#name,
        defaultAccessMode: neo4j.session.READ,
      });
      // Only a statement shows that the database is there; `run` would try again for as long as it may.
      await session.run('RETURN 1').finally(() => session.close());
    } catch (error) {
      throw toHearsayError(error, { what: 'connecting' });
    }
  }

  /** Runs one statement in a transaction of its own, on the side of the cluster that its mode asks for. */
  async run<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options: CallOptions & { readonly timeoutMs?: number } = {},
  ): Promise<readonly Row[]> {
    const { signal } = options;
    if (signal?.aborted) throw timedOut(query.name);
    try {
      // Aborting closes the session of executeQuery, whose RESET ends the statement on the server.
      const { records } = await traced(query.name, () =>
        this.driver.executeQuery(query.text, encode(query, params), {
          database: this.#name,
          routing: query.mode === 'read' ? 'READ' : 'WRITE',
          transactionConfig: {
            timeout: options.timeoutMs ?? this.#timeoutMs,
            metadata: { statement: query.name },
          },
          ...(signal === undefined ? {} : { signal }),
        }),
      );
      return records.map((record) => decode(query, record.toObject()));
    } catch (error) {
      throw toHearsayError(error, { what: query.name, signal });
    }
  }

  /**
   * Runs `work` in one write transaction, whole or not at all; again from its start where Neo4j asks for that.
   * Reads through the same bookmarks as `run`, so what was written is seen by whoever reads next.
   */
  async transaction<T>(
    what: string,
    work: (runner: Runner) => Promise<T>,
    options: CallOptions & { readonly timeoutMs?: number } = {},
  ): Promise<T> {
    const { signal } = options;
    if (signal?.aborted) throw timedOut(what);
    const session = this.driver.session({
      database: this.#name,
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    });
    const onAbort = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await traced(what, () =>
        session.executeWrite((transaction) => work(runnerOf(transaction)), {
          timeout: options.timeoutMs ?? this.#timeoutMs,
          metadata: { statement: what },
        }),
      );
    } catch (error) {
      throw toHearsayError(error, { what, signal });
    } finally {
      signal?.removeEventListener('abort', onAbort);
      await session.close();
    }
  }

  /**
   * Runs `work` in one transaction that changes nothing, and that holds no more of its rows than are asked for; it is not
   * tried again. With `lock` it holds what that statement locks, on the server that takes the writes, until the end.
   */
  async reading<T>(
    what: string,
    work: (streamer: Streamer) => Promise<T>,
    options: CallOptions & {
      readonly timeoutMs?: number;
      readonly lock?: Query<object, unknown>;
    } = {},
  ): Promise<T> {
    const { signal, lock } = options;
    if (signal?.aborted) throw timedOut(what);
    const session = this.driver.session({
      database: this.#name,
      defaultAccessMode: lock === undefined ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    });
    const onAbort = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      const transaction = await session.beginTransaction({
        timeout: options.timeoutMs ?? this.#timeoutMs,
        metadata: { statement: what },
      });
      if (lock !== undefined) await transaction.run(lock.text, encode(lock, {}));
      // Closing the session rolls the transaction back.
      return await work({
        async *stream(query, params) {
          for await (const record of transaction.run(query.text, encode(query, params)))
            yield decode(query, record.toObject());
        },
      });
    } catch (error) {
      throw toHearsayError(error, { what, signal });
    } finally {
      signal?.removeEventListener('abort', onAbort);
      await session.close();
    }
  }

  /** Runs `work` in one write transaction and takes back all that it wrote: for the question what would be. */
  async rehearse<T>(
    what: string,
    work: (runner: Runner) => Promise<T>,
    options: CallOptions = {},
  ): Promise<T> {
    let result: { readonly value: T } | undefined;
    const onlyRehearsed = new HearsayError('GRAPH_FAILED', 'Taken back, as was meant.');
    await this.transaction(
      what,
      async (runner) => {
        result = { value: await work(runner) };
        throw onlyRehearsed;
      },
      options,
    ).catch((error: unknown) => {
      if (error !== onlyRehearsed) throw error;
    });
    if (result === undefined) throw onlyRehearsed;
    return result.value;
  }

  /** Runs Cypher outside of any transaction, as changes of the schema and CALL IN TRANSACTIONS need it. */
  async runImplicit(what: string, cypher: string): Promise<void> {
    const session = this.driver.session({
      database: this.#name,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    });
    try {
      await session.run(cypher);
    } catch (error) {
      throw toHearsayError(error, { what });
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

function runnerOf(transaction: ManagedTransaction): Runner {
  return {
    async run(query, params) {
      const { records } = await transaction.run(query.text, encode(query, params));
      return records.map((record) => decode(query, record.toObject()));
    },
  };
}

function encode<Params, Row>(
  query: Query<Params, Row>,
  params: Params,
): Readonly<Record<string, unknown>> {
  const parsed = query.params.safeParse(params);
  if (!parsed.success) throw badParameter(query.name, parsed.error.issues[0]);
  return parsed.data;
}

function decode<Params, Row>(query: Query<Params, Row>, row: unknown): Row {
  const parsed = query.row.safeParse(row, { reportInput: true });
  if (!parsed.success) throw corruptRow(query.name, parsed.error.issues[0]);
  return parsed.data;
}
