/** Brings a graph to the schema that this Hearsay works on, one migration after another. */

import { HearsayError } from '../domain/errors.ts';
import type { Database } from './database.ts';
import { type MigrationFile, readMigrations } from './migration-files.ts';
import { migrationApplied, migrationLock, migrationRecord } from './statements.generated.ts';

/** What migrating did. */
export interface MigrationReport {
  /** Migrations that were applied now, in order; empty where the graph was up to date. */
  readonly applied: readonly { readonly version: number; readonly name: string }[];
  /** The version that the graph has now. */
  readonly version: number;
}

/** A migration as the graph remembers it. */
interface Recorded {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/** What recording and locking stand on, so it cannot be a migration itself. */
const BOOTSTRAP = [
  'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.version IS UNIQUE',
  'CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (lock:MigrationLock) REQUIRE lock.id IS UNIQUE',
];

/** Building indexes over a large graph takes its time, and so does anything on a machine that is busy. */
const MOST_MS = 60 * 60 * 1000;
const PATIENTLY = { timeoutMs: MOST_MS };

/**
 * Applies what is missing. A second runner waits for the first, then finds nothing to do.
 * @throws HearsayError MIGRATION_MISMATCH where an applied migration was edited, is missing, or is newer than this Hearsay.
 */
export async function migrate(database: Database, folder: string): Promise<MigrationReport> {
  const files = await readMigrations(folder);
  for (const statement of BOOTSTRAP) {
    await againWhileRaced(() => database.runImplicit('bootstrap of migrations', statement));
  }
  return database.transaction(
    'migrate',
    async (runner) => {
      // Held until this transaction ends, also when this process dies. The schema changes in other transactions.
      await runner.run(migrationLock, { at: new Date().toISOString() });
      const recorded = await database.run(migrationApplied, {}, PATIENTLY);
      checkHistory(files, recorded);
      const missing = files.slice(recorded.length);
      for (const file of missing) await apply(database, file);
      return {
        applied: missing.map(({ version, name }) => ({ version, name })),
        version: files.length,
      };
    },
    PATIENTLY,
  );
}

async function apply(database: Database, file: MigrationFile): Promise<void> {
  for (const statement of file.statements) {
    await database.runImplicit(label(file), statement);
  }
  await database.runImplicit(label(file), `CALL db.awaitIndexes(${MOST_MS / 1000})`);
  const { version, name, checksum } = file;
  await database.run(
    migrationRecord,
    { version, name, checksum, appliedAt: new Date().toISOString() },
    PATIENTLY,
  );
}

function checkHistory(files: readonly MigrationFile[], recorded: readonly Recorded[]): void {
  for (const [at, record] of recorded.entries()) {
    const file = files.find(({ version }) => version === record.version);
    if (record.version > files.length) {
      throw mismatch(
        `The graph has had the migration ${label(record)}, which this Hearsay does not know: ` +
          `a newer one migrated it. Update Hearsay, or restore a backup of the graph.`,
      );
    }
    if (record.version !== at + 1) {
      throw mismatch(
        `The graph has had the migration ${label(record)} but no record of V${digits(at + 1)} before it. ` +
          'Somebody removed that record; restore a backup of the graph.',
      );
    }
    if (file?.checksum !== record.checksum) {
      throw mismatch(
        `The migration ${label(record)} was edited after the graph had it: ` +
          `its checksum was ${record.checksum.slice(0, 12)}… and is ${file?.checksum.slice(0, 12)}…. ` +
          'Restore the file, and write what is new as a further migration.',
      );
    }
  }
}

function mismatch(message: string): HearsayError {
  return new HearsayError('MIGRATION_MISMATCH', message);
}

function label({ version, name }: { readonly version: number; readonly name: string }): string {
  return `V${digits(version)}__${name}`;
}

function digits(version: number): string {
  return String(version).padStart(4, '0');
}

/** Two runners on a new graph may meet at the first constraint; whoever loses finds it there when it tries again. */
async function againWhileRaced(work: () => Promise<void>): Promise<void> {
  const tries = 5;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 100));
    }
  }
}
