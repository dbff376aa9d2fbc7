/** How many elements an HTML page has and how deeply they are nested, told without parsing it. */

const TAG = /<(\/?)([a-z][a-z0-9]*)\b/gi;
/** Elements without content, and those whose end tag may be left out: an open one says nothing of depth. */
const UNCLOSED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|html|head|body|p|li|dt|dd|option|optgroup|thead|tbody|tfoot|tr|td|th|colgroup|rt|rp)$/i;

/** All elements, and the most that are open at once; an end tag without a beginning counts for nothing. */
export function nestingOf(html: string): { readonly elements: number; readonly deepest: number } {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (slash !== '/') elements++;
    if (UNCLOSED.test(name)) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return { elements, deepest };
}
