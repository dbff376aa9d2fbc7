/** Tells what kind of proposition a claim is: fact, prediction, plan, demand or opinion. */

import type { ClaimKind } from '../../domain/claims.ts';
import type { CueClass } from '../../domain/vocabulary.ts';
import { withoutMays } from './claim-stance.ts';

/** What bears on the kind of a claim. */
export interface KindSetting {
  /** The claim in words. */
  readonly text: string;
  /** The cue that attributes it, in lower case; null in the reporter's own voice. */
  readonly cue: string | null;
  readonly cueClass: CueClass | null;
  /** True where the claim tells that the speaker said something, false where it is what was said. */
  readonly told: boolean;
}

const DEMAND_CUE =
  /\b(?:demand|insist|urg|call(?:s|ed|ing)? (?:for|on|upon)|press(?:ed|ing|es)? (?:for|\w+ (?:to|on))|ask(?:s|ed|ing)? (?:for|\w+ to)|order|request|appeal|oppos|reject|refus\w+ to accept|must|should|want\w* \w+ to|plead|implor|recommend|require|insist)\w*/i;
const DEMAND =
  /\b(?:must(?! have)|should(?! have)|ought to|needs? to|(?<!n[’']t |not |never )(?:has to|have to)|demand(?:s|ed|ing)?(?= (?:that|an?|the|more|an?|to|\p{L}+ (?:to|be))\b)|calls? (?:for|on|upon)|called (?:for|on|upon)|urg(?:e|es|ed|ing)|insist(?:s|ed)? (?:on|that)|oppos(?:e|es|ed|ing|ition)|rejects?|rejected any|unacceptable|require[sd]?|onus on|responsibility of|pressure on \S+ to|in favou?r of)\b/iu;
const PLAN =
  /\b(?:plan(?:s|ned|ning)? (?:to|on|for)|(?:is|are|was|were) (?:(?:also|now|still|\w+ly) )?(?:planning|preparing|due|scheduled|slated|going) to|intend(?:s|ed)? to|aims? (?:to|for)|aimed to|vow(?:s|ed)? (?:to|not|that)|(?<!refused to )pledg(?:e|es|ed) (?:to|not|that)|promis(?:e|es|ed) (?:to|not|that|an?)|offer(?:s|ed)? to|hop(?:e|es|ed|ing) to|wants? to|seeks? to|(?:goal|aim|objective|intention) (?:is|was) to|wish(?:es|ed)? to|expects? (?:a|an|to)|meets? .{0,60}\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const PREDICTION =
  /\b(?:will|won[’']t|shall|would|could|may|might|likely to|unlikely to|expected to|set to|forecast|predict(?:s|ed)?|is going to|are going to|bound to|on course to|threatens? to)\b/i;
const PREDICTION_CUE =
  /\b(?:predict|forecast|warn|expect|caution|foresee|anticipat|prophes|threat)\w*/i;
/** "would have" looks back; "may have been" is a guess about what was. */
const LOOKS_BACK = /\b(?:may|might|could|would|must|should) (?:not )?have \w+(?:ed|en|n|t|e|d)\b/i;
const OPINION =
  /\b(?:best|worst|greatest|wonderful|terrible|great(?! again)|better|worse|crucial|essential|wrong|unfair|beautiful|horrible|disgrace(?:ful)?|disaster(?! (?:relief|area|zone))|shame(?:ful)?|pathetic|pitiful|brilliant|stupid|foolish|absurd|ridiculous|outrageous|triumph|remarkable|lies|liar|crooked|corrupt|evil|hero|as though|as if|seems?|feels?|felt|believes?|thinks?|thought|complex|sensible|unlikely|impressive|disappointing|frightening|amazing|incredible|tremendous|fantastic|awful|deserves?|unfit|unqualified|incompetent|clueless|ignorant|ignorance|dishonest|reckless|dangerous|shady|hypocri(?:te|sy|tical)|hateful|hatred|bigot(?:s|ed|ry)?|racis[mt]|insult(?:s|ing)?|smart|dumb|unbearable|demorali[sz]ing|disgusting|fraud(?= (?:and|who))|a (?:disgusting |total |complete )?fraud|mistake|mistaken|dereliction|embod(?:y|ies)|risky|ideal|fortunately|unfortunately|sadly|hopefully|clear(?:ly)? (?:that|dereliction)|extremely|absolutely|serious (?:concerns?|doubts?)|bode[sd]? (?:well|ill)|hardest|important|valuable|persuasive|compelling|too (?:much|many|little|far|late|long|soon))\b/i;
const OPINION_CUE =
  /\b(?:think|thought|believ|feel|felt|prais|critici[sz]|blast|slam|hail|applaud|mock|ridicul|lament|call(?:s|ed|ing)?$|describ|condemn|dismiss|denounc|complain|argu|fear)\w*/i;

/** "voted to", "tried to": what was done, not what is meant to be. */
const DONE_CUE = /\b(?:vot|tri|try|attempt|refus|manag|fail|declin|sought|decid)\w*/i;

/** "insists that it is so" against "insists that he go". */
const INSISTS = /\binsist/i;
const STATES = /\b(?:is|are|was|were|has|have|had|[’']s)\b/i;

/** The kind, by its words and by how it is attributed. */
export function kindOf({ text, cue, cueClass, told }: KindSetting): ClaimKind {
  const asks = cue !== null && DEMAND_CUE.test(cue) && !(INSISTS.test(cue) && STATES.test(text));
  if (asks) return 'DEMAND';
  if (cue !== null && PREDICTION_CUE.test(cue) && !STATES.test(text)) return 'PREDICTION';
  const intends = cueClass === 'INTENT' && !(cue !== null && DONE_CUE.test(cue));
  if (intends && /\b(?:to|will|would)\b/.test(text)) return 'PLAN';
  if (DEMAND.test(text)) return 'DEMAND';
  if (PLAN.test(text)) return 'PLAN';
  const looksBack = LOOKS_BACK.test(text);
  if (!looksBack && PREDICTION.test(withoutMays(text))) return 'PREDICTION';
  if (looksBack && /\bwould\b/i.test(text)) return 'OPINION';
  const judges = cue !== null && OPINION_CUE.test(cue);
  // That somebody blasted it is a fact, whatever they called it.
  if (judges && told) return 'FACT';
  // "A third of voters believe it": what a poll found.
  const isPolled = /\b(?:percent|per cent)\b|%/.test(text);
  return judges || (!isPolled && OPINION.test(text)) ? 'OPINION' : 'FACT';
}
