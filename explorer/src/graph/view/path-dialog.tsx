/** Asks for a path between two things of the scene, over chosen relationships and of limited length. */

import { useState } from 'react';
import { graphText as text } from '../../text/graph.ts';
import type { FindPath } from '../scene/steps.ts';
import { RELATIONSHIP_TYPES, type RelationshipType, type SceneNode } from '../scene/things.ts';
import styles from './dialog.module.css';
import { Dialog } from './dialog.tsx';
import { shortened } from './looks.ts';

const LONGEST = 12;

export interface PathDialogProps {
  /** What a path may join, in the order of the scene. */
  readonly nodes: readonly SceneNode[];
  /** What is selected: the ends, if it is two. */
  readonly selection: ReadonlySet<string>;
  onFind(step: FindPath): void;
  onClose(): void;
}

export function PathDialog({ nodes, selection, onFind, onClose }: PathDialogProps) {
  const [first, second] = selection;
  const [from, setFrom] = useState(first ?? nodes[0]?.id ?? '');
  const [to, setTo] = useState(second ?? '');
  const [maxLength, setMaxLength] = useState(8);
  const [types, setTypes] = useState<readonly RelationshipType[]>([]);
  const two = from !== '' && to !== '' && from !== to;
  return (
    <Dialog
      title={text.path.title}
      onClose={onClose}
      onSubmit={() => two && onFind({ kind: 'path', from, to, maxLength, types })}
    >
      <End label={text.path.from} nodes={nodes} value={from} onChange={setFrom} />
      <End label={text.path.to} nodes={nodes} value={to} onChange={setTo} />
      <label className={styles.field}>
        {text.path.most}
        <input
          type="number"
          min={1}
          max={LONGEST}
          value={maxLength}
          onChange={({ target }) =>
            setMaxLength(Math.min(LONGEST, Math.max(1, target.valueAsNumber || 1)))
          }
        />
      </label>
      <fieldset className={styles.choices}>
        <legend>
          {text.path.over} ({types.length === 0 ? text.path.all : types.length})
        </legend>
        {RELATIONSHIP_TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={types.includes(type)}
              onChange={({ target }) =>
                setTypes(target.checked ? [...types, type] : types.filter((each) => each !== type))
              }
            />{' '}
            {text.relationships[type][0]}
          </label>
        ))}
      </fieldset>
      {!two && <p role="status">{text.path.two}</p>}
      <div className={styles.buttons}>
        <button type="button" onClick={onClose}>
          {text.expand.cancel}
        </button>
        <button type="submit" className={styles.go} disabled={!two}>
          {text.path.go}
        </button>
      </div>
    </Dialog>
  );
}

interface EndProps {
  readonly label: string;
  readonly nodes: readonly SceneNode[];
  readonly value: string;
  onChange(id: string): void;
}

function End({ label, nodes, value, onChange }: EndProps) {
  return (
    <label className={styles.field}>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {value === '' && <option value="" />}
        {nodes.map((node) => (
          <option key={node.id} value={node.id}>
            {text.types[node.type][0]}: {shortened(node.label)}
          </option>
        ))}
      </select>
    </label>
  );
}
