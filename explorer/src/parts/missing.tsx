/** What a page shows whose thing the graph does not have. */

import { text } from '../text.ts';
import { Notice } from './states.tsx';

export function Missing() {
  return (
    <Notice title={text.states.missing}>
      <p>{text.states.missingHelp}</p>
    </Notice>
  );
}
