/** Two speakers who may be one: what each is called, and what each is quoted with. */

import { Link } from 'wouter';
import parts from '../parts/parts.module.css';
import { review as text } from '../text/review.ts';
import { things } from '../text/things.ts';
import { text as common } from '../text.ts';
import type { NamesItem } from './items.ts';
import type { NamedSpeaker } from './queue.ts';
import styles from './review.module.css';

export function NamesView({ item: { speakers } }: { readonly item: NamesItem }) {
  const [first] = speakers;
  return (
    <>
      <div className={styles.pair}>
        {speakers.map((speaker) => (
          <Named key={speaker.id} speaker={speaker} />
        ))}
      </div>
      <p className={parts.quiet}>{text.survives(first.name)}</p>
    </>
  );
}

function Named({ speaker }: { readonly speaker: NamedSpeaker }) {
  const { id, name, description, aliases, quotes } = speaker;
  return (
    <section aria-label={name}>
      <h3>
        <Link href={`/speaker/${id}`}>{name}</Link>
      </h3>
      {description !== null && <p>{description}</p>}
      {aliases.length > 0 && (
        <p className={parts.quiet}>
          {things.alsoKnown}: {aliases.join(' · ')}
        </p>
      )}
      <p className={parts.facts}>{text.quotes(quotes.totalCount)}</p>
      <ul className={parts.plain}>
        {quotes.nodes.map((quote) => (
          <li key={quote.id}>
            <q>{quote.exact}</q>{' '}
            <Link href={`/article/${quote.article.id}?chosen=${quote.id}`}>
              {quote.article.title ?? common.article.untitled}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
