/** Where a person gives the key that says who they are. */

import { useState } from 'react';
import { Page } from '../shell/page.tsx';
import { text } from '../text.ts';
import { setKey, useKey } from './key.ts';
import styles from './sign-in-page.module.css';

export default function SignInPage() {
  const key = useKey();
  const [typed, setTyped] = useState('');
  return (
    <Page title={text.signIn.title} lead={text.signIn.lead}>
      {key === null ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            setKey(typed.trim());
            setTyped('');
          }}
        >
          <label>
            <span>{text.signIn.key}</span>
            <input
              type="password"
              autoComplete="off"
              required
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </label>
          <button type="submit">{text.signIn.signIn}</button>
        </form>
      ) : (
        <p>
          {text.signIn.signedIn}{' '}
          <button type="button" onClick={() => setKey(null)}>
            {text.signIn.signOut}
          </button>
        </p>
      )}
    </Page>
  );
}
