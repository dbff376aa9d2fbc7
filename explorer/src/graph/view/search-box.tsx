/** Finds things by words and adds the chosen one to the scene, which stays as it is. */

import { type KeyboardEvent, useId, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import options from '../../parts/option-list.module.css';
import { OPTION_STEPS, OptionList } from '../../parts/option-list.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import { graphText as text } from '../../text/graph.ts';
import { NODE_FACTS } from '../ask/documents.ts';
import { sceneNode } from '../ask/scene-node.ts';
import type { SceneNode } from '../scene/things.ts';
import styles from './search-box.module.css';

const SEARCH_QUERY = graphql(
  `
    query SceneSearch($text: String!) {
      search(text: $text, first: 8) {
        edges {
          node {
            item {
              ...NodeFacts
            }
          }
        }
      }
    }
  `,
  [NODE_FACTS],
);

/** So long nothing may be typed before the graph is asked. */
const PATIENCE_MS = 150;

export interface SearchBoxProps {
  readonly inScene: ReadonlyMap<string, SceneNode>;
  onChoose(id: string): void;
}

/** A combobox that empties when something is chosen. Source: ARIA Authoring Practices Guide, Combobox Pattern. */
export function SearchBox({ inScene, onChoose }: SearchBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { found, asked } = useFound(typed.trim());
  const open = typed.trim() !== '' && asked;
  const choose = (node: SceneNode | undefined) => {
    if (node === undefined) return;
    setTyped('');
    onChoose(node.id);
  };
  const press = (event: KeyboardEvent) => {
    const step = OPTION_STEPS[event.key];
    if (step !== undefined && found.length > 0) {
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') choose(found[active]);
    else if (event.key === 'Escape') setTyped('');
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.box}>
      <label className="unseen" htmlFor={`${id}-box`}>
        {text.search.label}
      </label>
      <input
        id={`${id}-box`}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && found.length > 0 ? `${id}-${active}` : undefined}
        value={typed}
        placeholder={`${text.search.label}: ${text.search.hint}`}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onKeyDown={press}
        onBlur={() => setTyped('')}
      />
      <OptionList
        boxId={id}
        label={text.search.label}
        shown={open && found.length > 0}
        items={found}
        active={active}
        show={(node) => (
          <>
            <small>{text.types[node.type][0]}</small>{' '}
            <span className={styles.words}>{node.label}</span>
            <small>
              {' '}
              {[node.detail, inScene.has(node.id) ? text.search.inScene : '']
                .filter((each) => each !== '')
                .join(' · ')}
            </small>
          </>
        )}
        onChoose={(node) => choose(node)}
      />
      {open && found.length === 0 && (
        <p role="status" className={options.floating}>
          {text.search.none}
        </p>
      )}
    </div>
  );
}

function useFound(typed: string): { found: readonly SceneNode[]; asked: boolean } {
  const settled = useSettled(typed, PATIENCE_MS);
  const [{ data, fetching }] = useQuery({
    query: SEARCH_QUERY,
    variables: { text: settled },
    // A text without letters or digits finds nothing, and the server says so as an error.
    pause: !/[\p{L}\p{N}]/u.test(settled),
  });
  if (settled === '' || typed === '') return { found: [], asked: false };
  const edges = data?.search.edges ?? [];
  return {
    found: edges.flatMap(({ node }) => sceneNode(node.item, 0) ?? []),
    asked: !fetching && settled === typed,
  };
}
