/** Makes a node of a scene out of what the API says of it. */

import type { FragmentOf } from '../../api/graphql.ts';
import { graphText as text } from '../../text/graph.ts';
import type { SceneNode } from '../scene/things.ts';
import type { NODE_FACTS } from './documents.ts';

export type NodeFacts = FragmentOf<typeof NODE_FACTS>;

/** Null for a kind of node that no scene shows, e.g. a relation between claims. */
export function sceneNode(facts: NodeFacts, degree: number): SceneNode | null {
  const own = ownFacts(facts);
  return own && { ...PLAIN, id: facts.id, ...own, degree };
}

const PLAIN = { detail: '', time: null, state: null, sources: null, contested: false };

type Own = Pick<SceneNode, 'type' | 'label'> & Partial<SceneNode>;

function ownFacts(node: NodeFacts): Own | null {
  switch (node.__typename) {
    case 'Outlet':
      return { type: 'Outlet', label: node.name, detail: node.domain ?? '' };
    case 'Article':
      return {
        ...{ type: 'Article', label: node.title ?? text.untitled, time: node.publishedAt },
        detail: node.outlet?.name ?? '',
      };
    case 'Origin':
      return { type: 'Origin', label: node.source ?? text.origin };
    case 'Snapshot':
      return {
        ...{ type: 'Snapshot', label: text.snapshotOf(node.article.title ?? text.untitled) },
        ...{ time: node.article.publishedAt, detail: text.retrieved(node.retrievedAt) },
      };
    case 'Speaker':
      return { type: 'Speaker', label: node.name, detail: node.description ?? '' };
    case 'Quote':
      return {
        ...{ type: 'Quote', label: node.exact, time: node.article.publishedAt },
        detail: joined(node.speaker?.name, node.article.outlet?.name),
      };
    case 'Attribution':
      return {
        ...{ type: 'Attribution', time: node.quote.article.publishedAt, state: node.state },
        label: text.attribution(node.hop, node.mention?.text, node.quote.cue?.text),
      };
    case 'Utterance':
      return {
        ...{ type: 'Utterance', label: node.text, detail: node.sayer.name },
        sources: node.corroboration.count,
      };
    case 'Claim':
      return {
        ...{ type: 'Claim', label: node.text, contested: node.contested },
        sources: node.corroboration.count,
      };
    case 'Assertion':
      return {
        ...{ type: 'Assertion', label: node.exact, state: node.state },
        time: node.article.publishedAt,
        detail: joined(text.stances[node.stance], node.speaker?.name ?? node.article.outlet?.name),
      };
    default:
      return null;
  }
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}
