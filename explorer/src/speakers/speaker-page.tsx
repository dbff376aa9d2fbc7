/** A speaker: what they said, through whom it reaches us, where they contradict themselves, under which names. */

import type { FormEvent } from 'react';
import { useQuery } from 'urql';
import { Link, useParams, useSearchParams } from 'wouter';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { Missing } from '../parts/missing.tsx';
import { More } from '../parts/more.tsx';
import parts from '../parts/parts.module.css';
import { RELATION, RelationLine } from '../parts/relation-line.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { ThingLinks } from '../parts/thing-links.tsx';
import { UTTERANCE_LINE, UtteranceList } from '../parts/utterance-list.tsx';
import { NAMED } from '../review/queue.ts';
import { Page } from '../shell/page.tsx';
import { things as text } from '../text/things.ts';
import { MergeSuggestions } from './merge-suggestions.tsx';
import { SpeakerLists } from './speaker-lists.tsx';

const SPEAKER_QUERY = graphql(
  `
  query SpeakerPage($id: ID!) {
    speaker(id: $id) {
      id
      name
      kind
      description
      aliases
      wikidataId
      mergeSuggestions {
        reason
        speaker {
          ...NamedSpeaker
        }
        other {
          ...NamedSpeaker
        }
      }
      mergedInto {
        id
        name
      }
      selfContradictions {
        ...Relation
      }
    }
  }
`,
  [RELATION, NAMED],
);

const SAID_QUERY = graphql(
  `
  query SaidBy($id: ID!, $about: String, $after: String) {
    speaker(id: $id) {
      id
      utterances(first: 10, after: $after, filter: { text: $about }) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...UtteranceLine
        }
      }
    }
  }
`,
  [UTTERANCE_LINE],
);

type SpeakerData = NonNullable<ResultOf<typeof SPEAKER_QUERY>['speaker']>;

export default function SpeakerPage() {
  const { id = '' } = useParams();
  const answer = useQuery({ query: SPEAKER_QUERY, variables: { id } });
  return (
    <Loaded of={answer}>
      {({ speaker }) =>
        speaker === null ? <Missing /> : <Found key={speaker.id} speaker={speaker} />
      }
    </Loaded>
  );
}

function Found({ speaker }: { readonly speaker: SpeakerData }) {
  const { id, name, kind, description, aliases, mergedInto } = speaker;
  return (
    <Page
      kind={text.speakerKinds[kind]}
      title={name}
      lead={
        <>
          {description !== null && <p>{description}</p>}
          {aliases.length > 0 && (
            <p>
              {text.alsoKnown}: {aliases.join(' · ')}
            </p>
          )}
          {mergedInto !== null && (
            <p role="status">
              {text.merged} <Link href={`/speaker/${mergedInto.id}`}>{mergedInto.name}</Link>
            </p>
          )}
          <MergeSuggestions of={speaker.mergeSuggestions} id={id} />
          <div className={parts.facts}>
            <Link href={`/?by=${encodeURIComponent(name)}`}>{text.verify}</Link>
            <ThingLinks id={id} />
            <ExportMenu kind="speaker" id={id} />
          </div>
        </>
      }
    >
      <Said id={id} />
      <section aria-labelledby="contradictions">
        <h2 id="contradictions">{text.contradictions}</h2>
        {speaker.selfContradictions.length === 0 && <Empty>{text.contradictionsNone}</Empty>}
        <ul className={parts.list}>
          {speaker.selfContradictions.map((relation) => (
            <li key={relation.id} className={parts.card}>
              <p className={parts.passage}>
                <Link href={`/claim/${relation.from.id}`}>{relation.from.text}</Link>
              </p>
              <RelationLine relation={relation} seenFrom={relation.from.id} />
            </li>
          ))}
        </ul>
      </section>
      <SpeakerLists id={id} />
    </Page>
  );
}

function Said({ id }: { readonly id: string }) {
  const [params, setParams] = useSearchParams();
  const about = params.get('about') ?? '';
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('about') ?? '').trim();
    setParams(words === '' ? {} : { about: words });
  };
  return (
    <section aria-labelledby="said">
      <h2 id="said">{text.said}</h2>
      <form onSubmit={ask} className={parts.line}>
        <label htmlFor="about">{text.about}</label>
        <input id="about" name="about" key={about} defaultValue={about} />
        <button type="submit">{text.aboutButton}</button>
      </form>
      <SaidFrom key={about} id={id} about={about} after={null} />
    </section>
  );
}

function SaidFrom({
  id,
  about,
  after,
}: {
  readonly id: string;
  readonly about: string;
  readonly after: string | null;
}) {
  const answer = useQuery({
    query: SAID_QUERY,
    variables: { id, after, about: about === '' ? null : about },
  });
  return (
    <Loaded of={answer}>
      {({ speaker }) => {
        if (speaker === null) return null;
        const { totalCount, nodes, pageInfo } = speaker.utterances;
        if (totalCount === 0) return <Empty>{about === '' ? text.saidNone : text.aboutNone}</Empty>;
        return (
          <>
            <UtteranceList utterances={nodes} />
            <More pageInfo={pageInfo} total={totalCount}>
              {(next) => <SaidFrom id={id} about={about} after={next} />}
            </More>
          </>
        );
      }}
    </Loaded>
  );
}
