/** Takes what is visible out of the page: pictures, tables, and the questions as GraphQL. */

import { type RefObject, useRef } from 'react';
import { graphText as text } from '../../text/graph.ts';
import { asGraphql } from '../export/graphql.ts';
import { edgesAsCsv, nodesAsCsv, pictureAsJson } from '../export/tables.ts';
import type { Picture } from '../scene/picture.ts';
import type { Scene } from '../scene/scene.ts';
import type { PictureHandle } from './picture-events.ts';
import { pictureAsSvg, saveText } from './save.tsx';
import styles from './tools.module.css';

export interface SaveMenuProps {
  readonly scene: Scene;
  readonly picture: Picture;
  readonly drawn: RefObject<PictureHandle | null>;
  /** Says what came of it. */
  onNote(note: string): void;
}

export function SaveMenu({ scene, picture, drawn, onNote }: SaveMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asGraphql(scene, picture));
      onNote(text.tools.copied);
    } catch {
      onNote(text.tools.notCopied);
    }
  };
  const choices: readonly (readonly [label: string, run: () => unknown])[] = [
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
    [text.tools.graphql, copy],
  ];
  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.open = false;
      }}
    >
      <summary>{text.tools.save}</summary>
      <div>
        {choices.map(([label, run]) => (
          <button
            key={label}
            type="button"
            onClick={() => {
              run();
              if (menu.current !== null) menu.current.open = false;
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}
