/** The scene as a tree: kinds, things of a kind, what each is joined to. It shows what the picture shows, to everybody. */

import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { graphText as text } from '../../text/graph.ts';
import type { Picture } from '../scene/picture.ts';
import styles from './scene-list.module.css';
import { SORTS, type Sort } from './scene-rows.ts';
import { stepInTree } from './tree-keys.ts';
import { useSceneRows } from './use-scene-rows.ts';

export interface SceneListProps {
  readonly picture: Picture;
  readonly selection: ReadonlySet<string>;
  onSelect(ids: readonly string[]): void;
  onOpen(id: string): void;
}

const ROW_HEIGHT = 30;

/** Source: ARIA Authoring Practices Guide, Tree View Pattern, with aria-activedescendant: rows far away are not rendered. */
export function SceneList({ picture, selection, onSelect, onOpen }: SceneListProps) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<Sort>('came');
  const rows = useSceneRows(picture, sort);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const active = Math.max(
    0,
    rows.findIndex((row) => row.id === activeKey),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  });

  // What is newly selected in the picture is the active row, once it has a row.
  const followed = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const [only] = selection.size === 1 ? selection : [];
    if (only === undefined || followed.current === selection) return;
    const row = rows.find(({ original }) => original.kind === 'node' && original.nodeId === only);
    if (row === undefined) return;
    followed.current = selection;
    if (rows[active]?.original.nodeId !== only) setActiveKey(row.id);
  }, [selection, rows, active]);
  useEffect(() => virtual.scrollToIndex(active), [active, virtual]);

  const press = (event: KeyboardEvent) => {
    const row = rows[active];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && row.original.nodeId !== null) onOpen(row.original.nodeId);
    else if (event.key === ' ' && row.original.nodeId !== null) {
      onSelect(toggled(selection, row.original.nodeId));
    } else {
      const next = stepInTree(rows, active, event.key);
      if (next === null) return;
      if (next.expand !== undefined) row.toggleExpanded(next.expand);
      const target = rows[next.to];
      if (target !== undefined && next.to !== active) {
        setActiveKey(target.id);
        const { nodeId } = target.original;
        if (nodeId !== null) onSelect(event.shiftKey ? [...selection, nodeId] : [nodeId]);
      }
    }
    event.preventDefault();
  };

  if (rows.length === 0) return <p className={styles.empty}>{text.list.empty}</p>;
  return (
    <>
      <label className={styles.sort}>
        {text.list.sort}
        <select
          value={sort}
          onChange={({ target }) => setSort(SORTS.find((each) => each === target.value) ?? 'came')}
        >
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {text.list.sorts[each]}
            </option>
          ))}
        </select>
      </label>
      <div
        ref={scroller}
        id="scene-list"
        className={styles.tree}
        role="tree"
        aria-label={text.list.label}
        aria-multiselectable="true"
        aria-activedescendant={`${id}-${rows[active]?.id}`}
        tabIndex={0}
        onKeyDown={press}
      >
        <div role="none" className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const { nodeId, kind, label, note, place, siblings } = row.original;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the tree's, as the pattern has it.
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the tree, as the pattern has it.
              <div
                key={key}
                id={`${id}-${row.id}`}
                role="treeitem"
                aria-level={row.depth + 1}
                aria-setsize={siblings}
                aria-posinset={place}
                aria-expanded={row.getCanExpand() ? row.getIsExpanded() : undefined}
                aria-selected={nodeId !== null && kind === 'node' && selection.has(nodeId)}
                className={`${styles.row} ${styles[kind]} ${index === active ? styles.active : ''}`}
                style={{ transform: `translateY(${start}px)`, paddingLeft: 8 + row.depth * 14 }}
                onClick={(event) => {
                  setActiveKey(row.id);
                  if (nodeId === null) row.toggleExpanded();
                  else onSelect(event.shiftKey ? toggled(selection, nodeId) : [nodeId]);
                }}
                onDoubleClick={() => nodeId !== null && onOpen(nodeId)}
              >
                <span
                  aria-hidden="true"
                  className={styles.twist}
                  onClick={(event) => {
                    event.stopPropagation();
                    row.toggleExpanded();
                  }}
                >
                  {row.getCanExpand() ? (row.getIsExpanded() ? '▾' : '▸') : ''}
                </span>
                <span className={styles.label}>{label}</span>
                {note !== '' && <span className={styles.note}>{note}</span>}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

function toggled(selection: ReadonlySet<string>, id: string): readonly string[] {
  return selection.has(id) ? [...selection].filter((each) => each !== id) : [...selection, id];
}
