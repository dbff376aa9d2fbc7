/** The migrations that come with this Hearsay, as files of cypher/migrations. */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError } from '../domain/errors.ts';
import { sha256 } from '../domain/ids.ts';

export interface MigrationFile {
  /** From 1, without gaps. */
  readonly version: number;
  /** What the file name says after its version. */
  readonly name: string;
  /** SHA-256 of the file with Unix line ends. */
  readonly checksum: string;
  /** In order. Each must be harmless when it runs again, for a crash may come before the migration is recorded. */
  readonly statements: readonly string[];
}

/** Where the migrations lie, in a checkout as in the built package. */
export const MIGRATIONS_FOLDER = path.resolve(import.meta.dirname, '../../cypher/migrations');

/** @throws HearsayError MIGRATION_MISMATCH where a file has no version, or a version has no file. */
export async function readMigrations(folder: string): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();
  return Promise.all(
    names.map(async (fileName, at) => {
      const match = /^V(\d{4})__(\w+)\.cypher$/.exec(fileName);
      if (match?.[2] === undefined || Number(match[1]) !== at + 1) {
        throw new HearsayError(
          'MIGRATION_MISMATCH',
          `Expected the migration V${String(at + 1).padStart(4, '0')}__….cypher, found ${fileName}. ` +
            'Migrations are numbered from V0001 without gaps; restore what is missing.',
        );
      }
      const text = (await readFile(path.join(folder, fileName), 'utf8')).replaceAll('\r\n', '\n');
      return {
        version: at + 1,
        name: match[2],
        checksum: sha256(text),
        statements: splitStatements(text),
      };
    }),
  );
}

/** A statement ends with a semicolon at the end of a line; lines that open with `//` are comments. */
export function splitStatements(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
