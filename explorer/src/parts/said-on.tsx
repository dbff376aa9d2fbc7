/** When words were spoken, where their article says so; its own day is told beside. */

import { claims as text } from '../text/claims.ts';
import { text as common } from '../text.ts';

export function SaidOn({ day }: { readonly day: string | null | undefined }) {
  if (day === null || day === undefined) return null;
  return (
    <span>
      {text.spoken} <time dateTime={day}>{common.date(day)}</time>
    </span>
  );
}
