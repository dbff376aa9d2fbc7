/** The types that headers of Cypher files are written in: `string`, `integer[]`, `Speaker?`, `{ id: string }[]`. */

/** `properties` come out: all those of a node or relationship. `alterations` go in: null where one is to be removed. */
const SCALARS = ['string', 'integer', 'float', 'boolean', 'properties', 'alterations'] as const;
type Scalar = (typeof SCALARS)[number];

export type CypherType =
  | { readonly kind: 'scalar'; readonly name: Scalar }
  /** A word list of src/domain/vocabulary.ts or a shape of cypher/types.txt. */
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'list'; readonly of: CypherType }
  | { readonly kind: 'nullable'; readonly of: CypherType }
  | { readonly kind: 'map'; readonly fields: readonly Field[] };

export interface Field {
  readonly name: string;
  readonly type: CypherType;
}

/** Parses one type. @throws Error with what was expected and where. */
export function parseType(source: string): CypherType {
  const tokens = source.match(/[A-Za-z][A-Za-z0-9]*|\[\]|[{}:,?]|\S/g) ?? [];
  let at = 0;

  const type = parse();
  if (at < tokens.length) throw complaint('the end');
  return type;

  function parse(): CypherType {
    let parsed = tokens[at] === '{' ? parseMap() : parseName();
    for (;;) {
      if (tokens[at] === '[]') parsed = { kind: 'list', of: parsed };
      else if (tokens[at] === '?') parsed = { kind: 'nullable', of: parsed };
      else return parsed;
      at += 1;
    }
  }

  function parseMap(): CypherType {
    const fields: Field[] = [];
    at += 1;
    while (tokens[at] !== '}') {
      const name = take(/^[A-Za-z]/, 'a field');
      take(/^:$/, '":"');
      fields.push({ name, type: parse() });
      if (tokens[at] === ',') at += 1;
      else if (tokens[at] !== '}') throw complaint('"," or "}"');
    }
    at += 1;
    return { kind: 'map', fields };
  }

  function parseName(): CypherType {
    const name = take(/^[A-Za-z]/, 'a type');
    const scalar = SCALARS.find((known) => known === name);
    return scalar === undefined ? { kind: 'named', name } : { kind: 'scalar', name: scalar };
  }

  function take(pattern: RegExp, what: string): string {
    const token = tokens[at];
    if (token === undefined || !pattern.test(token)) throw complaint(what);
    at += 1;
    return token;
  }

  function complaint(expected: string): Error {
    return new Error(`Expected ${expected}, found "${tokens[at] ?? 'nothing'}", in "${source}".`);
  }
}
