/** The kinds of thing to look for, each with how many have the words. */

import { things as text } from '../text/things.ts';
import styles from './search.module.css';
import { type SearchType, useSearch } from './search-query.ts';

export const KINDS: readonly SearchType[] = [
  'Quote',
  'Utterance',
  'Claim',
  'Speaker',
  'Article',
  'Outlet',
];

export function Kinds({
  words,
  chosen,
  onToggle,
}: {
  readonly words: string;
  readonly chosen: readonly SearchType[];
  onToggle(kind: SearchType): void;
}) {
  // The question of the results, so that one answer serves both; while other kinds are asked for, the counts stay.
  const [{ data }] = useSearch(words, chosen, null);
  const facets = new Map(data?.search.facets?.map((facet) => [facet.type, facet]));
  return (
    <fieldset className={styles.types}>
      <legend>{text.kinds}</legend>
      {KINDS.map((kind) => {
        const facet = facets.get(kind);
        return (
          <label key={kind}>
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={() => onToggle(kind)}
            />{' '}
            {text.types[kind]}
            {facet !== undefined && (
              <>
                {' '}
                <span className={styles.count}>{text.counted(facet.count, facet.hasMore)}</span>
              </>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
