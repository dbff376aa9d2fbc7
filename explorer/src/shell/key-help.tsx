/** The dialog that shows which keys work on this page. */

import { useEffect, useRef } from 'react';
import { text } from '../text.ts';
import styles from './key-help.module.css';
import { useKeySections } from './keys.ts';

export function KeyHelp({ open, onClose }: { readonly open: boolean; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const sections = useKeySections();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="key-help" onClose={onClose}>
      <header className={styles.head}>
        <h2 id="key-help">{text.keys.title}</h2>
        <button type="button" onClick={onClose}>
          {text.shell.close}
        </button>
      </header>
      <p>{text.keys.lead}</p>
      {sections.map(({ title, bindings }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className={styles.list}>
            {bindings.map(({ keys, does }) => (
              <div key={keys}>
                <dt>
                  {keys.split(' ').map((key, index) => (
                    <span key={key + String(index)}>
                      {index > 0 && ` ${text.keys.next} `}
                      <kbd>{key}</kbd>
                    </span>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  );
}
