/** What a page shows whose thing the graph does not have. */

import { Page } from '../shell/page.tsx';
import { text } from '../text.ts';

export function Missing() {
  return (
    <Page title={text.states.missing}>
      <p>{text.states.missingHelp}</p>
    </Page>
  );
}
