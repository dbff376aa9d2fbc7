/** The format of the hand-made gold for the seed articles; offsets are code points of the file. */

/** One quote of the gold. */
export interface GoldQuote {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: 'direct' | 'mixed' | 'indirect' | 'scare';
  /** Id of who uttered it; null for a scare quote. */
  readonly speaker: string | null;
  /** Begins with OPTIONAL where it counts neither way. */
  readonly note: string;
  /** Of a mixed quote: the whole attributed clause, where the text has one. */
  readonly clause?: { readonly start: number; readonly end: number };
}

/** The gold file. */
export interface Gold {
  readonly articles: readonly { readonly file: string }[];
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
  readonly quotes: readonly GoldQuote[];
}
