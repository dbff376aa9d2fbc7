/** The words of reading articles in. */

export const ingest = {
  title: 'Read articles in',
  lead: 'Paste a text, give addresses, or choose files. Everything is read on this server.',
  text: 'Text',
  details: {
    title: 'Headline',
    outlet: 'Outlet',
    url: 'Address',
    publishedAt: 'Published',
  },
  optional: 'optional',
  urls: 'Or addresses',
  urlsHint: 'https://…, one on each line; the server fetches them',
  files: 'Or files (.txt, .html, .jsonl)',
  read: 'Read',
  nothing: 'Paste a text, give an address or choose a file first.',
  noAddress: (line: string) =>
    `“${line}” is no address of a page: give one that begins with https://, one on each line.`,
  reading: 'Reading: finding who is quoted, what is claimed, and who else said so …',
  finished: 'Read',
  progress: (done: number, total: number, failed: number) =>
    [`${done} of ${total} done`, ...(failed > 0 ? [`${failed} could not be read`] : [])].join(', '),
  failed: 'It could not be read.',
  statuses: {
    CREATED: 'new.',
    REVISED: 'known, and its text has changed.',
    UNCHANGED: 'known; nothing was written.',
  },
  quotes: (count: number) => (count === 1 ? '1 quote.' : `${count} quotes.`),
} as const;
