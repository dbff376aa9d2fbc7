/** The frame around every page: the way past it, the way between pages, colours, keys, and whether there is a network. */

import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import { useViewer } from '../session/viewer.ts';
import { text } from '../text.ts';
import { KeyHelp } from './key-help.tsx';
import { useKeyListener, useKeys } from './keys.ts';
import styles from './shell.module.css';
import { THEMES, useTheme } from './theme.ts';

/** The pages that every page leads to. */
const NAVIGATION = [
  ['/', text.shell.verify],
  ['/search', text.shell.search],
  ['/compare', text.shell.compare],
  ['/review', text.shell.review],
  ['/ingest', text.shell.ingest],
] as const;

export function Shell({ children }: { readonly children: ReactNode }) {
  const [helping, setHelping] = useState(false);
  const online = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
  useKeyListener();
  useKeys(
    text.keys.everywhere,
    useKeysEverywhere(() => setHelping(true)),
  );
  return (
    <>
      <a className={styles.skip} href="#content">
        {text.shell.skip}
      </a>
      <header className={styles.header}>
        <Link href="/" className={styles.name ?? ''}>
          {text.name}
        </Link>
        <nav className={styles.nav} aria-label={text.shell.navigation}>
          <ul>
            {NAVIGATION.map(([path, label]) => (
              <NavigationLink key={path} path={path} label={label} />
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          <WhoAsks />
          <ThemeSwitch />
          <button type="button" onClick={() => setHelping(true)}>
            {text.shell.keys} <kbd>?</kbd>
          </button>
        </div>
      </header>
      {!online && (
        <p className={styles.offline} role="status">
          {text.shell.offline}
        </p>
      )}
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <KeyHelp open={helping} onClose={() => setHelping(false)} />
    </>
  );
}

function NavigationLink({ path, label }: { readonly path: string; readonly label: string }) {
  const [location] = useLocation();
  const here = path === '/' ? location === '/' : location.startsWith(path);
  return (
    <li>
      <Link href={path} aria-current={here ? 'page' : undefined}>
        {label}
      </Link>
    </li>
  );
}

/** Whose name stands behind what is decided here. */
function WhoAsks() {
  const [{ data }] = useViewer();
  return (
    <Link href="/sign-in">
      {data === undefined ? text.shell.signIn : text.shell.signedIn(data.viewer.name)}
    </Link>
  );
}

function ThemeSwitch() {
  const [theme, setTheme] = useTheme();
  return (
    <label className={styles.theme}>
      <span className="unseen">{text.shell.theme}</span>
      <select
        value={theme}
        onChange={({ target }) => setTheme(THEMES[target.selectedIndex] ?? 'system')}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {text.shell.themes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function useKeysEverywhere(help: () => void) {
  const [, navigate] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `help` only sets state, and `navigate` stays the same.
  return useMemo(
    () => [
      { keys: '?', does: text.keys.help, run: help },
      { keys: '/', does: text.keys.words, run: focusFirstBox },
      { keys: 'g v', does: text.keys.verify, run: () => navigate('/') },
      { keys: 'g s', does: text.keys.search, run: () => navigate('/search') },
      { keys: 'g r', does: text.keys.review, run: () => navigate('/review') },
      { keys: 'g c', does: text.keys.compare, run: () => navigate('/compare') },
    ],
    [],
  );
}

function focusFirstBox(): void {
  const box = document.querySelector('main textarea, main input');
  if (box instanceof HTMLElement) box.focus();
}

function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
