/** Reads articles in: pasted, from addresses, or from files. */

import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { Failed } from '../parts/states.tsx';
import { Page } from '../shell/page.tsx';
import { ingest as text } from '../text/ingest.ts';
import styles from './ingest-page.module.css';
import { type Detail, givenIn, INGEST_MUTATION } from './ingest-query.ts';
import { ReadingJob } from './reading-job.tsx';

const DETAILS: readonly (readonly [name: Detail, type: string])[] = [
  ['title', 'text'],
  ['outlet', 'text'],
  ['url', 'url'],
  ['publishedAt', 'date'],
];

export default function IngestPage() {
  const [{ data, error, fetching }, ingest] = useMutation(INGEST_MUTATION);
  const [missing, setMissing] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = await givenIn(new FormData(event.currentTarget));
    const given = Object.values(input).some((each) => (each?.length ?? 0) > 0);
    const bad = input.urls?.find((url) => !/^https?:$/.test(URL.parse(url)?.protocol ?? ''));
    const lacks = given ? bad && text.noAddress(bad) : text.nothing;
    setMissing(lacks ?? null);
    if (lacks === undefined) await ingest({ input });
  };
  return (
    <Page title={text.title} lead={text.lead}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <label className={styles.wide}>
          <span>{text.text}</span>
          <textarea name="text" rows={8} />
        </label>
        {DETAILS.map(([name, type]) => (
          <label key={name}>
            <span>
              {text.details[name]} <small>({text.optional})</small>
            </span>
            <input name={name} type={type} />
          </label>
        ))}
        <label className={styles.wide}>
          <span>{text.urls}</span>
          <textarea name="urls" rows={2} placeholder={text.urlsHint} />
        </label>
        <label className={styles.wide}>
          <span>{text.files}</span>
          <input name="files" type="file" multiple accept=".txt,.html,.htm,.jsonl,.ndjson,.json" />
        </label>
        <button type="submit" disabled={fetching}>
          {text.read}
        </button>
        {missing !== null && <p role="alert">{missing}</p>}
      </form>
      {error !== undefined && <Failed error={error} />}
      {data != null && (
        <ReadingJob
          key={data.ingestArticles.id}
          id={data.ingestArticles.id}
          total={data.ingestArticles.total}
        />
      )}
    </Page>
  );
}
