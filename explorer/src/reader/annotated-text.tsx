/** A text to read, its annotations painted, each with a button in the margin beside where it begins. */

import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { reader as words } from '../text/reader.ts';
import type { Annotation } from './annotations.ts';
import { type Look, paint } from './highlights.ts';
import { paragraphsOf, rangeFinder } from './paragraphs.ts';
import styles from './reader.module.css';

export interface AnnotatedTextProps {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly chosen: string | null;
  onChoose(id: string | null): void;
}

/** Buttons stand at least so far apart, in pixels. */
const ROOM = 30;

export function AnnotatedText({ text, annotations, chosen, onChoose }: AnnotatedTextProps) {
  const body = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const tops = usePainted(body, text, annotations, chosen);
  return (
    <div className={styles.text}>
      <div ref={body} className={styles.body}>
        {paragraphs.map(({ start, words: line }) => (
          <p key={start}>{line}</p>
        ))}
      </div>
      <ol className={styles.margin} aria-label={words.margin}>
        {annotations.map((annotation, index) => (
          <li key={annotation.id} style={{ top: tops[index] ?? 0 }}>
            <button
              type="button"
              data-look={annotation.look}
              aria-pressed={annotation.id === chosen}
              aria-label={annotation.label}
              title={annotation.label}
              onClick={() => onChoose(annotation.id === chosen ? null : annotation.id)}
            >
              {annotation.sign}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Paints the annotations, brings the chosen one into view, and gives how far down each begins. */
function usePainted(
  body: RefObject<HTMLDivElement | null>,
  text: string,
  annotations: readonly Annotation[],
  chosen: string | null,
): readonly number[] {
  const [tops, setTops] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const box = body.current;
    if (box === null) return;
    const rangesOf = rangeFinder(text, paragraphsOf(text), [...box.children]);
    const ranges = annotations.map(({ spans }) => rangesOf(spans));
    const wipes = annotations.flatMap(({ paints }) =>
      paints.map(({ look, spans }) => paint(look, rangesOf(spans))),
    );
    const measure = () => setTops(placed(ranges, box.getBoundingClientRect().top));
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => {
      observer.disconnect();
      for (const wipe of wipes) wipe();
    };
  }, [body, text, annotations]);
  useEffect(() => {
    const annotation = annotations.find(({ id }) => id === chosen);
    const box = body.current;
    if (annotation === undefined || box === null) return;
    const ranges = rangeFinder(text, paragraphsOf(text), [...box.children])(annotation.spans);
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'start' });
    return paint('chosen' satisfies Look, ranges);
  }, [body, text, annotations, chosen]);
  return tops;
}

/** How far down each button stands: beside its words, and below the button before. */
function placed(ranges: readonly (readonly Range[])[], top: number): readonly number[] {
  let free = 0;
  return ranges.map(([first]) => {
    const wanted = first === undefined ? free : first.getBoundingClientRect().top - top;
    const place = Math.max(wanted, free);
    free = place + ROOM;
    return place;
  });
}
