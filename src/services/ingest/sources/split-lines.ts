/** Lines of a stream of bytes, in bounded memory. */

/** A line without its end; null in place of bytes that were too many to keep. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** Splits at "\n"; of a line over `longest` bytes no more than that is ever held. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const hold = (bytes: Uint8Array) => {
    size += bytes.byteLength;
    if (size > longest) held = [];
    else if (bytes.byteLength > 0) held.push(bytes);
  };
  const line = (): Line => ({ number, bytes: size > longest ? null : Buffer.concat(held) });
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      yield line();
      number++;
      held = [];
      size = 0;
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
