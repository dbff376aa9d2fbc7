/** The answer of a verification, for people: the verdict and why, then the passages that prove it. */

import type { ClaimRelation } from '../domain/claim-entities.ts';
import type { Review } from '../domain/reviews/review.ts';
import { CodePointIndex } from '../domain/span.ts';
import type { Carriage, Evidence, OnRecord, Verification } from '../services/verify/index.ts';

const MOST_SHOWN = 3;

/** Paragraphs of text; ends with a line break. */
export function readableVerification(
  answer: Verification,
  /** Of each piece of evidence, in order. */
  record: readonly OnRecord[],
): string {
  const { verdict, partial, explanation, evidence, carriage } = answer;
  const heading = `${verdict}${partial ? ' (a part of the quotation)' : ''}\n${explanation}\n`;
  const passages = evidence.slice(0, MOST_SHOWN).map((one, at) => passage(one, record[at]));
  return [heading, ...passages, ...carried(carriage)].join('\n');
}

function passage(evidence: Evidence, record: OnRecord | undefined): string {
  const { article, outlet, spans, sha256, superseded, retracted, chain, changes, context } =
    evidence;
  const date = article.publishedAt?.slice(0, 10) ?? 'undated';
  const where = [article.title ?? article.sourceId ?? article.id, outlet?.name, date];
  const places = spans.map(({ start, end }) => `${start}–${end}`).join(', ');
  const lines = [
    where.filter((part) => part !== undefined).join(' · '),
    `snapshot ${sha256.slice(0, 12)}…, characters ${places}${superseded ? '; a newer text has replaced it' : ''}${retracted ? '; retracted' : ''}`,
    ...(chain.length === 0 ? [] : [`said by ${chain.map(hop).join(', through ')}`]),
    ...changes.map(
      ({ said, asked, flags }) =>
        `said “${said}”, asked “${asked}”${flags.length === 0 ? '' : ` [${flags.join(', ')}]`}`,
    ),
    shown(context),
    ...(record?.reviews ?? []).map(reviewed),
    ...(record?.contradictions ?? []).map(contradicted),
  ];
  return `${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

function reviewed({ state, verdict, rationale, published, reviewerName }: Review): string {
  const by = `${reviewerName}, ${state.toLowerCase()} by ${published?.name ?? 'nobody'}`;
  return `review: ${verdict?.label ?? 'no verdict'} (${by}) ${rationale ?? ''}`.trimEnd();
}

function contradicted({ state, score, rationale, id }: ClaimRelation): string {
  const sure = `${state.toLowerCase()}, ${Math.round(score * 100)}%`;
  return `contradiction (${sure}): ${rationale} ${id}`;
}

function hop({ speaker, attribution }: Evidence['chain'][number]): string {
  const who = speaker?.name ?? attribution.mention?.text ?? 'somebody unnamed';
  const { state, confidence } = attribution;
  return `${who} (${state.toLowerCase()}, ${Math.round(confidence * 100)}%)`;
}

/** The context with the passage between »these marks«. */
function shown({ text, quote }: Evidence['context']): string {
  const index = new CodePointIndex(text);
  let [at, marked] = [0, ''];
  for (const { start, end } of quote.toSorted((a, b) => a.start - b.start)) {
    marked += `${index.slice({ start: at, end: start })}»${index.slice({ start, end })}«`;
    at = end;
  }
  return (marked + index.slice({ start: at, end: index.length })).replace(/\s+/gu, ' ');
}

function carried({ carriers, first, complete }: Carriage): readonly string[] {
  if (carriers.length < 2) return [];
  const count = `${complete ? '' : 'at least '}${carriers.length} articles carry these words`;
  const earliest =
    first === null
      ? ''
      : `; first ${first.outlet?.name ?? first.article.title ?? first.article.id}, ${first.article.publishedAt?.slice(0, 10) ?? ''}`;
  return [`${count}${earliest}.\n`];
}
