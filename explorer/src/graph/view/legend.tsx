/** What the looks mean, and a way to select all of a kind. */

import { graphText as text } from '../../text/graph.ts';
import type { Picture } from '../scene/picture.ts';
import { NODE_TYPES, STATES } from '../scene/things.ts';
import styles from './legend.module.css';
import { formOf, NODE_LOOKS, STROKES } from './looks.ts';

export interface LegendProps {
  readonly picture: Picture;
  onSelect(ids: readonly string[]): void;
}

export function Legend({ picture, onSelect }: LegendProps) {
  const states = STATES.filter((state) => picture.edges.some((edge) => edge.state === state));
  return (
    <section className={styles.legend} aria-label={text.legend.label}>
      <ul>
        {NODE_TYPES.toReversed().map((type) => {
          const ids = picture.nodes.filter((node) => node.type === type).map(({ id }) => id);
          if (ids.length === 0) return null;
          const [one, many] = text.types[type];
          const name = ids.length === 1 ? one : many;
          const { color, radius, ring } = NODE_LOOKS[type];
          return (
            <li key={type}>
              <button
                type="button"
                onClick={() => onSelect(ids)}
                aria-label={text.legend.select(name, ids.length)}
              >
                <svg viewBox="-14 -14 28 28" width="18" height="18" aria-hidden="true">
                  <circle
                    r={ring ? radius - 2 : radius}
                    fill={ring ? 'none' : `var(${color})`}
                    stroke={`var(${color})`}
                    strokeWidth={ring ? 4 : 0}
                  />
                </svg>
                {name} <span>{text.number(ids.length)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <ul>
        {states.map((state) => (
          <li key={state} className={styles.state}>
            <svg viewBox="0 0 40 10" width="40" height="10" aria-hidden="true">
              <line
                x1="0"
                y1="5"
                x2={state === 'REJECTED' ? 40 : 31}
                y2="5"
                stroke="var(--ink)"
                strokeWidth={formOf(state) === 'firm' ? 3 : 1.6}
                strokeDasharray={STROKES[formOf(state)]?.map((length) => length * 1.6).join(' ')}
              />
              {state !== 'REJECTED' && <polygon points="40,5 31,1 31,9" fill="var(--ink)" />}
            </svg>
            {text.states[state]}
          </li>
        ))}
      </ul>
    </section>
  );
}
