/** An evidence bundle as text: the lines of a copy of the graph, of that part which one thing rests on. */

import { z } from 'zod';
import { sha256 } from '../../../domain/ids.ts';
import type {
  StoredNode,
  StoredRelationship,
  StoredSubgraph,
} from '../../../domain/stored-graph.ts';
import {
  endingLine,
  nodeLine,
  parseJsonLine,
  parseLine,
  relationshipLine,
} from '../graph-lines.ts';

/** Grows when a line is written differently. */
const FORMAT = 1;

const Header = z.object({
  hearsay: z.literal('bundle'),
  format: z.literal(BigInt(FORMAT)),
  of: z.string(),
  nodes: z.bigint(),
  relationships: z.bigint(),
});

/** The bundle of what `of` rests on: the same bytes for the same part of the graph. */
export function bundleText(of: string, { nodes, relationships }: StoredSubgraph): string {
  const counts = { nodes: nodes.length, relationships: relationships.length };
  const lines = [
    JSON.stringify({ hearsay: 'bundle', format: FORMAT, of, ...counts }),
    ...nodes.map(nodeLine),
    ...relationships.map(relationshipLine),
  ];
  const body = `${lines.join('\n')}\n`;
  return `${body}${endingLine(sha256(body))}\n`;
}

/** What a bundle says, and what is wrong with how it is written. */
export interface ReadBundle {
  /** What it is the evidence of; null where the first line does not say. */
  readonly of: string | null;
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
  /** One sentence each. */
  readonly problems: readonly string[];
}

/** Reads as much as can be read; never throws. */
export function readBundle(bytes: Uint8Array): ReadBundle {
  const text = Buffer.from(bytes).toString('utf8');
  const problems: string[] = [];
  if (!Buffer.from(text).equals(bytes)) problems.push('The file is not in UTF-8.');
  const lines = text.split('\n');
  if (lines.pop() !== '') problems.push('The last line does not end.');
  const header = attempt(() => Header.parse(parseJsonLine(lines[0] ?? '')));
  if (header === null) problems.push('Line 1 is not the first line of an evidence bundle.');
  const nodes: StoredNode[] = [];
  const relationships: StoredRelationship[] = [];
  let stated: string | null = null;
  for (const [at, line] of lines.entries()) {
    if (at === 0) continue;
    const entry = attempt(() => parseLine(line));
    if (entry === null) problems.push(`Line ${at + 1} is neither a node nor a relationship.`);
    else if ('label' in entry) nodes.push(entry);
    else if ('type' in entry) relationships.push(entry);
    else if (at === lines.length - 1) stated = entry.sha256;
    else problems.push(`Line ${at + 1} ends the bundle, but others follow.`);
  }
  if (header !== null && Number(header.nodes) !== nodes.length) {
    problems.push(`The first line tells of ${header.nodes} nodes, but there are ${nodes.length}.`);
  }
  if (header !== null && Number(header.relationships) !== relationships.length) {
    problems.push(
      `The first line tells of ${header.relationships} relationships, but there are ${relationships.length}.`,
    );
  }
  const body = lines.slice(0, -1).map((line) => `${line}\n`);
  if (stated === null)
    problems.push('The last line, which states the SHA-256 of all others, is missing.');
  else if (stated !== sha256(body.join(''))) {
    problems.push(
      'The lines do not have the SHA-256 that the last one states: something was altered.',
    );
  }
  return { of: header?.of ?? null, nodes, relationships, problems };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
