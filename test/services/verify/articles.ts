/** Articles with the usual traps, for the tests of verification. */

import type { IngestRecord } from '../../../src/services/index.ts';

export const ARTICLES: readonly IngestRecord[] = [
  {
    id: 'bridge',
    outlet: 'Harbour Post',
    publishedAt: '2024-03-05',
    title: 'Old bridge to reopen',
    text: `Old bridge to reopen

The old bridge over the Lune will reopen in spring after two years of repairs, at a cost of 40 million pounds.

“We will not raise the toll before the first of May, and we owe that to the people of Lancaster,” said Maria Lindqvist, the mayor of Lancaster.

Lindqvist said the council had never promised a second bridge to anybody in the valley.

“Nobody in this town asked for a second bridge,” Lindqvist said on Tuesday. “We asked for one that holds.”

“The repairs took too long,” said Jonas Okafor, who leads the opposition, while Lindqvist called the delay “the price of doing it properly”.
`,
  },
  {
    id: 'reprint',
    outlet: 'Valley Echo',
    publishedAt: '2024-03-07',
    title: 'Tolls stay as they are',
    text: `Tolls stay as they are

Drivers need not worry for now. "We will not raise the toll before the first of May," Maria Lindqvist told reporters.

“If the money runs out,” Jonas Okafor warned, “then every household in the valley will feel it.”

Okafor has never said “we will close the bridge for good” in public.
`,
  },
  {
    id: 'rally',
    text: `Okafor rallies his supporters

“We need somebody who is going to get the job done. We have to get the job done,” Jonas Okafor said at the harbour.

“He is hard to dislike, let us put it that way … You would have to live here to understand him,” Okafor added.
`,
  },
  {
    id: 'letter',
    text: `A letter from the valley

“Every bridge in this valley was built by people who knew the river, who paid for the stone themselves, and who would be ashamed to see what two years of waiting have made of it,” said Ida Brandt.
`,
  },
  {
    id: 'denial',
    text: `Lindqvist answers

Maria Lindqvist has never said “the ferry will sail every hour of the night in summer” to anybody.

“The ferry will sail every hour of the day in summer,” said Ida Brandt.
`,
  },
  {
    id: 'interview',
    title: 'Debate in Lancaster',
    text: `Debate in Lancaster

LINDQVIST: Thank you for having me. I think our schools need three hundred more teachers this year.

OKAFOR: You have had four years to hire them, and I do not believe you will do it now.

LINDQVIST: We have hired more than any council before us, and you know that very well.
`,
  },
];
