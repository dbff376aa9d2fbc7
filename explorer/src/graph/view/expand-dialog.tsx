/** Expands one thing by choice: over which relationship, what kind, how many, which first; and says what stays hidden. */

import { useState } from 'react';
import { useQuery } from 'urql';
import { graphText as text } from '../../text/graph.ts';
import { COUNTS_QUERY } from '../ask/documents.ts';
import { type Expand, ORDERS } from '../scene/steps.ts';
import { NODE_TYPES, RELATIONSHIP_TYPES, type SceneNode } from '../scene/things.ts';
import styles from './dialog.module.css';
import { Dialog } from './dialog.tsx';
import { shortened } from './looks.ts';

const LIMITS = [5, 12, 25, 50, 100];

export interface ExpandDialogProps {
  readonly node: SceneNode;
  onExpand(step: Expand): void;
  onClose(): void;
}

export function ExpandDialog({ node, onExpand, onClose }: ExpandDialogProps) {
  const [step, setStep] = useState<Expand>({
    ...{ kind: 'expand', of: node.id, types: [], nodeTypes: [], limit: 25 },
    order: 'MOST_CONNECTED',
  });
  const [all] = useQuery({ query: COUNTS_QUERY, variables: { id: node.id, limit: 1 } });
  const present = new Set(all.data?.neighborhood.counts.map(({ type }) => type));
  return (
    <Dialog
      title={text.expand.title(shortened(node.label))}
      onClose={onClose}
      onSubmit={() => onExpand(step)}
    >
      <label className={styles.field}>
        {text.expand.relationship}
        <select
          value={step.types[0] ?? ''}
          onChange={({ target }) =>
            setStep({ ...step, types: RELATIONSHIP_TYPES.filter((type) => type === target.value) })
          }
        >
          <option value="">{text.expand.any}</option>
          {RELATIONSHIP_TYPES.filter((type) => present.has(type)).map((type) => (
            <option key={type} value={type}>
              {text.relationships[type].join(' / ')}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {text.expand.type}
        <select
          value={step.nodeTypes[0] ?? ''}
          onChange={({ target }) =>
            setStep({ ...step, nodeTypes: NODE_TYPES.filter((type) => type === target.value) })
          }
        >
          <option value="">{text.expand.any}</option>
          {NODE_TYPES.map((type) => (
            <option key={type} value={type}>
              {text.types[type][1]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {text.expand.limit}
        <select
          value={step.limit}
          onChange={({ target }) => setStep({ ...step, limit: Number(target.value) })}
        >
          {LIMITS.map((limit) => (
            <option key={limit}>{limit}</option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {text.expand.order}
        <select
          value={step.order}
          onChange={({ target }) =>
            setStep({
              ...step,
              order: ORDERS.find((order) => order === target.value) ?? step.order,
            })
          }
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {text.orders[order]}
            </option>
          ))}
        </select>
      </label>
      <Counts step={step} />
      <div className={styles.buttons}>
        <button type="button" onClick={onClose}>
          {text.expand.cancel}
        </button>
        <button type="submit" className={styles.go}>
          {text.expand.go}
        </button>
      </div>
    </Dialog>
  );
}

/** The exact numbers of what the expansion shows and what it leaves hidden. */
function Counts({ step: { of: id, types, nodeTypes, limit } }: { readonly step: Expand }) {
  const [{ data, error }] = useQuery({
    query: COUNTS_QUERY,
    variables: {
      ...{ id, limit },
      types: types.length === 0 ? null : [...types],
      nodeTypes: nodeTypes.length === 0 ? null : [...nodeTypes],
    },
  });
  if (error !== undefined) return <p role="alert">{error.message}</p>;
  if (data === undefined) return <p role="status">{text.expand.counting}</p>;
  const { counts } = data.neighborhood;
  if (counts.length === 0) return <p role="status">{text.expand.nothing}</p>;
  const hidden = counts.reduce((sum, count) => sum + count.hidden, 0);
  return (
    <div role="status">
      <ul className={styles.counts}>
        {counts.map(({ type, direction, shown, total }) => (
          <li key={type + direction}>
            {text.expand.row(text.relationships[type][direction === 'OUT' ? 0 : 1], shown, total)}
          </li>
        ))}
      </ul>
      <p>{text.expand.hidden(hidden)}</p>
    </div>
  );
}
