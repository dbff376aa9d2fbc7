/** What stands in place of a list of articles in a graph that has none: where they come from. */

import { Link } from 'wouter';
import { text } from '../text.ts';
import { Empty } from './states.tsx';

export function NoArticles() {
  return (
    <Empty>
      {text.states.noArticles} <Link href="/ingest">{text.states.readSome}</Link>
    </Empty>
  );
}
