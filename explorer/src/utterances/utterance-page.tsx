/** The same words of one speaker, wherever they stand: who carries them, who did first, and how wordings drifted. */

import type { Client } from '@urql/core';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { Link, useParams } from 'wouter';
import type { Role } from '../claims/lane.ts';
import { Lane, type LaneEntry } from '../claims/lane-view.tsx';
import { ArticleLine } from '../parts/article-line.tsx';
import { Missing } from '../parts/missing.tsx';
import parts from '../parts/parts.module.css';
import { placeOfQuote } from '../parts/quote-list.tsx';
import { SaidOn } from '../parts/said-on.tsx';
import { Loaded } from '../parts/states.tsx';
import { ThingLinks } from '../parts/thing-links.tsx';
import { UtteranceList } from '../parts/utterance-list.tsx';
import { WholeList } from '../parts/whole-list.tsx';
import { Page } from '../shell/page.tsx';
import { claims } from '../text/claims.ts';
import { things as text } from '../text/things.ts';
import { text as common } from '../text.ts';
import {
  MORE_OCCURRENCES_QUERY,
  type Occurrence,
  UTTERANCE_QUERY,
  type UtteranceData,
} from './utterance-query.ts';

export default function UtterancePage() {
  const { id = '' } = useParams();
  const answer = useQuery({ query: UTTERANCE_QUERY, variables: { id } });
  return (
    <Loaded of={answer}>
      {({ utterance }) =>
        utterance === null ? <Missing /> : <Found key={utterance.id} utterance={utterance} />
      }
    </Loaded>
  );
}

function Found({ utterance }: { readonly utterance: UtteranceData }) {
  const { speaker, spellings, variants, occurrences } = utterance;
  return (
    <Page
      kind={text.utterance}
      title={`“${utterance.text}”`}
      lead={
        <p className={parts.facts}>
          <span>
            {text.saidBy} <Link href={`/speaker/${speaker.id}`}>{speaker.name}</Link>
          </span>
          <ThingLinks id={utterance.id} />
          {utterance.lostArticleCount > 0 && <span>{text.lost(utterance.lostArticleCount)}</span>}
        </p>
      }
    >
      <Independence utterance={utterance} />
      <section aria-labelledby="occurrences">
        <h2 id="occurrences">{text.occurrences}</h2>
        <Occurrences id={utterance.id} begun={occurrences} />
      </section>
      <section aria-labelledby="spellings">
        <h2 id="spellings">{text.spellings}</h2>
        <ul className={parts.plain}>
          {spellings.map((spelling) => (
            <li key={spelling.text}>
              {spelling.text}{' '}
              <span className={parts.quiet}>{text.inArticles(spelling.articleCount)}</span>
            </li>
          ))}
        </ul>
      </section>
      {variants.length > 0 && (
        <section aria-labelledby="variants">
          <h2 id="variants">{text.variants}</h2>
          <UtteranceList
            utterances={variants.map(({ utterance: close, relation }) => ({
              ...close,
              note: text.variantRelations[relation],
            }))}
          />
        </section>
      )}
    </Page>
  );
}

function Occurrences({
  id,
  begun,
}: {
  readonly id: string;
  readonly begun: UtteranceData['occurrences'];
}) {
  const next = useCallback(
    async (client: Client, after: string | null) => {
      const { data, error } = await client.query(MORE_OCCURRENCES_QUERY, { id, after });
      return { list: data?.utterance?.occurrences, error };
    },
    [id],
  );
  return (
    <>
      <p className={parts.quiet}>{claims.laneHelp}</p>
      <WholeList begun={begun} next={next}>
        {(nodes) => <Lane label={text.occurrences} entries={entriesOf(nodes)} />}
      </WholeList>
    </>
  );
}

function Independence({ utterance }: { readonly utterance: UtteranceData }) {
  const { articleCount, corroboration } = utterance;
  return (
    <section aria-labelledby="independence">
      <h2 id="independence">{text.independence}</h2>
      <details>
        <summary>{claims.origins(articleCount, corroboration.count)}</summary>
        <ol className={parts.list}>
          {corroboration.origins.nodes.map(({ origin, articles }) => (
            <li key={origin.id} className={parts.card}>
              <p>
                <strong>{origin.source ?? claims.originKinds[origin.kind]}</strong>{' '}
                <span className={parts.quiet}>{text.inArticles(articles.totalCount)}</span>
              </p>
              <ul className={parts.plain}>
                {articles.nodes.map((article) => (
                  <li key={article.id}>
                    <ArticleLine article={article} />
                    <div className={parts.quiet}>{article.originReason}</div>
                  </li>
                ))}
                {articles.totalCount > articles.nodes.length && (
                  <li>{text.andMore(articles.totalCount - articles.nodes.length)}</li>
                )}
              </ul>
            </li>
          ))}
        </ol>
        {corroboration.count > corroboration.origins.nodes.length && (
          <p>{text.andMore(corroboration.count - corroboration.origins.nodes.length)}</p>
        )}
      </details>
    </section>
  );
}

/** The earliest that has the same words is the origin; who has no date cannot be the first. */
function entriesOf(occurrences: readonly Occurrence[]): readonly LaneEntry[] {
  const first = occurrences
    .filter(({ relation, quote }) => relation === 'SAME' && quote.article.publishedAt !== null)
    .sort((left, right) => dateOf(left).localeCompare(dateOf(right)))[0];
  return occurrences.map((occurrence) => ({
    id: occurrence.quote.id,
    role: roleOf(occurrence, first),
    publishedAt: occurrence.quote.article.publishedAt,
    content: <OccurrenceLine occurrence={occurrence} />,
  }));
}

function roleOf(occurrence: Occurrence, first: Occurrence | undefined): Role {
  if (occurrence === first) return 'ORIGIN';
  if (occurrence.relation !== 'SAME') return 'MUTATION';
  return occurrence.quote.article.publishedAt === null ? 'UNPLACED' : 'REPEAT';
}

function dateOf({ quote }: Occurrence): string {
  return quote.article.publishedAt ?? '';
}

function OccurrenceLine({ occurrence }: { readonly occurrence: Occurrence }) {
  const { quote, drift } = occurrence;
  const { retrievedAt } = quote.snapshot;
  return (
    <>
      <p className={parts.passage}>“{occurrence.text}”</p>
      {drift.length > 0 && (
        <ul>
          {drift.map(({ kind, attested, here, flags }) => (
            <li key={`${kind} ${attested} ${here}`}>
              {text.drift[kind](attested, here)}
              {flags.map((flag) => (
                <strong key={flag}> ({text.driftFlags[flag]})</strong>
              ))}
            </li>
          ))}
        </ul>
      )}
      <p className={parts.facts}>
        <ArticleLine article={quote.article} to={placeOfQuote(quote)} />
        <SaidOn day={quote.saidOn} />
        <span>
          {claims.retrieved} <time dateTime={retrievedAt}>{common.date(retrievedAt)}</time>
        </span>
      </p>
    </>
  );
}
