/** Fails the build when what a browser loads for the first view grows above a budget, and writes .gz files to serve. */

import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const COMPRESSIBLE = /\.(?:js|css|html|svg)$/;

/** `maxBytes`: of the page, and the scripts and styles that it imports statically, all compressed. */
export function firstViewBudget(maxBytes: number): Plugin {
  return {
    name: 'first-view-budget',
    enforce: 'post',
    generateBundle: {
      // After the page itself has been written into the bundle.
      order: 'post',
      handler(_options, bundle) {
        const zipped = new Map<string, Buffer>();
        for (const [name, file] of Object.entries(bundle)) {
          if (!COMPRESSIBLE.test(name)) continue;
          const source = gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 });
          zipped.set(name, source);
          this.emitFile({ type: 'asset', fileName: `${name}.gz`, source });
        }
        const first = filesOfFirstView(bundle);
        const total = first.reduce((sum, name) => sum + (zipped.get(name)?.length ?? 0), 0);
        const parts = first.map((name) => `${name} ${zipped.get(name)?.length ?? 0}`).join(', ');
        const figure = `The first view takes ${total} of ${maxBytes} bytes (${parts})`;
        if (total <= maxBytes) this.info(figure);
        else this.error(`${figure}; load lazily what it does not need at once.`);
      },
    },
  };
}

function filesOfFirstView(bundle: Rolldown.OutputBundle): readonly string[] {
  const seen = new Set(Object.keys(bundle).filter((name) => name.endsWith('.html')));
  const visit = (name: string): void => {
    const file = bundle[name];
    if (file?.type !== 'chunk' || seen.has(name)) return;
    seen.add(name);
    for (const style of file.viteMetadata?.importedCss ?? []) seen.add(style);
    file.imports.forEach(visit);
  };
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.isEntry) visit(file.fileName);
  }
  return [...seen];
}
