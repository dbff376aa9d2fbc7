/** One page: its title, its heading, and where the reader of a screen goes when it opens. */

import { type ReactNode, useEffect, useRef } from 'react';
import { text } from '../text.ts';
import styles from './page.module.css';

let firstPage = true;

export interface PageProps {
  /** The heading, and the title of the browser's tab. */
  readonly title: string;
  /** What stands above the heading, e.g. what kind of thing the page is about. */
  readonly kind?: string | undefined;
  readonly lead?: ReactNode;
  /** Takes the whole width of the window. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Page({ title, kind, lead, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === text.name ? title : `${title} · ${text.name}`;
  }, [title]);
  useEffect(() => {
    // Whoever follows a link goes on at the heading; whoever opens the site starts at its top.
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <div className={wide ? styles.wide : styles.page}>
      <header className={styles.head}>
        {kind !== undefined && <p className={styles.kind}>{kind}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </header>
      {children}
    </div>
  );
}
