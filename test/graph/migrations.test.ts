/** Migrations: in order, once, and never over a history that does not fit. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import {
  MIGRATIONS_FOLDER,
  readMigrations,
  splitStatements,
} from '../../src/graph/migration-files.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const FIRST = '// Probes.\nCREATE INDEX probe_a IF NOT EXISTS FOR (probe:Probe) ON (probe.a);\n';
const SECOND = 'CREATE INDEX probe_b IF NOT EXISTS FOR (probe:Probe) ON (probe.b);\n';

let graph: TestGraph;
let folder: string;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-migrations-'));
  await graph.cypher('MATCH (migration:Migration) DETACH DELETE migration');
  await writeMigrations({ V0001__first: FIRST, V0002__second: SECOND });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
  await graph.cypher('DROP INDEX probe_a IF EXISTS');
  await graph.cypher('DROP INDEX probe_b IF EXISTS');
});

afterAll(async () => {
  await graph.cypher('MATCH (migration:Migration) DETACH DELETE migration');
  await graph.migrate();
  await graph.close();
});

describe('migrations', () => {
  it('are applied in order, recorded, and not applied again', async () => {
    const report = await migrate(graph.database, folder);
    expect(report).toEqual({
      applied: [
        { version: 1, name: 'first' },
        { version: 2, name: 'second' },
      ],
      version: 2,
    });
    expect(await migrate(graph.database, folder)).toEqual({ applied: [], version: 2 });
    expect(await indexes()).toEqual(expect.arrayContaining(['probe_a', 'probe_b']));
    const records = await graph.cypher(
      'MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum, m.appliedAt AS at ORDER BY version',
    );
    const files = await readMigrations(folder);
    expect(records.map(({ checksum }) => checksum)).toEqual(files.map(({ checksum }) => checksum));
    expect(Number.isNaN(Date.parse(String(records[0]?.['at'])))).toBe(false);
  });

  it('refuse one that was edited after it was applied', async () => {
    await migrate(graph.database, folder);
    await writeMigrations({ V0001__first: `${FIRST}// changed\n` });
    await expect(migrate(graph.database, folder)).rejects.toMatchObject({
      code: 'MIGRATION_MISMATCH',
      message: expect.stringMatching(/V0001__first was edited.*Restore the file/),
    });
  });

  it('do not mind Windows line ends', async () => {
    await migrate(graph.database, folder);
    await writeMigrations({ V0001__first: FIRST.replaceAll('\n', '\r\n') });
    expect((await migrate(graph.database, folder)).applied).toEqual([]);
  });

  it('refuse a gap among the files', async () => {
    await rm(path.join(folder, 'V0001__first.cypher'));
    await expect(migrate(graph.database, folder)).rejects.toMatchObject({
      code: 'MIGRATION_MISMATCH',
      message: expect.stringMatching(/Expected the migration V0001__.*found V0002__second/),
    });
  });

  it('refuse a graph that a newer Hearsay migrated', async () => {
    await migrate(graph.database, folder);
    await rm(path.join(folder, 'V0002__second.cypher'));
    await expect(migrate(graph.database, folder)).rejects.toMatchObject({
      code: 'MIGRATION_MISMATCH',
      message: expect.stringMatching(/V0002__second, which this Hearsay does not know.*Update/),
    });
  });

  it('refuse a graph that lost the record of an earlier one', async () => {
    await migrate(graph.database, folder);
    await graph.cypher('MATCH (migration:Migration {version: 1}) DELETE migration');
    await expect(migrate(graph.database, folder)).rejects.toMatchObject({
      code: 'MIGRATION_MISMATCH',
      message: expect.stringMatching(/no record of V0001/),
    });
  });

  it('leave a failed one unrecorded, so that it runs again when it is mended', async () => {
    await writeMigrations({ V0002__second: 'CREATE NONSENSE;\n' });
    await expect(migrate(graph.database, folder)).rejects.toMatchObject({ code: 'GRAPH_FAILED' });
    await writeMigrations({ V0002__second: SECOND });
    expect((await migrate(graph.database, folder)).applied).toEqual([
      { version: 2, name: 'second' },
    ]);
  });

  it('are given the time that a busy machine takes, which is more than other statements get', async () => {
    const hasty = new Database(graph.connection, { timeoutMs: 1_000 });
    const session = graph.database.driver.session({ database: graph.connection.database });
    const other = await session.beginTransaction();
    await other.run('CREATE (:Migration {version: 1})');
    const migrating = migrate(hasty, folder);
    migrating.catch(() => {});
    await expect.poll(recordingMs, { timeout: 60_000, interval: 500 }).toBeGreaterThan(5_000);
    await other.rollback();
    expect((await migrating).applied).toHaveLength(2);
    await session.close();
    await hasty.close();
  }, 120_000);

  it('are applied once by runners that start together on a graph without any schema', async () => {
    await dropSchema();
    const reports = await Promise.all([graph.migrate(), graph.migrate(), graph.migrate()]);
    expect(reports.filter(({ applied }) => applied.length > 0)).toHaveLength(1);
    const files = await readMigrations(MIGRATIONS_FOLDER);
    expect(await graph.cypher('MATCH (m:Migration) RETURN count(m) AS n')).toEqual([
      { n: files.length },
    ]);
    const schema = await graph.cypher(
      'SHOW INDEXES YIELD name, state, type WHERE type <> "LOOKUP" RETURN name, state',
    );
    expect(schema.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
    expect(schema.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...['quote_id', 'contradicts_id', 'name_key', 'quote_order', 'speaker_kind'],
        ...['quote_text', 'claim_text', 'snapshot_text', 'claim_embedding', 'migration_version'],
      ]),
    );
  });
});

describe('splitStatements', () => {
  it('ends a statement at a semicolon at the end of a line', () => {
    expect(splitStatements('// about; this\nRETURN ";x";\nRETURN\n 2;  \n')).toEqual([
      'RETURN ";x"',
      'RETURN\n 2',
    ]);
  });
});

async function writeMigrations(files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, `${name}.cypher`), text);
  }
}

async function indexes(): Promise<readonly unknown[]> {
  return (await graph.cypher('SHOW INDEXES YIELD name')).map(({ name }) => name);
}

/** How long a migration has been waiting to be recorded. */
async function recordingMs(): Promise<number> {
  const [row] = await graph.cypher(`
    SHOW TRANSACTIONS YIELD metaData, elapsedTime
    WHERE metaData.statement = 'migration/record'
    RETURN elapsedTime.milliseconds AS ms`);
  return Number(row?.['ms'] ?? 0);
}

async function dropSchema(): Promise<void> {
  for (const { name } of await graph.cypher('SHOW CONSTRAINTS YIELD name')) {
    await graph.cypher(`DROP CONSTRAINT ${String(name)}`);
  }
  const rest = await graph.cypher('SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP"');
  for (const { name } of rest) await graph.cypher(`DROP INDEX ${String(name)}`);
}
