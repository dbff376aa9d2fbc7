/** Signing in with a token of one's own identity provider, in the page. */

import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { page, server, useBareExplorer } from '../support/bare-explorer.ts';

const SECRET = 'a-secret-that-two-services-share-and-no-one-else';

useBareExplorer(undefined, {
  jwt: {
    ...{ keys: { secret: SECRET }, issuer: 'https://id.example', audience: 'hearsay' },
    roleClaim: 'role',
  },
});

function token(expires: string): Promise<string> {
  return new SignJWT({ role: 'checker', name: 'Ada Holm' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('u1')
    .setIssuer('https://id.example')
    .setAudience('hearsay')
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(SECRET));
}

async function signIn(given: string): Promise<void> {
  await page.goto(`${server.url}/sign-in`);
  await page.getByRole('textbox', { name: 'Key' }).fill(given);
  await page.keyboard.press('Enter');
}

describe('a token', () => {
  it('says who signs in, goes with every question, and is kept in memory only', async () => {
    const given = await token('5m');
    const sent = new Set<string | undefined>();
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) sent.add(request.headers()['authorization']);
    });
    await signIn(given);
    await page.getByText('You are Ada Holm, with the role CHECKER.').waitFor();
    sent.clear();
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /review/i }).waitFor();
    await expect.poll(() => [...sent]).toEqual([`Bearer ${given}`]);
    const kept = 'JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie';
    expect(await page.evaluate(kept)).not.toContain(given);
  });

  it('that has expired is refused, and another may be given', async () => {
    await signIn(await token('-1m'));
    await page.getByRole('alert').waitFor();
    expect(await page.getByText(/You are/).count()).toBe(0);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('textbox', { name: 'Key' }).fill(await token('5m'));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('You are Ada Holm, with the role CHECKER.').waitFor();
  });
});
