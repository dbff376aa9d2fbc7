/** Leads from a thing to the graph around it. */

import { Link } from 'wouter';
import { text } from '../text.ts';

export function GraphLink({ id }: { readonly id: string }) {
  return <Link href={`/graph/${id}`}>{text.shell.inGraph}</Link>;
}
