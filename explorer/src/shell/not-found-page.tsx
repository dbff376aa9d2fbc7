/** What an address shows that nothing is at. */

import { Link } from 'wouter';
import { text } from '../text.ts';
import { Page } from './page.tsx';

export function NotFoundPage() {
  return (
    <Page title={text.states.notFound}>
      <p>
        {text.states.notFoundHelp} <Link href="/">{text.shell.verify}</Link>
      </p>
    </Page>
  );
}
