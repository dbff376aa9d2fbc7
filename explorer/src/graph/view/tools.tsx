/** The tools of the scene: everything that keys do, as buttons. */

import type { RefObject } from 'react';
import { graphText as text } from '../../text/graph.ts';
import type { Scene } from '../scene/scene.ts';
import { LAYOUTS } from '../scene/steps.ts';
import type { PictureHandle } from './picture-events.ts';
import { SaveMenu, type SaveMenuProps } from './save-menu.tsx';
import type { SceneActions } from './scene-actions.ts';
import { SearchBox } from './search-box.tsx';
import styles from './tools.module.css';

export interface ToolsProps extends SaveMenuProps {
  readonly scene: Scene;
  readonly actions: SceneActions;
  readonly drawn: RefObject<PictureHandle | null>;
}

export function Tools({ scene, picture, actions, drawn, onNote }: ToolsProps) {
  const { can } = actions;
  return (
    <div className={styles.tools} role="toolbar" aria-label={text.tools.label}>
      <SearchBox inScene={scene.nodes} onChoose={actions.add} />
      <div className={styles.group}>
        <Tool label={text.tools.undo} name="z" run={actions.undo} off={!can.undo} />
        <Tool label={text.tools.redo} name="Z" run={actions.redo} off={!can.redo} />
      </div>
      <div className={styles.group}>
        <Tool label={text.tools.expand} name="e" run={actions.chooseExpansion} off={!can.one} />
        <Tool label={text.tools.collapse} name="x" run={actions.collapse} off={!can.collapse} />
        <Tool label={text.tools.path} name="w" run={actions.choosePath} off={!can.path} />
      </div>
      <div className={styles.group}>
        <Tool label={text.tools.hide} name="h" run={actions.hide} off={!can.some} />
        <Tool label={text.tools.keep} name="o" run={actions.keep} off={!can.some} />
        {scene.hidden.size > 0 && (
          <Tool
            label={text.tools.show(scene.hidden.size)}
            name="a"
            run={actions.show}
            off={false}
          />
        )}
        <Tool
          label={can.unpin ? text.tools.unpin : text.tools.pin}
          name="p"
          run={actions.pin}
          off={!can.one}
        />
      </div>
      <div className={styles.group}>
        <label>
          <span className="unseen">{text.tools.layout}</span>
          <select
            value={scene.layout}
            onChange={({ target }) =>
              actions.arrange(LAYOUTS.find((layout) => layout === target.value) ?? scene.layout)
            }
          >
            {LAYOUTS.map((layout) => (
              <option key={layout} value={layout}>
                {text.layouts[layout]}
              </option>
            ))}
          </select>
        </label>
        <Tool label={text.tools.fit} name="f" run={() => drawn.current?.fit()} off={false} />
        <button
          type="button"
          aria-label={text.tools.zoomOut}
          onClick={() => drawn.current?.zoom(0.8)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={text.tools.zoomIn}
          onClick={() => drawn.current?.zoom(1.25)}
        >
          +
        </button>
      </div>
      <SaveMenu scene={scene} picture={picture} drawn={drawn} onNote={onNote} />
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  /** The key that does the same. */
  readonly name: string;
  readonly off: boolean;
  run(): void;
}

function Tool({ label, name, off, run }: ToolProps) {
  return (
    <button
      type="button"
      disabled={off}
      aria-keyshortcuts={name}
      title={`${label} (${name})`}
      onClick={run}
    >
      {label}
    </button>
  );
}
