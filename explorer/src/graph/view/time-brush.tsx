/** A window of time over the days on which things were published, which can be played back day by day. */

import { useEffect, useState } from 'react';
import { graphText as text } from '../../text/graph.ts';
import styles from './filter-panel.module.css';

export interface TimeBrushProps {
  /** How many things each day has, in order of time. */
  readonly days: ReadonlyMap<string, number>;
  readonly from: string | null;
  readonly to: string | null;
  onChange(from: string | null, to: string | null): void;
  onPlay(day: string | null): void;
}

/** The day that is shown, and whether the next one follows by itself. */
interface Played {
  readonly at: number;
  readonly running: boolean;
}

/** So long each day is shown. */
const DAY_SHOWN_MS = 900;
const HEIGHT = 48;

export function TimeBrush({ days, from, to, onChange, onPlay }: TimeBrushProps) {
  const list = [...days.keys()];
  const [played, setPlayed] = useState<Played | null>(null);
  const first = list.at(0);
  const last = list.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a day is shown when it is reached, whatever else changes meanwhile.
  useEffect(() => {
    if (played === null) return;
    const { at, running } = played;
    const day = list[at];
    onPlay(day ?? null);
    if (day === undefined) return setPlayed(null);
    if (!running) return;
    const timer = setTimeout(() => setPlayed({ at: at + 1, running }), DAY_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [played]);
  if (first === undefined || last === undefined) return <p>{text.filters.undated}</p>;
  const start = from === null ? 0 : list.findIndex((day) => day >= from);
  const end = to === null ? list.length - 1 : list.findLastIndex((day) => day <= to);
  const stop = () => {
    setPlayed(null);
    onPlay(null);
  };
  const change = (nextFrom: string | null, nextTo: string | null) => {
    if (played !== null) stop();
    onChange(nextFrom, nextTo);
  };
  return (
    <fieldset className={styles.time}>
      <legend>{text.filters.time}</legend>
      <Histogram days={days} start={start} end={played?.at ?? end} />
      <DayRange
        label={text.filters.from}
        list={list}
        at={start}
        onChange={(day) => change(day === first ? null : day, to !== null && to < day ? day : to)}
      />
      <DayRange
        label={text.filters.to}
        list={list}
        at={end}
        onChange={(day) =>
          change(from !== null && from > day ? day : from, day === last ? null : day)
        }
      />
      <div className={styles.play}>
        <button
          type="button"
          onClick={() =>
            setPlayed((before) => ({
              at: before?.at ?? Math.max(0, start),
              running: before?.running !== true,
            }))
          }
        >
          {played?.running === true ? text.filters.pause : text.filters.play}
        </button>
        {played !== null && (
          <button type="button" onClick={stop}>
            {text.filters.stop}
          </button>
        )}
        <output>{played === null ? '' : text.filters.played(list[played.at] ?? last)}</output>
      </div>
    </fieldset>
  );
}

interface DayRangeProps {
  readonly label: string;
  readonly list: readonly string[];
  readonly at: number;
  onChange(day: string): void;
}

function DayRange({ label, list, at, onChange }: DayRangeProps) {
  const day = list[at] ?? list[0] ?? '';
  return (
    <label>
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={list.length - 1}
        value={at}
        aria-valuetext={text.date(day)}
        onChange={({ target }) => onChange(list[target.valueAsNumber] ?? day)}
      />
      <output>{text.date(day)}</output>
    </label>
  );
}

interface HistogramProps {
  readonly days: ReadonlyMap<string, number>;
  readonly start: number;
  readonly end: number;
}

/** A bar for each day that has anything; its place is its date, so gaps are gaps. */
function Histogram({ days, start, end }: HistogramProps) {
  const list = [...days];
  const times = list.map(([day]) => Date.parse(day));
  const [first = 0, last = 0] = [times.at(0), times.at(-1)];
  const most = list.reduce((a, [, count]) => Math.max(a, count), 1);
  const width = Math.min(12, 200 / list.length);
  return (
    <svg
      viewBox={`0 0 240 ${HEIGHT}`}
      role="img"
      aria-label={text.filters.histogram(
        list.length,
        list.at(0)?.[0] ?? '1970-01-01',
        list.at(-1)?.[0] ?? '1970-01-01',
      )}
    >
      {list.map(([day, count], index) => {
        const share = last === first ? 0 : ((times[index] ?? 0) - first) / (last - first);
        const height = (count / most) * (HEIGHT - 2) + 1;
        return (
          <rect
            key={day}
            x={share * (240 - width)}
            y={HEIGHT - height}
            width={width}
            height={height}
            fill={index >= start && index <= end ? 'var(--accent)' : 'var(--line)'}
          />
        );
      })}
    </svg>
  );
}
