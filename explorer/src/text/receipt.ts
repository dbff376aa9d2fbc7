/** The words of receipts. */

export const receipt = {
  title: 'Receipt',
  lead: 'An answer as it was given once, and what has changed since. All of it stands in the address: keep the link.',
  keep: 'Keep a receipt',
  unreadable: 'This link holds no receipt',
  unreadableHelp: 'It may have been cut off on its way. Ask whoever sent it for the whole link.',
  asked: (moment: string) => `Asked on ${moment}`,
  by: (name: string) => `Said by ${name}`,
  query: 'The question in GraphQL',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying; take the address of this page.',
  askAgain: 'Ask it again',
  since: 'Since then',
  unchanged: 'Nothing has changed: the same verdict from the same passages.',
  sameVerdict: (verdict: string) =>
    `The verdict is still: ${verdict}. What it rests on has changed.`,
  otherVerdict: (then: string, now: string) => `The verdict was: ${then}. It is now: ${now}.`,
  added: 'Found since',
  reviews: 'Reviewed since',
  review: (name: string, verdict: string) => `${verdict}, by ${name}`,
  passages: 'What it rested on',
  fates: {
    STANDS: 'stands there, letter for letter',
    REPLACED: 'stands in a text that a newer one has replaced',
    RETRACTED: 'was retracted since',
    MISSING: 'this server has no such text',
    DIFFERS: 'the stored text does not have these words there, or has another hash',
  },
} as const;
