/** The layers of docs/design: each folder of src imports only what stands to its left. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const LAYERS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  extract: ['domain'],
  graph: ['domain'],
  'local-neo4j': ['domain'],
  services: ['domain', 'extract', 'graph'],
  graphql: ['domain', 'extract', 'graph', 'services'],
  server: ['domain', 'extract', 'graph', 'services', 'graphql'],
  cli: ['domain', 'extract', 'graph', 'local-neo4j', 'services', 'graphql', 'server'],
};

/** Packages that only the named layers may import. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['graph'],
  graphql: ['graphql', 'server'],
  'graphql-yoga': ['graphql', 'server'],
  '@graphql-tools/schema': ['graphql', 'server'],
  dataloader: ['graphql'],
  'onnxruntime-node': ['extract'],
  'onnxruntime-web': ['extract'],
  piscina: ['extract'],
  linkedom: ['extract'],
  commander: ['cli'],
  bullmq: ['server'],
  ioredis: ['server'],
};

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly specifier: string;
}

const root = path.resolve(import.meta.dirname, '..');
const imports = importsOf(path.join(root, 'src'));

describe('the layers of src', () => {
  it('are all known', () => {
    expect(Object.keys(LAYERS)).toEqual(
      expect.arrayContaining([...new Set(imports.map(({ layer }) => layer))]),
    );
  });

  it('import only what stands to their left', () => {
    const wrong = imports.filter(({ file, layer, specifier }) => {
      if (!specifier.startsWith('.')) return false;
      const target = layerOf(path.resolve(path.dirname(file), specifier));
      return target !== layer && !(LAYERS[layer] ?? []).includes(target);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('keep reserved packages to themselves', () => {
    const wrong = imports.filter(({ layer, specifier }) =>
      Object.entries(RESERVED).some(
        ([name, owners]) =>
          (specifier === name || specifier.startsWith(`${name}/`)) && !owners.includes(layer),
      ),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('are reached by the explorer over HTTP alone', () => {
    const explorer = path.join(root, 'explorer');
    const wrong = importsOf(explorer).filter(
      ({ file, specifier }) =>
        specifier.startsWith('.') &&
        path.relative(explorer, path.resolve(path.dirname(file), specifier)).startsWith('..'),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('keep the clock, the network and the file system out of the domain', () => {
    const wrong = imports.filter(
      ({ layer, specifier }) => layer === 'domain' && /^node:(?!crypto$)/.test(specifier),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });
});

function importsOf(folder: string): readonly Import[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.flatMap((name) => {
    if (!/\.tsx?$/.test(name)) return [];
    const file = path.join(folder, name);
    const source = readFileSync(file, 'utf8');
    const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)(['"])([^'"]+)\1/g;
    return [...source.matchAll(pattern)].map((match) => ({
      file,
      layer: layerOf(file),
      specifier: match[2] ?? '',
    }));
  });
}

function layerOf(file: string): string {
  return path.relative(path.join(root, 'src'), file).split(path.sep)[0] ?? '';
}

function describeImport({ file, specifier }: Import): string {
  return `${path.relative(root, file)} imports ${specifier}`;
}
