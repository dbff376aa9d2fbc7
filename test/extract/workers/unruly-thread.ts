/** A reading thread that does what documents tell it to, for tests of what a thread may do. */

import { setTimeout } from 'node:timers/promises';
import { HearsayError } from '../../../src/domain/errors.ts';
import { failed, type Reply, type Task } from '../../../src/extract/workers/reply.ts';

let read = 0;

export default async function obey({ document: { text = '' }, stop }: Task): Promise<Reply> {
  read++;
  if (text === 'exit') process.exit(3);
  if (text === 'throw later') {
    setImmediate(() => {
      throw new Error('thrown by a timer');
    });
    await setTimeout(60_000);
  }
  if (text === 'throw') return failed(new TypeError('a bug'));
  if (text === 'refuse') {
    return failed(new HearsayError('UNREADABLE_DOCUMENT', 'no', { details: { bytes: 2 } }));
  }
  if (text === 'wait') await new Promise((resolve) => stop.once('message', resolve));
  stop.close();
  return { extraction: extractionNamed(`${text} ${read}`) };
}

/** An empty extraction; its extractor says which document of this thread it is. */
function extractionNamed(extractor: string) {
  const document = {
    ...{ text: '', title: null, authors: [], publishedAt: null, outlet: null },
    ...{ canonicalUrl: null, language: null, blocks: [] },
  };
  return {
    ...{ document, entities: [], quotes: [], assertions: [] },
    ...{ extractor, extractorVersion: '0' },
  };
}
