/** Leads from a thing to where it is reviewed. */

import { Link } from 'wouter';
import { text } from '../text.ts';

export function ReviewLink({ id }: { readonly id: string }) {
  return <Link href={`/review?of=${id}`}>{text.shell.reviewThis}</Link>;
}
