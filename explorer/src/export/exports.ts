/** What the server's door for files gives of each kind of thing: in which formats, and which parts of the graph. */

export type Format =
  | 'claim-review'
  | 'web-annotation'
  | 'prov'
  | 'nodes-csv'
  | 'relationships-csv'
  | 'graphml';

/** What a file is made of: things by their ids, or whatever a GraphQL query answers with. */
export type Part = { readonly ids: readonly string[] } | { readonly query: string };

const FORMATS = ['web-annotation', 'prov', 'graphml', 'nodes-csv', 'relationships-csv'] as const;

const QUOTES = 'quotes(first: 100) { nodes { id } }';
const CLAIMS = 'claims(first: 100) { nodes { id } }';
/** Everything that a quote hangs together with. */
const QUOTED = `quotes(first: 100) { nodes { id attributions { id } speaker { id } utterance { id } snapshot { id } article { id outlet { id } } } }`;

interface Exported {
  readonly formats: readonly Format[];
  /** The fields that name what a file holds: things and no more. */
  readonly parts: string;
  /** Of formats that take along what quotes and claims rest on, so that only these need to be named. */
  readonly evidence: Readonly<Partial<Record<Format, string>>>;
}

const OF_MANY = { 'web-annotation': QUOTES, prov: `${QUOTES} ${CLAIMS}` };
const OF_ONE = { 'web-annotation': 'id', prov: 'id relations { from { id } to { id } }' };

/** Things that have a page. Only claims have reviews that others take. */
const EXPORTED = {
  claim: {
    formats: ['claim-review', ...FORMATS],
    parts: `id relations { from { id } to { id } } timeline(first: 100) { nodes { id quote { id } speaker { id } snapshot { id } article { id outlet { id } } } }`,
    evidence: { ...OF_ONE, 'claim-review': 'id' },
  },
  speaker: { formats: FORMATS, parts: `id ${QUOTED} ${CLAIMS}`, evidence: OF_MANY },
  article: {
    formats: FORMATS,
    parts: `id outlet { id } origin { id } snapshots { id } ${QUOTED} ${CLAIMS}`,
    evidence: OF_MANY,
  },
} satisfies Readonly<Record<string, Exported>>;

export type ExportedKind = keyof typeof EXPORTED;

export function formatsOf(kind: ExportedKind): readonly Format[] {
  return EXPORTED[kind].formats;
}

/** The query whose answer names what a file about this thing holds. */
export function queryFor(format: Format, kind: ExportedKind, id: string): string {
  const { evidence, parts }: Exported = EXPORTED[kind];
  return `{ ${kind}(id: ${JSON.stringify(id)}) { ${evidence[format] ?? parts} } }`;
}
