/** Lines that a page puts around an article: links, credits, invitations. */

/** Longest line that is taken for furniture by its wording alone, in characters. */
const LONGEST = 120;

const WORDINGS = new RegExp(
  `^(?:${[
    'source(?: link|:.*)?',
    'related(?: posts?| articles?| stor(?:y|ies)| content| coverage| topics?| news)?:?',
    '(?:post|leave|add) (?:a |your )?(?:comment|reply)s?',
    '(?:view |show |see )?(?:all )?(?:\\d+ |no )?comments?(?: \\(\\d+\\))?',
    '(?:read|see|watch|listen) (?:also|more|next|now)\\b.*',
    '(?:also|more) (?:read|on this|from|in)\\b.*',
    'read:.*',
    'recommended(?: for you| reading| stories)?:?.*',
    'you (?:may|might) (?:also )?(?:like|be interested).*',
    '(?:sponsored|promoted)(?: content)?|advertisements?|story continues below.*|article continues.*',
    '(?:subscribe|sign up|log in|sign in|register|donate|support us|follow us|join us|download our)\\b.*',
    '(?:share|tweet|print|e-?mail|save|copy link|facebook|twitter|whatsapp|reddit|linkedin|pinterest|telegram)(?: this.*| on .*)?',
    'keep track of\\b.*|follow (?:the latest|live|our)\\b.*|click here.*|tap here.*|skip to .*|back to top|scroll down.*',
    '(?:tags?|topics|filed under|categories|labels):.*',
    '(?:©|copyright|all rights reserved).*',
    '(?:this (?:article|story|post) (?:was|is|first|originally)|originally published|first published)\\b.*',
    '(?:(?:image|photo|picture|photograph|video)s? (?:courtesy|credits?|sources?|by|from)|photo:|image:)\\b.*|(?:gets? the image|getty images|reuters|ap photo|afp)',
    'loading\\.*|menu|search|home|next|previous|\\d+ (?:shares?|views?|min(?:ute)?s? read|likes?)',
  ].join('|')})$`,
  'i',
);

/** True for a line that says nothing of the article's subject; `title` as a repeated line is furniture too. */
export function isFurniture(line: string, title: string | null): boolean {
  if (title !== null && isRepeated(line, title)) return true;
  return line.length <= LONGEST && WORDINGS.test(line);
}

function isRepeated(line: string, title: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/\P{L}+/gu, ' ')
      .trim();
  const repeated = plain(line);
  return repeated === plain(title) || repeated === `${plain(title)} image`;
}

const CREDIT =
  /(?:gets? the image$|\bgetty images\b|image courtesy of|^\(?(?:photo|image|picture|file photo)(?: credit)?(?: by|:)|\((?:photo|image|picture|file photo)(?: credit)?(?: by|:)|\b(?:reuters|ap photo|afp|epa)\s*\/\s*\p{L}+ \p{L}+\W*$)/iu;
const TEASER = /^(?:watch|video|listen|photos?|pictures?|in pictures|gallery|caption)\s*:/i;
const LONGEST_CAPTION = 300;

/** True for a line that belongs to a picture or a video: it carries a credit, or "Watch:" and the like. */
export function isCaption(line: string): boolean {
  return line.length <= LONGEST_CAPTION && (TEASER.test(line) || CREDIT.test(line));
}
