/** Holds an evidence bundle to itself, with no graph at hand. */

import type { StoredNode } from '../../../domain/stored-graph.ts';
import { type ReadBundle, readBundle } from './bundle-text.ts';
import { checkProof } from './check-proof.ts';

export interface BundleReport {
  readonly of: string | null;
  /** How many nodes there are of each label. */
  readonly nodes: ReadonlyMap<string, number>;
  /** What does not fit, one sentence each; empty where all of it does. */
  readonly problems: readonly string[];
}

/**
 * Whether the bundle is as it was made, and whether it proves itself: every text has the hash that it is stored under, every
 * quoted word stands where it is said to stand, every id is that of its content, and nothing is missing.
 */
export function checkBundle(bytes: Uint8Array): BundleReport {
  const bundle = readBundle(bytes);
  const counts = new Map<string, number>();
  for (const { label } of bundle.nodes) counts.set(label, (counts.get(label) ?? 0) + 1);
  const problems = [...proofProblems(bundle), ...checkJoined(bundle), ...bundle.problems];
  return { of: bundle.of, nodes: counts, problems: [...new Set(problems)] };
}

/** What was tampered with may break any assumption: that it cannot even be examined is a problem as well. */
function proofProblems(bundle: ReadBundle): readonly string[] {
  try {
    return [...checkProof(bundle)];
  } catch {
    return ['What it holds is so broken that it cannot be examined.'];
  }
}

/** What it is the evidence of is in it, and relationships lead from one of its nodes to another. */
function* checkJoined({ of, nodes, relationships }: ReadBundle): Generator<string> {
  const named = new Set(nodes.map(nameOf));
  if (of !== null && !nodes.some(({ properties }) => properties['id'] === of)) {
    yield `It is said to be the evidence of ${of}, which is not in it.`;
  }
  for (const { type, from, to } of relationships) {
    for (const { label, key } of [from, to]) {
      if (named.has(`${label} ${key.join()}`)) continue;
      yield `A relationship ${type} leads from or to ${label} ${key.join()}, which is not in it.`;
    }
  }
}

function nameOf({ label, properties }: StoredNode): string {
  return `${label} ${String(properties['id'])}`;
}
