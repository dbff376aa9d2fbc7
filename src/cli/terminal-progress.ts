/** Shows progress on standard error: a bar at a terminal, now and then a line elsewhere. */

import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../local-neo4j/index.ts';

/** Between two lines about the same thing when standard error is not a terminal. */
const LINE_EVERY_MS = 5_000;

/** Progress whose bar can be cleared away before something else is written. */
export interface TerminalProgress extends Progress {
  /** Ends the bar that is showing, if one is. */
  done(): void;
}

/** Progress on `stream`. */
export function terminalProgress(stream: NodeJS.WriteStream): TerminalProgress {
  return stream.isTTY === true ? withBar(stream) : withLines(stream);
}

function withBar(stream: NodeJS.WriteStream): TerminalProgress {
  let bar: { readonly what: string; readonly line: SingleBar } | null = null;
  const done = (): void => {
    bar?.line.stop();
    bar = null;
  };
  return {
    done,
    note: (line) => {
      done();
      stream.write(`${line}\n`);
    },
    count: (what, now, total) => {
      if (bar?.what !== what) {
        done();
        const format = `  {bar} {value}/{total} ${what}`;
        bar = { what, line: new SingleBar({ stream, format }, Presets.shades_classic) };
        bar.line.start(total, now);
      }
      bar.line.setTotal(total);
      bar.line.update(now);
    },
  };
}

function withLines(stream: NodeJS.WriteStream): TerminalProgress {
  let last: { readonly what: string; readonly at: number } | null = null;
  return {
    done: () => {
      last = null;
    },
    note: (line) => {
      stream.write(`${line}\n`);
    },
    count: (what, now, total) => {
      const due = last?.what !== what || performance.now() - last.at > LINE_EVERY_MS;
      if (!due && now < total) return;
      if (last?.what === what && last.at === Number.POSITIVE_INFINITY) return;
      stream.write(`${now} of ${total} ${what}\n`);
      // The end is said once, however often it is counted.
      last = { what, at: now < total ? performance.now() : Number.POSITIVE_INFINITY };
    },
  };
}
