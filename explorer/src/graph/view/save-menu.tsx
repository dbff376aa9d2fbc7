/** Takes what is visible out of the page: pictures, tables, and the questions as GraphQL. */

import type { RefObject } from 'react';
import type { Format } from '../../export/exports.ts';
import { saveExport } from '../../export/save-export.ts';
import { type Choice, Menu } from '../../parts/menu.tsx';
import { exporting } from '../../text/exports.ts';
import { graphText as text } from '../../text/graph.ts';
import { asGraphql } from '../export/graphql.ts';
import { edgesAsCsv, nodesAsCsv, pictureAsJson } from '../export/tables.ts';
import type { Picture } from '../scene/picture.ts';
import type { Scene } from '../scene/scene.ts';
import type { PictureHandle } from './picture-events.ts';
import { pictureAsSvg, saveText } from './save.tsx';

/** Formats that have more of each thing than the picture shows: all that is stored. */
const STORED = ['graphml', 'prov', 'web-annotation'] as const satisfies readonly Format[];

export interface SaveMenuProps {
  readonly scene: Scene;
  readonly picture: Picture;
  readonly drawn: RefObject<PictureHandle | null>;
  /** Says what came of it. */
  onNote(note: string): void;
}

export function SaveMenu({ scene, picture, drawn, onNote }: SaveMenuProps) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asGraphql(scene, picture));
      onNote(text.tools.copied);
    } catch {
      onNote(text.tools.notCopied);
    }
  };
  const ids = picture.nodes.map(({ id }) => id);
  const leave = async (format: Format) =>
    onNote((await saveExport(format, { ids })) ?? exporting.saved);
  const choices: readonly Choice[] = [
    [text.tools.png, () => drawn.current?.savePng()],
    [
      text.tools.svg,
      () => saveText('hearsay-graph.svg', 'image/svg+xml', pictureAsSvg(picture, document.body)),
    ],
    [text.tools.csvNodes, () => saveText('hearsay-nodes.csv', 'text/csv', nodesAsCsv(picture))],
    [
      text.tools.csvEdges,
      () => saveText('hearsay-relationships.csv', 'text/csv', edgesAsCsv(picture)),
    ],
    [
      text.tools.json,
      () => saveText('hearsay-graph.json', 'application/json', pictureAsJson(picture)),
    ],
    ...STORED.map((format): Choice => [exporting.formats[format], () => leave(format)]),
    [text.tools.graphql, copy],
  ];
  return <Menu label={text.tools.save} choices={choices} align="end" />;
}
