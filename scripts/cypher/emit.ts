/** Writes the TypeScript constants that stand for the Cypher statements. */

import type { CypherSources, Statement } from './statements.ts';
import type { CypherType, Field } from './type-syntax.ts';

/** The word lists of src/domain/claims.ts that headers may name, with their constants. */
const CLAIM_WORDS: Readonly<Record<string, string>> = {
  ClaimKind: 'CLAIM_KINDS',
  Stance: 'STANCES',
  ClaimRelationType: 'CLAIM_RELATION_TYPES',
  ClaimRelationKind: 'CLAIM_RELATION_KINDS',
  ClaimRelationState: 'CLAIM_RELATION_STATES',
};

/** Those of src/domain/history.ts. */
const HISTORY_WORDS: Readonly<Record<string, string>> = { ChangeAction: 'CHANGE_ACTIONS' };

/** Those of src/domain/vocabulary.ts, and all. */
const VOCABULARY: Readonly<Record<string, string>> = {
  OutletKind: 'OUTLET_KINDS',
  Reliability: 'RELIABILITIES',
  SpeakerKind: 'SPEAKER_KINDS',
  QuoteKind: 'QUOTE_KINDS',
  CueClass: 'CUE_CLASSES',
  Modality: 'MODALITIES',
  Anchor: 'ANCHORS',
  Standing: 'STANDINGS',
  AttributionBasis: 'ATTRIBUTION_BASES',
  AttributionState: 'ATTRIBUTION_STATES',
  ResolutionMethod: 'RESOLUTION_METHODS',
  CreditKind: 'CREDIT_KINDS',
  OriginBasis: 'ORIGIN_BASES',
  OriginKind: 'ORIGIN_KINDS',
  VariantRelation: 'VARIANT_RELATIONS',
  OccurrenceRelation: 'OCCURRENCE_RELATIONS',
  ReviewTarget: 'REVIEW_TARGETS',
  ReviewState: 'REVIEW_STATES',
  VerdictClass: 'VERDICT_CLASSES',
  QueueReason: 'QUEUE_REASONS',
  ...CLAIM_WORDS,
  ...HISTORY_WORDS,
};

/** Numbers leave JavaScript as floats unless they are marked, so parameters and rows have different schemas. */
type Direction = 'param' | 'row';

/** The whole of statements.generated.ts. */
export function emit({ statements, types }: CypherSources): string {
  const used = { param: new Set<string>(), row: new Set<string>() };
  const words = new Set<string>();

  const constants = statements.map(emitStatement);
  const shapes = emitShapes();
  const all = [...words].sort();
  const of = (list: Readonly<Record<string, string>>) => all.filter((word) => word in list);
  const elsewhere = [...of(CLAIM_WORDS), ...of(HISTORY_WORDS)];
  return [
    '// Written from cypher/ by `npm run generate:cypher`; change the Cypher files, not this one.',
    '',
    "import { z } from 'zod';",
    ...importsOf(of(CLAIM_WORDS), '../domain/claims.ts'),
    ...importsOf(of(HISTORY_WORDS), '../domain/history.ts'),
    ...importsOf(
      all.filter((word) => !elsewhere.includes(word)),
      '../domain/vocabulary.ts',
    ),
    "import type { Properties } from '../domain/history.ts';",
    "import { type Alterations, alterations, fields, float, integer, properties } from './parameters.ts';",
    "import type { Query } from './query.ts';",
    '',
    ...shapes,
    ...constants,
  ].join('\n');

  function emitStatement(statement: Statement): string {
    const params: CypherType = { kind: 'map', fields: statement.params };
    const row: CypherType = { kind: 'map', fields: statement.row };
    return [
      `/** ${statement.about} */`,
      `export const ${constantName(statement.name)}: Query<${typeOf(params)}, ${typeOf(row)}> = {`,
      `  name: ${JSON.stringify(statement.name)},`,
      `  mode: ${JSON.stringify(statement.mode)},`,
      `  params: ${schemaOf(params, 'param')},`,
      `  row: ${schemaOf(row, 'row')},`,
      `  text: \`${statement.text.replace(/[\\`]|\$\{/g, '\\$&')}\`,`,
      '};',
      '',
    ].join('\n');
  }

  /** The named shapes, each after those it names. */
  function emitShapes(): string[] {
    const schemas: string[] = [];
    for (const direction of ['row', 'param'] as const) {
      for (const [name, type] of types) {
        const schema = schemaOf(type, direction, new Set(used[direction]));
        if (used[direction].has(name)) {
          schemas.push(`const ${schemaName(name, direction)} = ${schema};`, '');
        }
      }
    }
    const interfaces = [...types].map(([name, type]) => `export type ${name} = ${typeOf(type)};\n`);
    return [...interfaces, ...schemas];
  }

  function typeOf(type: CypherType): string {
    switch (type.kind) {
      case 'scalar':
        if (type.name === 'properties') return 'Properties';
        if (type.name === 'alterations') return 'Alterations';
        return type.name === 'integer' || type.name === 'float' ? 'number' : type.name;
      case 'named':
        if (VOCABULARY[type.name] !== undefined) words.add(type.name);
        return type.name;
      case 'list':
        return type.of.kind === 'nullable'
          ? `readonly (${typeOf(type.of)})[]`
          : `readonly ${typeOf(type.of)}[]`;
      case 'nullable':
        return `${typeOf(type.of)} | null`;
      case 'map':
        return `{ ${type.fields.map((field: Field) => `readonly ${field.name}: ${typeOf(field.type)}`).join('; ')} }`;
    }
  }

  function schemaOf(type: CypherType, direction: Direction, mark = used[direction]): string {
    switch (type.kind) {
      case 'scalar':
        if (type.name === 'properties' || type.name === 'alterations') return type.name;
        if (type.name === 'integer') return direction === 'param' ? 'integer' : 'z.int()';
        if (type.name === 'float') return direction === 'param' ? 'float' : 'z.number()';
        return `z.${type.name}()`;
      case 'named': {
        const list = VOCABULARY[type.name];
        if (list !== undefined) return `z.enum(${list})`;
        if (!types.has(type.name)) {
          throw new Error(`No type ${type.name} in cypher/types.txt, nor in the vocabulary.`);
        }
        markUsed(type.name, mark);
        return schemaName(type.name, direction);
      }
      case 'list':
        return `z.array(${schemaOf(type.of, direction, mark)})`;
      case 'nullable':
        return `${schemaOf(type.of, direction, mark)}.nullable()`;
      case 'map':
        return `fields({ ${type.fields.map((field) => `${field.name}: ${schemaOf(field.type, direction, mark)}`).join(', ')} })`;
    }
  }

  /** Marks a shape and all that it names. */
  function markUsed(name: string, mark: Set<string>): void {
    if (mark.has(name)) return;
    mark.add(name);
    const visit = (type: CypherType): void => {
      if (type.kind === 'named' && types.has(type.name)) markUsed(type.name, mark);
      else if (type.kind === 'list' || type.kind === 'nullable') visit(type.of);
      else if (type.kind === 'map') for (const field of type.fields) visit(field.type);
    };
    const type = types.get(name);
    if (type !== undefined) visit(type);
  }
}

function importsOf(words: readonly string[], from: string): readonly string[] {
  if (words.length === 0) return [];
  return [
    `import { ${words.map((word) => VOCABULARY[word]).join(', ')} } from '${from}';`,
    `import type { ${words.join(', ')} } from '${from}';`,
  ];
}

/** `quote/by-ids` is `quoteByIds`. */
function constantName(statement: string): string {
  return statement.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function schemaName(type: string, direction: Direction): string {
  return `${type[0]?.toLowerCase() ?? ''}${type.slice(1)}${direction === 'param' ? 'Param' : 'Row'}`;
}
