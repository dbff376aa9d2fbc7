/** The rows of the tree that are open now. */

import {
  type ExpandedState,
  getCoreRowModel,
  getExpandedRowModel,
  type Row,
  useReactTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Picture } from '../scene/picture.ts';
import { type SceneRow, type Sort, sceneRows } from './scene-rows.ts';

/** Kinds are open at first, things are not. */
const KINDS_OPEN: ExpandedState = {};

export function useSceneRows(picture: Picture, sort: Sort): readonly Row<SceneRow>[] {
  const data = useMemo(() => [...sceneRows(picture, sort)], [picture, sort]);
  const [closed, setClosed] = useState(KINDS_OPEN);
  const expanded = useMemo(
    () => ({
      ...Object.fromEntries(data.map(({ id }) => [id, true])),
      ...(closed === true ? {} : closed),
    }),
    [data, closed],
  );
  const table = useReactTable({
    data,
    columns: [],
    state: { expanded },
    onExpandedChange: (change) =>
      setClosed(typeof change === 'function' ? withClosed(expanded, change(expanded)) : change),
    getRowId: ({ id }) => id,
    getSubRows: ({ rows }) => [...rows],
    getCoreRowModel: getCoreRowModel(),
    getExpandedRowModel: getExpandedRowModel(),
  });
  return table.getRowModel().rows;
}

/** What was closed is remembered as closed: kinds that nobody touched are open. */
function withClosed(
  before: Readonly<Record<string, boolean>>,
  after: ExpandedState,
): ExpandedState {
  if (after === true) return after;
  const closed = Object.keys(before).filter((id) => after[id] !== true);
  return { ...after, ...Object.fromEntries(closed.map((id) => [id, false])) };
}
