/** Looks at texts, quotes and counts one by one. */

import { sha256 } from '../../domain/ids.ts';
import { CodePointIndex, joinSpans } from '../../domain/span.ts';
import type { Counted, DoctorStore, Finding, QuotedText } from '../../graph/doctor-store.ts';
import type { CallOptions } from '../../graph/stores.ts';

const TEXTS = 50;
const COUNTS = 500;

/** Gathers ids: all are counted, some are kept. */
function gathering(most: number) {
  let total = 0;
  const examples: string[] = [];
  return {
    add: (id: string): void => {
      total++;
      if (examples.length < most) examples.push(id);
    },
    finding: (): Finding => ({ total, examples }),
  };
}

/** Snapshots whose text is not what its hash says, and quotes that are not the words at their place. */
export async function examineTexts(
  store: Pick<DoctorStore, 'texts'>,
  most: number,
  progress: (now: number) => void,
  options: CallOptions,
): Promise<{ readonly texts: Finding; readonly quotes: Finding }> {
  const [texts, quotes] = [gathering(most), gathering(most)];
  let seen = 0;
  for (let after = ''; ; ) {
    const page = await store.texts(after, TEXTS, options);
    for (const snapshot of page) {
      if (sha256(snapshot.text) !== snapshot.sha256) texts.add(snapshot.id);
      for (const id of misquotedIn(snapshot)) quotes.add(id);
    }
    seen += page.length;
    progress(seen);
    after = page.at(-1)?.id ?? after;
    if (page.length < TEXTS) return { texts: texts.finding(), quotes: quotes.finding() };
  }
}

function misquotedIn({ text, quotes }: QuotedText): readonly string[] {
  const index = new CodePointIndex(text);
  return quotes
    .filter(({ exact, spans }) => spans.length === 0 || joinSpans(index, spans) !== exact)
    .map(({ id }) => id);
}

/** Utterances or claims whose counts are not what would be counted now. */
export async function examineCounts(
  store: Pick<DoctorStore, 'counts'>,
  of: Counted,
  most: number,
  progress: (now: number) => void,
  options: CallOptions,
): Promise<Finding> {
  const wrong = gathering(most);
  let seen = 0;
  for (let after = ''; ; ) {
    const page = await store.counts(of, after, COUNTS, options);
    for (const { id, right } of page) if (!right) wrong.add(id);
    seen += page.length;
    progress(seen);
    after = page.at(-1)?.id ?? after;
    if (page.length < COUNTS) return wrong.finding();
  }
}
