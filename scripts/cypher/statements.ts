/** Reads the Cypher files: one statement each, under a header of comments that says what it promises. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CypherType, type Field, parseType } from './type-syntax.ts';

export interface Statement {
  /** Folder and file: `quote/by-ids`. */
  readonly name: string;
  /** What it gives or does, in a sentence. */
  readonly about: string;
  readonly mode: 'read' | 'write';
  readonly params: readonly Field[];
  readonly row: readonly Field[];
  /** Names of the indexes and constraints it stands on. */
  readonly indexes: readonly string[];
  /** Plan operators that are forbidden elsewhere, each with the reason why they are right here. */
  readonly allowed: readonly { readonly operator: string; readonly reason: string }[];
  /** The Cypher, fragments put in their places, without the header. */
  readonly text: string;
}

export interface CypherSources {
  readonly statements: readonly Statement[];
  /** Shapes of types.txt by name. */
  readonly types: ReadonlyMap<string, CypherType>;
}

const MIGRATIONS = 'migrations';
const FRAGMENT = /^([ \t]*)\/\/ include: (\S+)$/gm;

/** Reads every statement under `folder`, in order of name. @throws Error naming the file and what is wrong in it. */
export function readCypher(folder: string): CypherSources {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== MIGRATIONS)
    .flatMap(({ name }) =>
      readdirSync(path.join(folder, name))
        .filter((file) => file.endsWith('.cypher') && !file.startsWith('_'))
        .map((file) => `${name}/${file.slice(0, -'.cypher'.length)}`),
    )
    .sort();
  return {
    statements: names.map((name) => readStatement(folder, name)),
    types: readTypes(readFileSync(path.join(folder, 'types.txt'), 'utf8')),
  };
}

function readStatement(folder: string, name: string): Statement {
  try {
    return parseStatement(name, readFile(folder, name), (fragment) =>
      readFragment(folder, fragment),
    );
  } catch (error) {
    throw new Error(
      `cypher/${name}.cypher: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

/** Parses one file; `fragment` gives the text of what it includes. */
export function parseStatement(
  name: string,
  source: string,
  fragment: (name: string) => string,
): Statement {
  const lines = source.trimEnd().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('// '));
  const header = lines.slice(0, Math.max(end, 0)).map((line) => line.slice('// '.length));
  const entries = header.map((line) => /^(mode|param|row|index|allow)\b:? ?(.*)$/.exec(line));
  const about = header.filter((_, at) => entries[at] === null).join(' ');
  const values = (key: string): string[] =>
    entries.flatMap((entry) => (entry?.[1] === key ? [entry[2] ?? ''] : []));

  const [mode] = values('mode');
  if (!/^[A-Z].*\.$/.test(about)) throw new Error('the header must open with a sentence.');
  if (mode !== 'read' && mode !== 'write')
    throw new Error('expected "mode: read" or "mode: write".');
  const row = values('row').map(parseField);
  if (mode === 'read' && row.length === 0) throw new Error('a read must give a row.');

  return {
    name,
    about,
    mode,
    params: values('param').map(parseField),
    row,
    indexes: values('index').flatMap((list) => list.split(/,\s*/)),
    allowed: values('allow').map(parseAllowance),
    text: lines
      .slice(end)
      .join('\n')
      .replace(FRAGMENT, (_, indent: string, included: string) =>
        indented(fragment(included), indent),
      ),
  };
}

function parseField(text: string): Field {
  const match = /^(\w+): (.+)$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) {
    throw new Error(`expected "name: type", found "${text}".`);
  }
  return { name: match[1], type: parseType(match[2]) };
}

function parseAllowance(text: string): { operator: string; reason: string } {
  const match = /^(\w+) because (.+)$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) {
    throw new Error(`expected "Operator because reason", found "${text}".`);
  }
  return { operator: match[1], reason: match[2] };
}

/** Parses lines `Name = type`; `#` opens a comment. */
function readTypes(source: string): ReadonlyMap<string, CypherType> {
  const types = new Map<string, CypherType>();
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = /^(\w+) = (.+)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) {
      throw new Error(`cypher/types.txt: expected "Name = type", found "${line}".`);
    }
    types.set(match[1], parseType(match[2]));
  }
  return types;
}

function readFile(folder: string, name: string): string {
  return readFileSync(path.join(folder, `${name}.cypher`), 'utf8').replaceAll('\r\n', '\n');
}

/** A fragment may include others. */
function readFragment(folder: string, name: string): string {
  const whole = readFile(folder, name).replace(FRAGMENT, (_, indent: string, included: string) =>
    indented(readFragment(folder, included), indent),
  );
  return withoutComments(whole);
}

function withoutComments(source: string): string {
  return source
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
}

function indented(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');
}
