/** Tells cues whose object is the person spoken to. */

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
