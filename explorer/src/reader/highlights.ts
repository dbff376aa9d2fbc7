/** Paints ranges of text by the CSS Custom Highlight API, for all readers of a page together. */

/** What a range is painted as; `::highlight(…)` in reader.module.css says how. */
export type Look = 'quote' | 'indirect' | 'claim' | 'doubtful' | 'gone' | 'chosen';

const highlights = new Map<Look, Highlight>();

/** Paints the ranges until the function that it gives is called. Where the browser cannot, the buttons in the margin remain. */
export function paint(look: Look, ranges: readonly Range[]): () => void {
  if (!('highlights' in CSS)) return () => {};
  const highlight = highlights.get(look) ?? register(look);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}

function register(look: Look): Highlight {
  const highlight = new Highlight();
  // What the reader chose lies over everything else.
  highlight.priority = look === 'chosen' ? 1 : 0;
  highlights.set(look, highlight);
  CSS.highlights.set(look, highlight);
  return highlight;
}
