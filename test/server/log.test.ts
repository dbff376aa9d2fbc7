/** What gets into the log, and what does not. */

import { describe, expect, it } from 'vitest';
import { HearsayError } from '../../src/domain/errors.ts';
import { createLog } from '../../src/server/log.ts';

function logged(fields: object): Record<string, unknown> {
  const lines: string[] = [];
  createLog('info', { write: (line: string) => void lines.push(line) }).info(fields, 'Message');
  return JSON.parse(lines[0] ?? '');
}

describe('the log', () => {
  it('leaves out secrets and article text wherever they stand', () => {
    const line = JSON.stringify(
      logged({
        password: 'hunter2',
        connection: { uri: 'bolt://graph', password: 'hunter2' },
        request: { headers: { authorization: 'Bearer hunter2', cookie: 'hunter2' } },
        config: { token: 'hunter2' },
        record: { text: 'hunter2', html: 'hunter2', title: 'A title' },
      }),
    );
    expect(line).not.toContain('hunter2');
    expect(line).toContain('A title');
    expect(line).toContain('bolt://graph');
  });

  it('keeps an error with its code, its causes and where it was thrown, but no long message', () => {
    const cause = new Error(`value 'The whole article ${'and more '.repeat(200)}the end'`);
    const { err } = logged({ err: new HearsayError('GRAPH_FAILED', 'It broke', { cause }) });
    expect(err).toMatchObject({
      type: 'HearsayError',
      code: 'GRAPH_FAILED',
      message: 'It broke',
      stack: expect.stringMatching(/^at .*log\.test\.ts/),
      cause: { type: 'Error', message: expect.stringMatching(/^value .*…$/) },
    });
    expect(JSON.stringify(err)).not.toContain('the end');
  });

  it('says nothing below its level', () => {
    const lines: string[] = [];
    const log = createLog('warn', { write: (line: string) => void lines.push(line) });
    log.info('quiet');
    log.warn('loud');
    expect(lines).toHaveLength(1);
  });
});
