/** One entry of the history: what was done, by whom and why, each part before and after, and the way back. */

import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { Link } from 'wouter';
import { Badge } from '../parts/badge.tsx';
import { namedThing } from '../parts/named-thing.ts';
import parts from '../parts/parts.module.css';
import { Failed } from '../parts/states.tsx';
import { history as text } from '../text/history.ts';
import { text as common } from '../text.ts';
import styles from './history.module.css';
import { type ChangeData, UNDO_MUTATION } from './history-query.ts';

export function ChangeEntry({
  change,
  mayUndo,
}: {
  readonly change: ChangeData;
  readonly mayUndo: boolean;
}) {
  const { seq, at, actor, action, reason, hash, undoes, undoneBy, edits } = change;
  return (
    <article className={parts.card} aria-label={text.entry(seq)}>
      <h2>{text.actions[action]}</h2>
      <p className={parts.facts}>
        <span>{text.entry(seq)}</span>
        <time dateTime={at}>{common.moment(at)}</time>
        <span>{text.by(actor.name)}</span>
        {undoes !== null && <Badge state="UNREVIEWED">{text.undoes(undoes.seq)}</Badge>}
        {undoneBy !== null && <Badge state="REJECTED">{text.undone(undoneBy.seq)}</Badge>}
        <span title={hash}>{text.hash(hash)}</span>
      </p>
      <Targets change={change} />
      {reason !== null && <p>{reason}</p>}
      {edits.length > 0 && <Edits edits={edits} />}
      {/* What was read is never undone, only retracted: it has no edits. */}
      {mayUndo && undoneBy === null && edits.length > 0 && <Undo id={change.id} />}
    </article>
  );
}

/** So many things are named; a merge or a decision on what is identical may have many more. */
const MOST_NAMED = 5;

/** What it is about, as far as that still exists. */
function Targets({ change: { targets, targetIds } }: { readonly change: ChangeData }) {
  const named = targets.flatMap((target) => {
    const thing = namedThing(target);
    return thing === null ? [] : [{ ...thing, id: target.id }];
  });
  const gone = targetIds.length - targets.length;
  const more = named.length - MOST_NAMED;
  return (
    <ul className={parts.plain}>
      {named.slice(0, MOST_NAMED).map(({ id, kind, href, name, about, words }) => (
        <li key={id} className={parts.facts}>
          <Badge state={kind}>{kind}</Badge>
          <Link href={href}>{name}</Link>
          {words !== null && <q>{words}</q>}
          {about !== null && <span>{about}</span>}
        </li>
      ))}
      {more > 0 && <li>{text.more(more)}</li>}
      {gone > 0 && <li className={parts.quiet}>{text.gone(gone)}</li>}
    </ul>
  );
}

function Edits({ edits }: { readonly edits: ChangeData['edits'] }) {
  return (
    <details>
      <summary>{text.edits(edits.length)}</summary>
      {edits.map(({ kind, type, id, fromId, toId, properties }) => (
        <section key={`${type} ${id} ${fromId} ${toId}`} className={styles.edit}>
          <h3>
            {type} {text.kinds[kind]}
          </h3>
          <p className={parts.quiet}>{id ?? `${fromId} → ${toId}`}</p>
          {properties.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{text.property}</th>
                  <th scope="col">{text.before}</th>
                  <th scope="col">{text.after}</th>
                </tr>
              </thead>
              <tbody>
                {properties.map(({ name, before, after }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{before ?? text.nothing}</td>
                    <td>{after ?? text.nothing}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </details>
  );
}

function Undo({ id }: { readonly id: string }) {
  const [asked, setAsked] = useState(false);
  const [{ error, fetching }, undo] = useMutation(UNDO_MUTATION);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void undo({ id, reason: String(new FormData(event.currentTarget).get('reason')).trim() });
  };
  if (!asked) {
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {text.undo}
      </button>
    );
  }
  return (
    <form className={parts.line} onSubmit={submit}>
      <label htmlFor={`why-${id}`}>{text.undoWhy}</label>
      {/* biome-ignore lint/a11y/noAutofocus: whoever asked to undo is asked why. */}
      <input id={`why-${id}`} name="reason" required autoFocus />
      <button type="submit" disabled={fetching}>
        {text.undoNow}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {text.leave}
      </button>
      {error !== undefined && <Failed error={error} />}
    </form>
  );
}
