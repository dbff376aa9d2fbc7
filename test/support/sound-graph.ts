/** What must hold of a graph and its history, whatever was done to it. */

import { expect } from 'vitest';
import { createDoctorService } from '../../src/services/doctor/index.ts';
import type { TestGraph } from './graph.ts';

/** Expects that the doctor finds nothing, and that every quote, however it stands, is the words at its place. */
export async function expectSound(graph: TestGraph): Promise<void> {
  const { chain, checks, healthy } = await createDoctorService(graph.stores).examine();
  expect(checks.filter(({ total }) => total > 0)).toEqual([]);
  expect(chain.broken).toBeNull();
  expect(healthy).toBe(true);
  // Cut here by other means than the doctor's.
  const rows = await graph.cypher(
    `MATCH (quote:Quote)-[:QUOTED_IN]->(snapshot:Snapshot)
     RETURN quote.id AS id, quote.exact AS exact, quote.spanStarts AS starts, quote.spanEnds AS ends, snapshot.text AS text`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { exact, starts, ends, text } of rows) {
    const points = [...String(text)];
    const slices = (starts as number[]).map((start, at) =>
      points.slice(start, (ends as number[])[at]).join(''),
    );
    expect(slices.join(' … ')).toBe(exact);
  }
}
