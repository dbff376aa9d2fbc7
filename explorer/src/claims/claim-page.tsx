/** A claim: who asserts it, who said it first, who disagrees, what people made of it. It says nothing of whether it is true. */

import type { Client } from '@urql/core';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { Link, useParams } from 'wouter';
import { ExportMenu } from '../export/export-menu.tsx';
import { Badge } from '../parts/badge.tsx';
import { Marked } from '../parts/marked.tsx';
import { Missing } from '../parts/missing.tsx';
import parts from '../parts/parts.module.css';
import { RelationLine } from '../parts/relation-line.tsx';
import { ReviewLink } from '../parts/review-link.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { ThingLinks } from '../parts/thing-links.tsx';
import { WholeList } from '../parts/whole-list.tsx';
import { Reviews } from '../review/reviews.tsx';
import { Page } from '../shell/page.tsx';
import { claims as text } from '../text/claims.ts';
import { reader } from '../text/reader.ts';
import { CLAIM_QUERY, type ClaimData, MORE_STATED_QUERY, type StatedData } from './claim-query.ts';
import type { Role } from './lane.ts';
import { Lane, type LaneEntry } from './lane-view.tsx';
import { StatedLine } from './stated-line.tsx';

/** What nobody has reviewed shows no review whose coming should have it asked again. */
const CHANGED_BY = { additionalTypenames: ['Review'] };

export default function ClaimPage() {
  const { id = '' } = useParams();
  const answer = useQuery({
    query: CLAIM_QUERY,
    variables: { id },
    context: CHANGED_BY,
    // Other people review it too.
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded of={answer}>
      {({ claim }) => (claim === null ? <Missing /> : <Found key={claim.id} claim={claim} />)}
    </Loaded>
  );
}

function Found({ claim }: { readonly claim: ClaimData }) {
  const { relations } = claim;
  return (
    <Page
      kind={text.kind}
      title={claim.text}
      lead={
        <div className={parts.facts}>
          <span>{reader.claimKinds[claim.kind]}</span>
          <Badge state={claim.contested ? 'POSSIBLE_CONFLICT' : 'INFERRED'}>
            {claim.contested ? text.contested : text.uncontested}
          </Badge>
          <span>{text.modalities[claim.slots.modality]}</span>
          <ReviewLink id={claim.id} />
          <ThingLinks id={claim.id} />
          <ExportMenu kind="claim" id={claim.id} />
          {claim.lostArticleCount > 0 && <span>{text.lost(claim.lostArticleCount)}</span>}
        </div>
      }
    >
      <Unresolved claim={claim} />
      <Sources claim={claim} />
      <section aria-labelledby="lane">
        <h2 id="lane">{text.lane}</h2>
        <Timeline claim={claim} />
      </section>
      <section aria-labelledby="related">
        <h2 id="related">{text.related}</h2>
        {relations.length === 0 ? (
          <Empty>{text.relatedNone}</Empty>
        ) : (
          <ul className={parts.list}>
            {relations.map((relation) => (
              <li key={relation.id} className={parts.card}>
                <RelationLine relation={relation} seenFrom={claim.id} />
                {relation.reviews.length > 0 && <Reviews reviews={relation.reviews} />}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="reviews">
        <h2 id="reviews">{reader.reviews}</h2>
        <Reviews reviews={claim.reviews} />
      </section>
      <Slots slots={claim.slots} />
    </Page>
  );
}

/** What the claim does not say, with the sentences of an article that do. */
function Unresolved({ claim }: { readonly claim: ClaimData }) {
  const { slots, inContext } = claim;
  if (slots.unresolved.length === 0) return null;
  const first = inContext.nodes.find(({ readAs }) => readAs === claim.text);
  return (
    <section aria-labelledby="unresolved">
      <h2 id="unresolved">{text.unresolvedTitle}</h2>
      <p className={parts.quiet}>{text.unresolved(slots.unresolved)}</p>
      {first !== undefined && (
        <>
          <p>{text.unresolvedTold}</p>
          <blockquote className={parts.passage}>
            <Marked text={first.context.text} spans={first.context.quote} />
          </blockquote>
        </>
      )}
    </section>
  );
}

function Timeline({ claim }: { readonly claim: ClaimData }) {
  const { id, timeline, firstAssertedBy } = claim;
  const next = useCallback(
    async (client: Client, after: string | null) => {
      const { data, error } = await client.query(MORE_STATED_QUERY, { id, after });
      return { list: data?.claim?.timeline, error };
    },
    [id],
  );
  return (
    <>
      <p className={parts.quiet}>{firstAssertedBy === null ? text.noFirst : text.laneHelp}</p>
      <WholeList begun={timeline} next={next}>
        {(nodes) => <Lane label={text.lane} entries={entriesOf(claim, nodes)} />}
      </WholeList>
    </>
  );
}

function Sources({ claim: { id, corroboration } }: { readonly claim: ClaimData }) {
  const stated = corroboration.sources.flatMap(({ assertions }) => assertions);
  const articles = new Set(stated.map(({ article }) => article.id)).size;
  return (
    <section aria-labelledby="independence">
      <h2 id="independence">{text.independence}</h2>
      <details>
        <summary>{text.independent(articles, corroboration.count)}</summary>
        <ol className={parts.list}>
          {corroboration.sources.map(({ kind, speaker, assertions, through }) => (
            <li key={`${kind} ${speaker?.id ?? assertions[0]?.id}`} className={parts.card}>
              <p>
                <strong>
                  {speaker === null ? (
                    text.sourceKinds[kind]
                  ) : (
                    <Link href={`/speaker/${speaker.id}`}>{speaker.name}</Link>
                  )}
                </strong>
                {speaker !== null && <span className={parts.quiet}> {text.sourceKinds[kind]}</span>}
              </p>
              {assertions.map((assertion) => (
                <StatedLine key={assertion.id} stated={assertion} />
              ))}
              {through.map((relation) => (
                <RelationLine key={relation.id} relation={relation} seenFrom={id} />
              ))}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function Slots({ slots }: { readonly slots: ClaimData['slots'] }) {
  const rows: readonly (readonly [string, string])[] = [
    [text.slots.subject, slots.subject ?? ''],
    [text.slots.predicate, `${slots.predicate ?? ''}${slots.negated ? ` (${text.negated})` : ''}`],
    [text.slots.quantities, slots.quantities.map(({ text: words }) => words).join(', ')],
    [text.slots.times, slots.times.map(timeOf).join(', ')],
    [text.slots.places, slots.places.join(', ')],
    [text.slots.names, slots.names.join(', ')],
  ];
  return (
    <details>
      <summary>{text.about}</summary>
      <dl className={parts.pairs}>
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}

function timeOf({ text: words, from, to }: ClaimData['slots']['times'][number]): string {
  return from === null ? words : `${words} (${from === to ? from : `${from} – ${to}`})`;
}

/** Its own assertions, and as denials those of the claims that contradict it and that nobody rejected. */
function entriesOf(claim: ClaimData, timeline: readonly StatedData[]): readonly LaneEntry[] {
  const own = timeline.map((stated) =>
    entry(stated, roleOf(stated, claim), stated.state === 'SUGGESTED'),
  );
  const seen = new Set(own.map(({ id }) => id));
  const denials = claim.relations
    .filter(({ type, state }) => type === 'CONTRADICTS' && state !== 'REJECTED')
    .flatMap(({ evidence, state }) =>
      evidence
        .filter((stated) => stated.claim.id !== claim.id)
        .map((stated) => entry(stated, 'DENIAL', state === 'SUGGESTED', stated.claim)),
    )
    .filter(({ id }) => !seen.has(id));
  return [...own, ...new Map(denials.map((each) => [each.id, each])).values()];
}

/** @param of The other claim that the passage makes, which cannot be true beside this one. */
function entry(
  stated: StatedData,
  role: Role,
  suggested: boolean,
  of?: { readonly id: string; readonly text: string },
): LaneEntry {
  const { id, article } = stated;
  return {
    ...{ id, role, suggested },
    publishedAt: article.publishedAt,
    content: (
      <>
        <StatedLine stated={stated} />
        {of !== undefined && (
          <p className={parts.facts}>
            <span>
              {text.opposes} <Link href={`/claim/${of.id}`}>{of.text}</Link>
            </span>
          </p>
        )}
      </>
    ),
  };
}

function roleOf({ id, stance, readAs, article }: StatedData, claim: ClaimData): Role {
  if (stance === 'DENIES') return 'DENIAL';
  if (id === claim.firstAssertedBy?.id) return 'ORIGIN';
  if (stance === 'HEDGES' || readAs !== claim.text) return 'MUTATION';
  return article.publishedAt === null ? 'UNPLACED' : 'REPEAT';
}
