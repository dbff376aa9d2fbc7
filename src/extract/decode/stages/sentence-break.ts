/** Tells that two places do not stand in one sentence. */

/** The end of a sentence, its closing marks and a space; or a new line. */
export const SENTENCE_BREAK = /[.?!][”"’')]*\s|\n/;
