/** Leads from a thing to the graph around it, and to what was changed about it; stands in a line of facts, which keeps the two apart. */

import { Link } from 'wouter';
import { text } from '../text.ts';

export function ThingLinks({ id }: { readonly id: string }) {
  return (
    <>
      <Link href={`/graph/${id}`}>{text.shell.inGraph}</Link>
      <Link href={`/history?of=${id}`}>{text.shell.itsHistory}</Link>
    </>
  );
}
