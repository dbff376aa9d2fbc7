/** Writes src/graph/statements.generated.ts from the Cypher files; with `--check` only says whether it is up to date. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emit } from './cypher/emit.ts';
import { readCypher } from './cypher/statements.ts';

const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'src/graph/statements.generated.ts');

const wanted = emit(readCypher(path.join(root, 'cypher')));
const found = existsSync(target) ? readFileSync(target, 'utf8') : null;

if (process.argv.includes('--check')) {
  if (found !== wanted) {
    console.error(
      'src/graph/statements.generated.ts does not match cypher/. Run `npm run generate:cypher`.',
    );
    process.exitCode = 1;
  }
} else if (found !== wanted) {
  writeFileSync(target, wanted);
  console.error(`Wrote ${path.relative(root, target)}.`);
}
