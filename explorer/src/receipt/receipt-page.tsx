/** A receipt, and what has changed since it was given. */

import { useEffect, useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import parts from '../parts/parts.module.css';
import { Loading, Notice } from '../parts/states.tsx';
import { Page } from '../shell/page.tsx';
import { receipt as text } from '../text/receipt.ts';
import { text as common } from '../text.ts';
import { ChangedSince } from './changed-since.tsx';
import styles from './receipt.module.css';
import { type Receipt, receiptIn } from './receipt.ts';

export default function ReceiptPage() {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  const [read, setRead] = useState<{ readonly hash: string; readonly receipt: Receipt | null }>();
  useEffect(() => {
    void receiptIn(hash).then((receipt) => setRead({ hash, receipt }));
  }, [hash]);
  if (read?.hash !== hash) return <Loading />;
  return (
    <Page title={text.title} lead={text.lead}>
      {read.receipt === null ? (
        <Notice title={text.unreadable}>
          <p>{text.unreadableHelp}</p>
        </Notice>
      ) : (
        <>
          <Frozen receipt={read.receipt} />
          <ChangedSince receipt={read.receipt} />
        </>
      )}
    </Page>
  );
}

function Frozen({ receipt }: { readonly receipt: Receipt }) {
  const { at, quote, speaker, verdict, partial, explanation } = receipt;
  const question = new URLSearchParams({
    words: quote,
    ...(speaker === null ? {} : { by: speaker }),
  });
  return (
    <section aria-labelledby="asked" className={parts.card}>
      <h2 id="asked">{text.asked(common.moment(at))}</h2>
      <blockquote className={parts.words}>“{quote}”</blockquote>
      {speaker !== null && <p>{text.by(speaker)}</p>}
      <p>
        <strong>{common.verify.verdicts[verdict]}</strong>
        {partial && `, ${common.verify.partial}`}
      </p>
      <p className={parts.quiet}>{explanation}</p>
      <details>
        <summary>{text.query}</summary>
        <pre className={styles.query}>
          {QUERY}
          {'\n\n'}
          {JSON.stringify({ quote, speaker })}
        </pre>
      </details>
      <p className={parts.facts}>
        <CopyLink />
        <Link href={`/?${question}`}>{text.askAgain}</Link>
      </p>
    </section>
  );
}

function CopyLink() {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setSaid(text.copied),
      () => setSaid(text.notCopied),
    );
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {text.copy}
      </button>
      <span role="status">{said}</span>
    </>
  );
}

/** What the receipt froze the answer of; anybody can ask it at /graphql. */
const QUERY = `query ($quote: String!, $speaker: String) {
  verifyQuote(quote: $quote, speaker: $speaker) {
    verdict
    partial
    evidence {
      verdict
      retracted
      snapshot { id sha256 }
      spans { start end }
      speaker { name }
      reviews { id }
    }
  }
}`;

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
