/** Tells cues that report speech from cues that report an attitude. */

const REPORTING = new RegExp(
  String.raw`\b(?:${[
    'said|says?|saying|tell(?:s|ing)?|told|according|spoke|speaks?|speaking|talk\\w*|call(?:s|ed|ing)?|dub\\w*|term(?:s|ed)|describ\\w+|refer\\w*|label\\w*',
    'add(?:s|ed|ing)?|stat(?:e|es|ed|ing)|not(?:e|es|ed|ing)|writ(?:e|es|ing|ten)|wrote|tweet\\w*|post(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respon\\w+|answer\\w*|ask\\w*|question\\w*',
    'explain\\w*|argu\\w+|claim\\w*|insist\\w*|assert\\w*|maintain\\w*|contend\\w*|alleg\\w+|suggest\\w*|indicat\\w+|impl(?:y|ies|ied)|hint\\w*|signal\\w*',
    'announc\\w+|declar\\w+|proclaim\\w*|confirm\\w*|acknowledg\\w+|admit\\w*|conced\\w+|den(?:y|ies|ied|ying)|reject\\w*|dismiss\\w*|disput\\w+',
    'warn\\w*|caution\\w*|threat\\w*|promis\\w+|vow\\w*|pledg\\w+|assur\\w+|guarantee\\w*|predict\\w*|forecast\\w*',
    'urg(?:e|es|ed|ing)|demand\\w*|appeal\\w*|recommend\\w*|propos\\w+|advis\\w+|order\\w*|emphasi[sz]\\w+|stress\\w*|underlin\\w+|reiterat\\w+|repeat\\w*|echo\\w*',
    'accus\\w+|critici[sz]\\w+|blam\\w+|blast\\w*|slam\\w*|attack\\w*|condemn\\w*|denounc\\w+|mock\\w*|ridicul\\w+|lambast\\w*|prais\\w+|hail\\w*|tout\\w*|boast\\w*|complain\\w*|lament\\w*|joke\\w*|quip\\w*',
    'continu\\w+|conclud\\w+|recall\\w*|remark\\w*|observ\\w+|comment\\w*|mention\\w*|declin\\w+ to|testif\\w+|report(?:s|ed|ing)?|reveal\\w*|disclos\\w+|quot\\w+|cit(?:e|es|ed|ing)|shout\\w*|yell\\w*|whisper\\w*|mutter\\w*|cried|inform\\w*|remind\\w*|persuad\\w+|press(?:es|ed)?|articulat\\w+|voic\\w+|express\\w*',
    'statement|stance|claim|assertion|remarks?|words|message|speech|interview|slogan|motto|letter|memo|email|went on|goes on',
  ].join('|')})\b`,
  'i',
);

/** True for "said", "according to", "stance"; false for "wants", "opposed", "raising". */
export function isReporting(cue: string): boolean {
  return REPORTING.test(cue);
}

const ADDRESSING =
  /\b(?:tell(?:s|ing)?|told|inform\w*|assur\w+|promis\w+|warn\w*|remind\w*|persuad\w+|convinc\w+|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|advis\w+|brief\w*|notif\w+|call(?:ed|s)? on|press(?:ed|es|ing)?)\b/i;

/** True for cues whose object is the person spoken to: "told", "assured". */
export function isAddressing(cue: string): boolean {
  return addressingVerbEnd(cue) === cue.length;
}

/** Where in the cue the verb ends whose object is the person spoken to; null where the cue holds none. */
export function addressingVerbEnd(cue: string): number | null {
  const verb = ADDRESSING.exec(cue);
  return verb === null ? null : verb.index + verb[0].length;
}
