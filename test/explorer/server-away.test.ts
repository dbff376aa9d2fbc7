/** A server that goes away while somebody reads: what is read stays, what is new says what to do, and it goes on when the server is back. */

import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ingest, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { expectAccessible } from './accessibility.ts';

let article: string;

useBareExplorer(async () => {
  article = await ingest({
    title: 'After the rain',
    text: 'The dam was looked at again. “The dam will hold through the winter,” said Clara Voss, who heads the water board.',
  });
});

const card = () => page.getByRole('complementary', { name: 'Chosen passage' });
const margin = () => page.getByRole('button', { name: /^Quote, Clara Voss/ });

/** Each part of a card that did not come offers it. */
async function tryAgain(): Promise<void> {
  const again = card().getByRole('button', { name: 'Try again' });
  await expect
    .poll(
      async () => {
        if ((await again.count()) > 0)
          await again
            .first()
            .click({ timeout: 5_000 })
            .catch(() => {});
        return again.count();
      },
      { timeout: 60_000 },
    )
    .toBe(0);
}

describe('a server that goes away while somebody reads', () => {
  it('leaves the text, says what to do, and answers when it is back', async () => {
    await using way = await openWay();
    await page.goto(`${way.url}/article/${article}`);
    await margin().waitFor();
    await way.shut();
    // What was read before stays, and what is new says why it does not come.
    await margin().press('Enter');
    const alert = page.getByRole('alert');
    await card().getByText('Said by').waitFor();
    await alert.getByText('The server cannot be reached').first().waitFor();
    await alert.getByText('Check that Hearsay is running').first().waitFor();
    await page.getByText('The dam was looked at again').waitFor();
    await way.open();
    await tryAgain();
    await card().getByText('No other article that was read carries these words.').waitFor();
    await card().getByText('Nobody has reviewed it.').waitFor();

    // So does a page that was never opened before.
    await way.shut();
    await page.getByRole('link', { name: 'History' }).first().click();
    await alert.getByText('This page could not be loaded').waitFor();
    await page.goBack();
    await page.getByText('The dam was looked at again').waitFor();
    await page.goForward();
    await alert.getByText('This page could not be loaded').waitFor();
    await expectAccessible(page);
    await way.open();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('An article was read').first().waitFor();
  }, 240_000);
});

interface Way extends AsyncDisposable {
  readonly url: string;
  /** Nothing comes through any more, and nobody answers. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** Another way to the server, which the test can take away from the page. */
async function openWay(): Promise<Way> {
  const target = Number(new URL(server.url).port);
  let sockets: readonly Socket[] = [];
  const start = (port: number): Promise<Server> =>
    new Promise((resolve) => {
      const listener = createServer((near) => {
        const far = dial(target, '127.0.0.1');
        sockets = [...sockets, near, far];
        for (const each of [near, far]) each.on('error', () => each.destroy());
        near.pipe(far).pipe(near);
      });
      listener.listen(port, '127.0.0.1', () => resolve(listener));
    });
  let listener = await start(0);
  const address = listener.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const shut = (): Promise<void> =>
    new Promise((resolve) => {
      listener.close(() => resolve());
      for (const each of sockets) each.destroy();
      sockets = [];
    });
  return {
    ...{ url: `http://127.0.0.1:${port}`, shut },
    async open() {
      listener = await start(port);
    },
    [Symbol.asyncDispose]: shut,
  };
}
