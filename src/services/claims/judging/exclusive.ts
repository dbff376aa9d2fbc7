/** Kinds of event of which each happens once, at one time, in one place or by one actor: there another answer is a conflict. */

const ONCE =
  /^(?:bear|born|die|found|establish|open|close|complete|finish|begin|start|launch|expire|take|hold|join|resign|become|sell|buy|acquire|sign|file|kill|assassinate|shoot|marry|divorce|retire|graduate|elect|appoint|confirm|convict|sentence|execute|end|build|adopt|pass|enact|declare|invade|merge|sink|crash|collapse|discover|arrest|succeed|step|quit)$/;
const PLACED =
  /^(?:bear|born|die|hold|take|sign|kill|shoot|find|catch|arrest|base|headquarter|grow|raise|bury|marry|crash|sink|host|discover|capture)$/;
/** What one alone does or is. */
const SOLE_DEED =
  /^(?:win|beat|defeat|lead|trail|succeed|chair|head|buy|acquire|build|shoot|kill|fire|appoint|elect|name|found|invent|discover|nominate|own|murder|assassinate|coach|captain|sink|shot)$/;

/** The base form of a claim's main verb, with the verb that a noun in its place stands for ("the winner was"). */
export function happensOnce(predicate: string | null, text: string): boolean {
  if (predicate === null || !isOneOccasion(predicate, text)) return false;
  return ONCE.test(predicate) || (predicate === 'be' && /\bborn\b/.test(text));
}

export function happensInOnePlace(predicate: string | null, text: string): boolean {
  if (predicate === null) return false;
  if (/\b(?:headquarters?|headquartered|birthplace|capital)\b/i.test(text)) return true;
  return (PLACED.test(predicate) && isOneOccasion(predicate, text)) || /\bgrew up\b/.test(text);
}

/** "The debate was held", "took place": one debate. "She held a rally": one of many. */
function isOneOccasion(predicate: string, text: string): boolean {
  if (predicate === 'hold') return /\b(?:is|are|was|were|be|been|being) held\b/i.test(text);
  return (
    predicate !== 'take' || /\b(?:take|takes|took|taken) (?:place|effect|office)\b/i.test(text)
  );
}

/** One alone wins, leads, chairs or is "the" holder of an office. */
export function isDoneByOne(predicate: string | null, text: string): boolean {
  if (predicate === null) return false;
  return SOLE_DEED.test(predicate) || /\b(?:is|was|became|remains) the (?!only\b)/.test(text);
}
