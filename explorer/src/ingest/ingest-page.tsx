/** Reads an article in: pasted, or from a file. */

import { type ChangeEvent, type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { Link } from 'wouter';
import { graphql, type VariablesOf } from '../api/graphql.ts';
import { Failed } from '../parts/states.tsx';
import { Page } from '../shell/page.tsx';
import { things as text } from '../text/things.ts';
import styles from './ingest-page.module.css';

const INGEST_MUTATION = graphql(`
  mutation ReadIn($input: IngestArticleInput!) {
    ingestArticle(input: $input) {
      status
      quotes
      newSpeakers
      newClaims
      article {
        id
        title
      }
    }
  }
`);

const DETAILS = [
  ['title', text.headline, 'text'],
  ['outlet', text.outletName, 'text'],
  ['url', text.address, 'url'],
  ['publishedAt', text.publishedAt, 'date'],
] as const;

export default function IngestPage() {
  const [words, setWords] = useState('');
  const [html, setHtml] = useState(false);
  const [{ data, error, fetching }, ingest] = useMutation(INGEST_MUTATION);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    setHtml(/\.html?$/i.test(file.name));
    setWords(await file.text());
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const details = detailsOf(new FormData(event.currentTarget));
    void ingest({ input: { ...(html ? { html: words } : { text: words }), ...details } });
  };
  return (
    <Page title={text.ingest} lead={text.ingestLead}>
      <form className={styles.form} onSubmit={submit}>
        <label className={styles.wide}>
          <span>{text.articleText}</span>
          <textarea
            rows={10}
            required
            value={words}
            onChange={({ target }) => {
              setWords(target.value);
              setHtml(false);
            }}
          />
        </label>
        <label className={styles.wide}>
          <span>{text.orFile}</span>
          <input type="file" accept=".txt,.html,.htm,text/plain,text/html" onChange={choose} />
        </label>
        {DETAILS.map(([name, label, type]) => (
          <label key={name}>
            <span>
              {label} <small>({text.optional})</small>
            </span>
            <input name={name} type={type} />
          </label>
        ))}
        <button type="submit" disabled={fetching || words.trim() === ''}>
          {text.read}
        </button>
      </form>
      <div role="status">
        {fetching && (
          <p>
            <progress aria-label={text.reading} /> {text.reading}
          </p>
        )}
        {!fetching && data != null && (
          <div className={styles.done}>
            <p>
              <strong>{text.statuses[data.ingestArticle.status]}</strong>{' '}
              {text.added(
                data.ingestArticle.quotes,
                data.ingestArticle.newSpeakers,
                data.ingestArticle.newClaims,
              )}
            </p>
            <p>
              <Link href={`/article/${data.ingestArticle.article.id}`}>{text.openArticle}</Link>
            </p>
          </div>
        )}
      </div>
      {!fetching && error !== undefined && <Failed error={error} />}
    </Page>
  );
}

type Details = Partial<Omit<VariablesOf<typeof INGEST_MUTATION>['input'], 'text' | 'html'>>;

/** What was filled in; what was not is what the document says. */
function detailsOf(form: FormData): Details {
  return Object.fromEntries(
    DETAILS.map(([name]) => [name, String(form.get(name) ?? '').trim()]).filter(
      ([, value]) => value !== '',
    ),
  );
}
