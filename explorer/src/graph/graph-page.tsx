/** The graph around one thing: a picture and a list of the same scene, and the tools that work on it. */

import { CombinedError } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { Failed, Loading, Notice } from '../parts/states.tsx';
import { useKeys } from '../shell/keys.ts';
import { Page } from '../shell/page.tsx';
import { graphText as text } from '../text/graph.ts';
import styles from './graph-page.module.css';
import { countChoices } from './scene/filters.ts';
import { sceneOf } from './scene/history.ts';
import { orderMarks } from './scene/order-marks.ts';
import { pictureOf, withoutHidden } from './scene/picture.ts';
import { ChosenCard } from './view/chosen-card.tsx';
import { ExpandDialog } from './view/expand-dialog.tsx';
import { FilterPanel } from './view/filter-panel.tsx';
import { GrowthDialog } from './view/growth-dialog.tsx';
import { Legend } from './view/legend.tsx';
import { shortened } from './view/looks.ts';
import { PathDialog } from './view/path-dialog.tsx';
import type { PictureHandle } from './view/picture-events.ts';
import { PictureFrame } from './view/picture-frame.tsx';
import { type Asking, useSceneActions } from './view/scene-actions.ts';
import { SceneList } from './view/scene-list.tsx';
import { Tools } from './view/tools.tsx';
import { useGraphKeys } from './view/use-graph-keys.ts';
import { useScene } from './view/use-scene.ts';

export default function GraphPage() {
  const { id = '' } = useParams<{ id: string }>();
  const { store, state, said, opened } = useScene(id);
  const [asking, setAsking] = useState<Asking>(null);
  const [played, setPlayed] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const drawn = useRef<PictureHandle>(null);
  const scene = sceneOf(state.history);
  const { selection } = state;
  const picture = useMemo(
    () => pictureOf(scene, played === null ? scene.filters : { ...scene.filters, to: played }),
    [scene, played],
  );
  const marks = useMemo(() => orderMarks(scene, picture), [scene, picture]);
  const counts = useMemo(() => countChoices(withoutHidden(scene), scene.filters), [scene]);
  const actions = useSceneActions(store, state, setAsking);
  useKeys(text.keys.title, useGraphKeys(actions, drawn));

  // What came of saving is said until the scene says something new.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the scene's change that ends it.
  useEffect(() => setNote(''), [state.history]);

  const select = useCallback((ids: readonly string[]) => store.select(ids), [store]);
  const selectInPicture = (one: string | null, adding: boolean) => {
    if (one === null) return select([]);
    select(adding ? [...selection, one] : [one]);
  };
  const chosen = picture.nodes.find((node) => selection.has(node.id));
  const start = scene.nodes.get(id);
  const arrangements = state.history.past.filter(({ taken }) => 'arranged' in taken).length;
  return (
    <Page title={start === undefined ? text.opening : shortened(start.label)} kind={text.kind} wide>
      <Tools scene={scene} picture={picture} actions={actions} drawn={drawn} onNote={setNote} />
      <Trouble
        failure={state.failure}
        empty={scene.nodes.size === 0}
        onClose={() => store.forgetFailure()}
      />
      {scene.nodes.size === 0 && state.failure === null && <Loading />}
      {scene.nodes.size > 0 && (
        <div className={styles.scene} data-busy={state.busy || !opened}>
          <div className={styles.drawn}>
            <PictureFrame
              ref={drawn}
              picture={picture}
              marks={marks}
              selection={selection}
              fitOn={`${opened} ${scene.layout} ${arrangements}`}
              onSelect={selectInPicture}
              onOpen={actions.expandNow}
              onDrop={(moved, at) => store.do({ kind: 'pin', id: moved, at })}
            />
            <Legend picture={picture} onSelect={select} />
          </div>
          <aside className={styles.panel} aria-label={text.panel.label}>
            <ChosenCard picture={picture} selection={selection} />
            <details className={styles.filters}>
              <summary>{text.panel.tabs.filters}</summary>
              <FilterPanel
                filters={scene.filters}
                counts={counts}
                onChange={(filters) => store.do({ kind: 'filter', filters })}
                onPlay={setPlayed}
              />
            </details>
            <SceneList
              picture={picture}
              selection={selection}
              onSelect={select}
              onOpen={actions.expandNow}
            />
          </aside>
        </div>
      )}
      <p className={note === '' ? 'unseen' : styles.note} role="status" aria-live="polite">
        {note === '' ? said : note}
      </p>
      {asking === 'expand' && chosen !== undefined && (
        <ExpandDialog
          node={chosen}
          onClose={() => setAsking(null)}
          onExpand={(step) => {
            setAsking(null);
            store.do(step);
          }}
        />
      )}
      {asking === 'path' && (
        <PathDialog
          nodes={picture.nodes}
          selection={selection}
          onClose={() => setAsking(null)}
          onFind={(step) => {
            setAsking(null);
            store.do(step);
          }}
        />
      )}
      {state.growing !== null && (
        <GrowthDialog growing={state.growing} onDecide={(grow) => store.decideGrowth(grow)} />
      )}
    </Page>
  );
}

interface TroubleProps {
  readonly failure: Error | null;
  /** Whether there is nothing to show beside it. */
  readonly empty: boolean;
  onClose(): void;
}

function Trouble({ failure, empty, onClose }: TroubleProps) {
  if (failure === null) return null;
  if (failure instanceof CombinedError) return <Failed error={failure} />;
  return (
    <Notice title={text.failed} detail={failure.message}>
      {!empty && (
        <button type="button" onClick={onClose}>
          {text.close}
        </button>
      )}
    </Notice>
  );
}
