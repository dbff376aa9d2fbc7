/** Where everything comes from, as PROV-O in JSON-LD: texts, quotes, assertions and claims, and who answers for each. */

import type { StoredNode, StoredSubgraph } from '../../../domain/stored-graph.ts';
import { addressOf, contentName, idOf, StoredParts, text, urn } from './stored-parts.ts';

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  label: 'rdfs:label',
  value: 'prov:value',
  atLocation: { '@id': 'prov:atLocation', '@type': '@id' },
  generatedAtTime: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
  ...Object.fromEntries(
    [
      ...['wasAttributedTo', 'wasDerivedFrom', 'wasQuotedFrom', 'wasRevisionOf'],
      ...['hadPrimarySource', 'specializationOf', 'alternateOf', 'wasGeneratedBy'],
      ...['wasAssociatedWith', 'used', 'qualifiedAttribution', 'agent', 'hadRole'],
    ].map((name) => [name, { '@id': `prov:${name}`, '@type': '@id' }]),
  ),
};

type Describe = (node: StoredNode, parts: StoredParts) => object;

/** What a node of each label is to PROV; labels that are not here are left out. */
const DESCRIBED: Readonly<Record<string, Describe>> = {
  Outlet: ({ properties }) => ({ type: 'prov:Organization', label: properties['name'] }),
  Speaker: ({ properties }) => ({
    type: AGENTS[String(properties['kind'])] ?? 'prov:Agent',
    label: properties['name'],
  }),
  Origin: ({ properties }) => ({ type: 'prov:Entity', label: text(properties, 'source') }),
  Article: (node, parts) => ({
    type: 'prov:Entity',
    label: text(node.properties, 'title'),
    atLocation: addressOf(node),
    generatedAtTime: text(node.properties, 'publishedAt'),
    wasAttributedTo: names(parts.to(node, 'PUBLISHED_BY')),
    hadPrimarySource: names(parts.to(node, 'ORIGINATES_IN')),
  }),
  Snapshot: (node, parts) => ({
    type: 'prov:Entity',
    generatedAtTime: text(node.properties, 'retrievedAt'),
    specializationOf: names(parts.from(node, 'HAS_SNAPSHOT')),
    alternateOf: contentName(node),
    wasRevisionOf: names(parts.to(node, 'REVISION_OF')),
    wasAttributedTo: {
      id: urn(
        `extractor:${encodeURIComponent(`${node.properties['extractor']}/${node.properties['extractorVersion']}`)}`,
      ),
      type: 'prov:SoftwareAgent',
    },
  }),
  Quote: (node, parts) => ({
    type: 'prov:Entity',
    value: node.properties['exact'],
    wasQuotedFrom: names(parts.to(node, 'QUOTED_IN')),
    specializationOf: names(parts.to(node, 'INSTANCE_OF')),
    ...attributions(node, parts),
  }),
  Utterance: (node, parts) => ({
    type: 'prov:Entity',
    value: node.properties['text'],
    wasAttributedTo: [node.properties['speakerId']]
      .map((id) => parts.byId(String(id)))
      .flatMap((speaker) => (speaker === undefined ? [] : names([speaker]))),
  }),
  Assertion: (node, parts) => ({
    type: 'prov:Entity',
    value: node.properties['exact'],
    wasQuotedFrom: names(parts.to(node, 'MADE_IN')),
    wasDerivedFrom: names(parts.to(node, 'EXPRESSED_BY')),
    wasAttributedTo: names(parts.to(node, 'MADE_BY')),
  }),
  Claim: (node, parts) => ({
    type: 'prov:Entity',
    value: node.properties['text'],
    wasDerivedFrom: names(parts.from(node, 'ABOUT')),
  }),
  Review: (node, parts) => ({
    type: 'prov:Entity',
    value: text(node.properties, 'rationale'),
    generatedAtTime: text(node.properties, 'publishedAt') ?? text(node.properties, 'updatedAt'),
    wasDerivedFrom: names(parts.to(node, 'REVIEWS')),
    wasAttributedTo: reviewer(node),
  }),
};

const AGENTS: Readonly<Record<string, string>> = {
  ...{ PERSON: 'prov:Person', ORGANIZATION: 'prov:Organization' },
};

/** The part as one JSON-LD document. */
export function provenance(subgraph: StoredSubgraph): object {
  const parts = new StoredParts(subgraph);
  return {
    '@context': CONTEXT,
    '@graph': subgraph.nodes.flatMap((node) => {
      const described = DESCRIBED[node.label]?.(node, parts);
      return described === undefined ? [] : [{ id: urn(idOf(node)), ...described }];
    }),
  };
}

/** The utterer answers for the words; whoever relayed them is told apart by a role. */
function attributions(quote: StoredNode, parts: StoredParts): object {
  const hops = parts.to(quote, 'HAS_ATTRIBUTION').map((attribution) => ({
    hop: Number(attribution.properties['hop']),
    speakers: parts.to(attribution, 'ATTRIBUTED_TO'),
  }));
  return {
    wasAttributedTo: hops.filter(({ hop }) => hop === 0).flatMap(({ speakers }) => names(speakers)),
    qualifiedAttribution: hops
      .filter(({ hop }) => hop > 0)
      .flatMap(({ hop, speakers }) =>
        speakers.map((speaker) => ({
          type: 'prov:Attribution',
          agent: urn(idOf(speaker)),
          hadRole: { id: urn(`relayer:${hop}`), type: 'prov:Role' },
        })),
      ),
  };
}

function reviewer({ properties }: StoredNode): object | undefined {
  const id = text(properties, 'reviewerId');
  if (id === undefined) return undefined;
  return {
    id: urn(`reviewer:${encodeURIComponent(id)}`),
    type: 'prov:Person',
    label: text(properties, 'reviewerName'),
  };
}

function names(nodes: readonly StoredNode[]): readonly string[] {
  return nodes.map((node) => urn(idOf(node)));
}
