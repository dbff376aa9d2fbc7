/** Narrows what is shown: kinds, states, relationships, sources and time, each choice with how much it would show. */

import { graphText as text } from '../../text/graph.ts';
import { type FilterCounts, type Filters, isFiltered, NO_FILTERS } from '../scene/filters.ts';
import styles from './filter-panel.module.css';
import { TimeBrush } from './time-brush.tsx';

export interface FilterPanelProps {
  readonly filters: Filters;
  readonly counts: FilterCounts;
  onChange(filters: Filters): void;
  /** Shows time up to a day while it is played back; null when that ends. */
  onPlay(day: string | null): void;
}

export function FilterPanel({ filters, counts, onChange, onPlay }: FilterPanelProps) {
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  return (
    <div className={styles.filters}>
      <Choices
        title={text.filters.types}
        counts={counts.types}
        without={filters.withoutTypes}
        name={(type) => text.types[type][1]}
        onChange={(withoutTypes) => change({ withoutTypes })}
      />
      <Choices
        title={text.filters.states}
        counts={counts.states}
        without={filters.withoutStates}
        name={(state) => text.states[state]}
        onChange={(withoutStates) => change({ withoutStates })}
      />
      <Choices
        title={text.filters.relationships}
        counts={counts.relationships}
        without={filters.withoutRelationships}
        name={(type) => text.relationships[type][0]}
        onChange={(withoutRelationships) => change({ withoutRelationships })}
      />
      <Sources
        least={filters.minSources}
        counts={counts.sources}
        onChange={(minSources) => change({ minSources })}
      />
      <TimeBrush
        days={counts.days}
        from={filters.from}
        to={filters.to}
        onChange={(from, to) => change({ from, to })}
        onPlay={onPlay}
      />
      <button type="button" disabled={!isFiltered(filters)} onClick={() => onChange(NO_FILTERS)}>
        {text.filters.none}
      </button>
    </div>
  );
}

interface ChoicesProps<Word extends string> {
  readonly title: string;
  readonly counts: ReadonlyMap<Word, number>;
  readonly without: readonly Word[];
  name(word: Word): string;
  onChange(without: readonly Word[]): void;
}

/** Boxes for those words that anything has. */
function Choices<Word extends string>({
  title,
  counts,
  without,
  name,
  onChange,
}: ChoicesProps<Word>) {
  const present = [...counts].filter(([word, count]) => count > 0 || without.includes(word));
  if (present.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      {present.map(([word, count]) => (
        <label key={word}>
          <input
            type="checkbox"
            checked={!without.includes(word)}
            onChange={({ target }) =>
              onChange(
                target.checked ? without.filter((each) => each !== word) : [...without, word],
              )
            }
          />
          <span>{name(word)}</span>
          <output>{text.number(count)}</output>
        </label>
      ))}
    </fieldset>
  );
}

interface SourcesProps {
  readonly least: number;
  readonly counts: ReadonlyMap<number, number>;
  onChange(least: number): void;
}

function Sources({ least, counts, onChange }: SourcesProps) {
  const most = [...counts.keys()].reduce((a, b) => Math.max(a, b), 0);
  if (most < 1) return null;
  const passing = [...counts].reduce(
    (sum, [sources, count]) => sum + (sources >= least ? count : 0),
    0,
  );
  return (
    <label className={styles.sources}>
      {text.filters.sources}
      <input
        type="range"
        min={0}
        max={most}
        value={least}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <output>{text.filters.sourcesShown(least, passing)}</output>
    </label>
  );
}
