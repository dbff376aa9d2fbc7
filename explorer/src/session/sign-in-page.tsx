/** Where a person gives the key that says who they are. */

import type { FormEvent } from 'react';
import { Loading } from '../parts/states.tsx';
import { Page } from '../shell/page.tsx';
import { text } from '../text.ts';
import { setKey, useKey } from './key.ts';
import styles from './sign-in-page.module.css';
import { useViewer } from './viewer.ts';

export default function SignInPage() {
  return (
    <Page title={text.signIn.title} lead={text.signIn.lead}>
      {useKey() === null ? <KeyForm /> : <SignedIn />}
    </Page>
  );
}

function KeyForm() {
  const signIn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setKey(String(new FormData(event.currentTarget).get('key') ?? '').trim());
  };
  return (
    <form className={styles.form} onSubmit={signIn}>
      <label>
        <span>{text.signIn.key}</span>
        <input type="password" name="key" autoComplete="off" required />
      </label>
      <button type="submit">{text.signIn.signIn}</button>
    </form>
  );
}

function SignedIn() {
  const [{ data, error }] = useViewer();
  return (
    <>
      {data === undefined && error === undefined && <Loading />}
      {data !== undefined && (
        <p role="status">{text.signIn.signedIn(data.viewer.name, data.viewer.role)}</p>
      )}
      {error !== undefined && <p role="alert">{text.signIn.refused}</p>}
      <button type="button" onClick={() => setKey(null)}>
        {text.signIn.signOut}
      </button>
    </>
  );
}
