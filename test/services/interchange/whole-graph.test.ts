/** A copy of the whole graph goes out and in without loss, whole or not at all. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkWrite, countArticles } from '../../../bench/graph/bulk-write.ts';
import { sha256 } from '../../../src/domain/ids.ts';
import { exportGraph } from '../../../src/services/interchange/export-graph.ts';
import { readGraphFile, writeGraphFile } from '../../../src/services/interchange/graph-file.ts';
import { importGraph } from '../../../src/services/interchange/import-graph.ts';
import { writeSampleClaims } from '../../graph/sample-claims.ts';
import { sampleWrites } from '../../graph/sample-graph.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

let graph: TestGraph;
let folder: string;
let whole: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-interchange-'));
  graph = await openTestGraph();
  await bulkWrite(graph.database, sampleWrites());
  await writeSampleClaims(graph.database, sampleWrites());
  await countArticles(graph.database);
  await graph.cypher(`CREATE (:Review {id: 'r', whole: 3, float: 3.0, negative: -0.0, tiny: 5e-324, huge: 1e300,
    safe: 9223372036854775807, flag: true, floats: [1.0, 0.1], wholes: [1, 2], none: [], text: '“\\u2028\\n😀'})`);
  whole = await exported();
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => graph.empty());

async function exported(): Promise<string> {
  let text = '';
  await exportGraph(graph.bulk, async (piece) => {
    text += piece;
  });
  return text;
}

async function imported(text: string, { replace = false } = {}) {
  const { bulk, migrate } = graph;
  const parts = { store: bulk, migrate, migrations: await graph.migrations() };
  async function* open() {
    yield Buffer.from(text);
  }
  return importGraph(parts, open, { replace });
}

/** The lines with another one in place of one, and a last line that fits. */
function with_(text: string, change: (lines: string[]) => void): string {
  const lines = text.trimEnd().split('\n').slice(0, -1);
  change(lines);
  const body = `${lines.join('\n')}\n`;
  return `${body}${JSON.stringify({ sha256: sha256(body) })}\n`;
}

async function nodeCount(): Promise<unknown> {
  const [row] = await graph.cypher('MATCH (n) WHERE NOT n:Migration RETURN toFloat(count(n)) AS n');
  return row?.['n'];
}

describe('a copy of the graph', () => {
  it('gives the same bytes after it went in and out again', async () => {
    await imported(whole);
    expect(sha256(await exported())).toBe(sha256(whole));
  });

  it('keeps the type and the value of every property', async () => {
    await imported(whole);
    const [row] = await graph.cypher(`MATCH (r:Review {id: 'r'}) RETURN
      valueType(r.whole) STARTS WITH 'INTEGER' AND valueType(r.float) STARTS WITH 'FLOAT' AND valueType(r.floats) STARTS WITH 'LIST<FLOAT'
      AND valueType(r.wholes) STARTS WITH 'LIST<INTEGER' AND r.safe = 9223372036854775807 AND r.tiny = 5e-324 AND r.huge = 1e300
      AND toString(r.negative) = '-0.0' AND r.text = '“\\u2028\\n😀' AND r.none = [] AND r.flag AS same`);
    expect(row).toEqual({ same: true });
    const line = whole.split('\n').find((text) => text.startsWith('{"node":"Review"'));
    expect(line).toBe(
      '{"node":"Review","properties":{"flag":true,"float":3.0,"floats":[1.0,0.1],"huge":1e+300,"id":"r","negative":-0.0,' +
        '"none":[],"safe":9223372036854775807,"text":"“\u2028\\n😀","tiny":5e-324,"whole":3,"wholes":[1,2]}}',
    );
  });

  it('has every node and relationship, and only JSON lines', async () => {
    const lines = whole
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { nodes, relationships } = lines[0];
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b);
    expect(lines).toHaveLength(sum(nodes) + sum(relationships) + 2);
    expect(Object.keys(nodes)).toEqual(expect.arrayContaining(['Article', 'Claim', 'NameKey']));
    expect(Object.keys(nodes)).not.toContain('Migration');
  });

  it('is refused by a graph that has something in it, unless that may be replaced', async () => {
    await graph.cypher(`CREATE (:Speaker {id: 'other'})`);
    await expect(imported(whole)).rejects.toThrow('Expected an empty graph, but it has 1 Speaker');
    expect(await nodeCount()).toBe(1);
    await imported(whole, { replace: true });
    expect(sha256(await exported())).toBe(sha256(whole));
  });

  it('of which a byte is missing or wrong changes nothing', async () => {
    await graph.cypher(`CREATE (:Speaker {id: 'other'})`);
    const lines = whole.split('\n');
    const cut = `${lines.slice(0, -2).join('\n')}\n`;
    await expect(imported(cut, { replace: true })).rejects.toThrow('its last line is missing');
    const altered = whole.replace('Ana Ruiz', 'Ana Ruis');
    await expect(imported(altered, { replace: true })).rejects.toThrow('SHA-256');
    const half = with_(whole, (all) => all.splice(5, 1));
    await expect(imported(half, { replace: true })).rejects.toThrow('1 of Article are missing');
    expect(await nodeCount()).toBe(1);
  });

  it('names the line that is wrong', async () => {
    const spoilt = (line: string) => with_(whole, (all) => all.splice(3, 1, line));
    await expect(imported(spoilt('{'))).rejects.toThrow('Line 4: Expected one JSON object');
    await expect(imported(spoilt('{"node":"Article"}'))).rejects.toThrow(
      'Line 4: Expected a node; properties: expected text',
    );
    await expect(
      imported(spoilt('{"node":"Article","properties":{"id":"a","x":{"y":1}}}')),
    ).rejects.toThrow('Line 4: Expected a node; properties');
    await expect(imported(with_(whole, (all) => all.splice(3, 1, all[2] ?? '')))).rejects.toThrow(
      'Line 4: Expected nodes in order',
    );
    expect(await nodeCount()).toBe(0);
  });

  it('with a relationship to nowhere leaves the graph empty and says which line it is', async () => {
    const at = whole.split('\n').findIndex((line) => line.startsWith('{"relationship"'));
    const text = with_(whole, (all) =>
      all.splice(
        at,
        1,
        (all[at] ?? '').replace(
          /"to":{"label":"(\w+)","key":\["[^"]*"/,
          '"to":{"label":"$1","key":["nobody"',
        ),
      ),
    );
    await expect(imported(text)).rejects.toThrow(`Line ${at + 1}: Expected a relationship`);
    expect(await nodeCount()).toBe(0);
  });

  it('goes in from the start after an import that was broken off', async () => {
    await graph.bulk.begin();
    await graph.cypher(`CREATE (:Speaker {id: 'half'})`);
    await imported(whole);
    expect(sha256(await exported())).toBe(sha256(whole));
    expect(await graph.bulk.unfinished()).toBe(false);
  });

  it('of an older version is brought up to date', async () => {
    const older = with_(whole, (all) => {
      const header = JSON.parse(all[0] ?? '');
      all[0] = JSON.stringify({ ...header, migrations: header.migrations.slice(0, 2) });
      all.forEach((line, at) => {
        all[at] = line.replace(/,"standing":"CURRENT"/, '');
      });
    });
    expect(older).not.toContain('"standing"');
    await imported(older);
    expect(sha256(await exported())).toBe(sha256(whole));
  });

  it('of a newer version is refused', async () => {
    const newer = with_(whole, (all) => {
      const header = JSON.parse(all[0] ?? '');
      all[0] = JSON.stringify({ ...header, migrations: [...header.migrations, 'f00d'] });
    });
    await expect(imported(newer)).rejects.toMatchObject({ code: 'MIGRATION_MISMATCH' });
  });

  it('is not made of a graph with nodes that nothing names', async () => {
    await graph.cypher('CREATE (:Stranger)');
    await expect(exported()).rejects.toMatchObject({ code: 'GRAPH_CORRUPT' });
  });
});

describe('a file of a copy', () => {
  it('is packed where its name says so, and read either way', async () => {
    const plain = path.join(folder, 'graph.jsonl');
    const packed = path.join(folder, 'graph.jsonl.gz');
    for (const file of [plain, packed]) await writeGraphFile(file, (write) => write(whole));
    expect(await readFile(plain, 'utf8')).toBe(whole);
    expect(gunzipSync(await readFile(packed)).toString()).toBe(whole);
    for (const file of [plain, packed]) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of readGraphFile(file)) chunks.push(chunk);
      expect(Buffer.concat(chunks).toString()).toBe(whole);
    }
  });

  it('is not there, nor is the one before harmed, when writing fails', async () => {
    const file = path.join(folder, 'kept.jsonl');
    await writeFile(file, 'before');
    const failing = writeGraphFile(file, async (write) => {
      await write('half');
      throw new Error('no more');
    });
    await expect(failing).rejects.toThrow('no more');
    expect(await readFile(file, 'utf8')).toBe('before');
    await expect(readFile(`${file}.part`)).rejects.toThrow('ENOENT');
    await expect(writeGraphFile('/nowhere/x', async () => {})).rejects.toThrow('ENOENT');
  });
});
