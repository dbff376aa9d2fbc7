/** Tells talk from prose by the persons in it. */

const FIRST_OR_SECOND = /\b(?:I|my|me|we|our|us|you|your)\b|\b(?:I|we|you)[’'](?:m|d|ll|ve|re)\b/iu;
const TALK = /\?|\b(?:thank|thanks|yes|no|well|welcome|good morning)\b/iu;

/** True where somebody speaks of themselves or to somebody. */
export function isPersonal(words: string): boolean {
  return FIRST_OR_SECOND.test(words);
}

/** True for personal words, questions, thanks and greetings. */
export function isTalk(words: string): boolean {
  return isPersonal(words) || TALK.test(words);
}
