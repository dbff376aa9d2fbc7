/** One passage that takes a stance: its words, whose they are, and where they stand. */

import { Link } from 'wouter';
import { ArticleLine } from '../parts/article-line.tsx';
import parts from '../parts/parts.module.css';
import { SaidOn } from '../parts/said-on.tsx';
import { claims as text } from '../text/claims.ts';
import { reader } from '../text/reader.ts';
import { text as common } from '../text.ts';
import type { StatedData } from './claim-query.ts';

export function StatedLine({ stated }: { readonly stated: StatedData }) {
  const { article, speaker, stance, exact, snapshot, quote } = stated;
  return (
    <>
      <p className={parts.passage}>
        <strong>
          {speaker === null ? (
            reader.ownVoice
          ) : (
            <Link href={`/speaker/${speaker.id}`}>{speaker.name}</Link>
          )}
        </strong>{' '}
        {reader.stances[stance]}: <q>{exact}</q>
      </p>
      <p className={parts.facts}>
        <ArticleLine article={article} to={placeOf(stated)} />
        <SaidOn day={quote?.saidOn} />
        <span>
          {text.retrieved}{' '}
          <time dateTime={snapshot.retrievedAt}>{common.date(snapshot.retrievedAt)}</time>
        </span>
      </p>
    </>
  );
}

function placeOf({ article, snapshot, passages, id }: StatedData): string {
  const place = new URLSearchParams({
    text: snapshot.id,
    chosen: id,
    at: String(passages[0]?.start ?? 0),
  });
  return `/article/${article.id}?${place}`;
}
