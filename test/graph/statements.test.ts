/** Every Cypher file keeps the promises of its header, on the real database. */

import path from 'node:path';
import { type Plan, session } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkWrite, countArticles } from '../../bench/graph/bulk-write.ts';
import { emit } from '../../scripts/cypher/emit.ts';
import { parseStatement, readCypher, type Statement } from '../../scripts/cypher/statements.ts';
import { parseType } from '../../scripts/cypher/type-syntax.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { writeSampleChanges } from './sample-changes.ts';
import { writeSampleClaims } from './sample-claims.ts';
import { sampleWrites } from './sample-graph.ts';
import { writeSampleReviews } from './sample-reviews.ts';

const sources = readCypher(path.resolve(import.meta.dirname, '../../cypher'));
const FORBIDDEN = ['AllNodesScan', 'NodeByLabelScan', 'CartesianProduct'];

/** How plans write down the use of an index, by the name of the index: `quote:Quote(id)` as `Quote(id)`. */
const used = new Map<string, string>();
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  // The planner goes by statistics: on an empty graph it has no reason to prefer an index.
  await bulkWrite(graph.database, sampleWrites());
  await writeSampleClaims(graph.database, sampleWrites());
  await writeSampleReviews(graph.database, sampleWrites());
  await writeSampleChanges(graph.database, sampleWrites());
  await countArticles(graph.database);
  const rows = await graph.cypher(
    'SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type = "RANGE"',
  );
  for (const { name, labelsOrTypes, properties } of rows) {
    used.set(String(name), `${String(labelsOrTypes)}(${[properties].flat().join(', ')})`);
  }
});
afterAll(() => graph.close());

describe.each(sources.statements.map((statement) => [statement.name, statement] as const))(
  'cypher/%s',
  (_, statement) => {
    it('keeps the promises of its header', async () => {
      const { plan, type } = await explain(statement);
      const operators = operatorsOf(plan);

      expect(parametersOf(statement)).toEqual(statement.params.map(({ name }) => name).sort());
      expect(statement.mode === 'read' ? ['r'] : ['w', 'rw']).toContain(type);
      expect(statement.indexes.filter((index) => !uses(operators, statement, index))).toEqual([]);
      const allowed = statement.allowed.map(({ operator }) => operator);
      const bad = operators.map(({ name }) => name).filter((name) => FORBIDDEN.includes(name));
      expect(bad.filter((name) => !allowed.includes(name))).toEqual([]);
      // An allowance that nothing needs any more would hide the next mistake.
      expect(allowed.filter((name) => !bad.includes(name))).toEqual([]);
    });
  },
);

describe('the generated constants', () => {
  it('are those of the Cypher files', async () => {
    const { readFile } = await import('node:fs/promises');
    const file = path.resolve(import.meta.dirname, '../../src/graph/statements.generated.ts');
    expect(await readFile(file, 'utf8')).toBe(emit(sources));
  });
});

describe('headers', () => {
  const parse = (...lines: readonly string[]) =>
    parseStatement('x/y', [...lines, 'RETURN 1 AS a'].join('\n'), () => '');

  it('say what is wrong in them', () => {
    expect(() => parse('// mode: read', '// row a: integer')).toThrow('open with a sentence');
    expect(() => parse('// Gives one.', '// row a: integer')).toThrow('mode: read');
    expect(() => parse('// Gives one.', '// mode: read')).toThrow('must give a row');
    expect(() => parse('// Gives one.', '// mode: read', '// row a integer')).toThrow('name: type');
    expect(() => parse('// Gives one.', '// mode: write', '// allow: Scan')).toThrow('because');
  });

  it('write types that nest', () => {
    expect(parseType('{ a: string?, b: integer[] }[]')).toEqual({
      kind: 'list',
      of: {
        kind: 'map',
        fields: [
          { name: 'a', type: { kind: 'nullable', of: { kind: 'scalar', name: 'string' } } },
          { name: 'b', type: { kind: 'list', of: { kind: 'scalar', name: 'integer' } } },
        ],
      },
    });
    expect(() => parseType('{ a string }')).toThrow('Expected ":", found "string"');
    expect(() => parseType('string string')).toThrow('Expected the end');
  });
});

async function explain(statement: Statement): Promise<{ plan: Plan; type: string }> {
  const reader = graph.database.driver.session({
    database: graph.connection.database,
    defaultAccessMode: statement.mode === 'read' ? session.READ : session.WRITE,
  });
  const params = Object.fromEntries(statement.params.map(({ name }) => [name, null]));
  const { summary } = await reader
    .run(`EXPLAIN ${statement.text}`, params)
    .finally(() => reader.close());
  if (summary.plan === false) throw new Error(`${statement.name} has no plan.`);
  return { plan: summary.plan, type: summary.queryType };
}

interface Operator {
  readonly name: string;
  readonly details: string;
}

function operatorsOf(plan: Plan): readonly Operator[] {
  const own = {
    name: plan.operatorType.replace('@neo4j', ''),
    details: String(plan.arguments['Details'] ?? ''),
  };
  return [own, ...plan.children.flatMap(operatorsOf)];
}

function parametersOf({ text }: Statement): readonly string[] {
  return [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}

/** Seeks name label and properties; full-text indexes are named in the call of their procedure. */
function uses(operators: readonly Operator[], { text }: Statement, index: string): boolean {
  const place = used.get(index);
  if (place === undefined) {
    return (
      text.includes(`'${index}'`) && operators.some(({ details }) => details.includes('fulltext'))
    );
  }
  return operators.some(
    ({ name, details }) => /IndexSeek|IndexScan/.test(name) && details.includes(`:${place}`),
  );
}
