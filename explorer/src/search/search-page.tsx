/** Search: words, what kinds of thing to look for, and the results with the words marked. */

import type { FormEvent } from 'react';
import { Link, useSearchParams } from 'wouter';
import { Badge } from '../parts/badge.tsx';
import { Marked } from '../parts/marked.tsx';
import { More } from '../parts/more.tsx';
import { namedThing } from '../parts/named-thing.ts';
import parts from '../parts/parts.module.css';
import { Empty, Loaded } from '../parts/states.tsx';
import { Page } from '../shell/page.tsx';
import { things as text } from '../text/things.ts';
import { KINDS, Kinds } from './kinds.tsx';
import { type Result, type SearchType, useSearch } from './search-query.ts';

export default function SearchPage() {
  const [params, setParams] = useSearchParams();
  const words = params.get('text') ?? '';
  const types = KINDS.filter((type) => params.getAll('type').includes(type));
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    setParams(asParams(asked, types));
  };
  const toggle = (type: SearchType) =>
    setParams(
      asParams(
        words,
        types.includes(type) ? types.filter((each) => each !== type) : [...types, type],
      ),
    );
  return (
    <Page title={text.search} lead={text.searchLead}>
      <search>
        <form className={parts.line} onSubmit={ask}>
          <label htmlFor="search">{text.searchBox}</label>
          <input
            id="search"
            name="text"
            type="search"
            key={words}
            defaultValue={words}
            maxLength={500}
            // biome-ignore lint/a11y/noAutofocus: whoever comes here comes to type.
            autoFocus={words === ''}
          />
          <button type="submit">{text.searchButton}</button>
        </form>
      </search>
      <Kinds key={words} words={words} chosen={types} onToggle={toggle} />
      {words !== '' && (
        <section aria-labelledby="found">
          <h2 id="found">{text.found}</h2>
          <Results key={params.toString()} words={words} types={types} after={null} />
        </section>
      )}
    </Page>
  );
}

function asParams(words: string, types: readonly SearchType[]): URLSearchParams {
  return new URLSearchParams([['text', words], ...types.map((type) => ['type', type])]);
}

function Results({
  words,
  types,
  after,
}: {
  readonly words: string;
  readonly types: readonly SearchType[];
  readonly after: string | null;
}) {
  const answer = useSearch(words, types, after);
  return (
    <Loaded of={answer}>
      {({ search: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === null && <Empty>{text.foundNone}</Empty>}
          <ul className={parts.list}>
            {edges.map(({ node }) => (
              <li key={node.item.id} className={parts.card}>
                <ResultCard result={node} />
              </li>
            ))}
          </ul>
          <More pageInfo={pageInfo}>
            {(next) => <Results words={words} types={types} after={next} />}
          </More>
        </>
      )}
    </Loaded>
  );
}

function ResultCard({ result: { item, type, snippets } }: { readonly result: Result }) {
  const named = namedThing(item);
  if (named === null) return null;
  const { href, name, about } = named;
  return (
    <>
      <p className={parts.facts}>
        <Badge state={type}>{text.type[type]}</Badge>
        <Link href={href}>{name}</Link>
        {about !== null && <span>{about}</span>}
      </p>
      {snippets.map((snippet) => (
        <p key={snippet.text} className={parts.passage}>
          {snippet.truncatedStart && '… '}
          <Marked text={snippet.text} spans={snippet.matches} />
          {snippet.truncatedEnd && ' …'}
        </p>
      ))}
    </>
  );
}
