/** Makes texts that no newspaper prints, to see that reading them breaks nothing. */

import fc from 'fast-check';

const MARKS = [
  '“',
  '”',
  '„',
  '‟',
  '"',
  "'",
  '‘',
  '’',
  '‚',
  '``',
  "''",
  '«',
  '»',
  '‹',
  '›',
  '「',
  '」',
  '″',
  '&quot;',
];
const SPEECH = [
  ...[
    ' said ',
    ' told ',
    ' says: ',
    'according to ',
    ' did not say that ',
    ' — ',
    ' added, ',
    ': ',
    'Q. ',
    'A: ',
  ],
  ...[
    'He ',
    'she ',
    'They ',
    'Ann Lee',
    'Mr. Bob Ray',
    'THE KREMLIN',
    'Trump’s ',
    'PENCE: ',
    ', who told Fox',
    '― ',
  ],
  ...[
    'The dam holds',
    'the harbour is closed',
    'It is over',
    'no',
    '5"',
    '6ft 2in',
    'e.g. ',
    '$3.5m ',
    'U.S. ',
  ],
];
const SPACES = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00A0',
  '\u2028',
  '\u200B',
  '\u3000',
  '\uFEFF',
];
const ODD = [
  ...[
    '😀',
    '👩‍👩‍👧‍👦',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '\u0301',
    'é',
    'e\u0301',
    'Z̷͎̈́',
    'İ',
    'ß',
    'ﬁ',
    '\uD800',
    '\uDC00',
    '\uFFFD',
    '\u202E',
    '\u200F',
  ],
  ...[
    '一',
    '二月',
    'שלום',
    'אמר',
    'السلام',
    'قال',
    'हिन्दी',
    'ไทย',
    '한국',
    'Київ',
    '\u0007',
    '…',
    '-',
    '--',
    '(',
    ']',
    '.',
    '?!',
  ],
];

const piece = (...sets: readonly (readonly string[])[]) => fc.constantFrom(...sets.flat());
const joined = (of: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(of, { minLength: 1, maxLength }).map((parts) => parts.join(''));

/** Bytes taken for Latin-1 and for UTF-8. */
const bytes = fc
  .tuple(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.constantFrom('latin1', 'utf8'))
  .map(([array, encoding]) => Buffer.from(array).toString(encoding as 'latin1' | 'utf8'));
/** Any UTF-16 at all, halves of characters included. */
const units = joined(
  fc.integer({ min: 1, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  80,
).map((text) => `said ${text}`);
const nested = fc
  .tuple(
    fc.integer({ min: 1, max: 120 }),
    fc.shuffledSubarray(['“”', '‘’', '«»', '„“', '""', "''"], { minLength: 1 }),
  )
  .map(([depth, styles]) => {
    let text = 'No';
    for (let level = 0; level < depth; level++) {
      const style = styles[level % styles.length] ?? '""';
      text = `${style[0]}He said, ${text}${style[1]}`;
    }
    return `${text} she said.`;
  });
const longWord = fc
  .tuple(
    fc.constantFrom('a', 'Ω', '“', '’', '一', 'e\u0301', 'x-', 'No.'),
    fc.integer({ min: 1, max: 3_000 }),
  )
  .map(([part, times]) => `“Yes,” said ${part.repeat(times)}.`);
const newlines = fc
  .tuple(fc.integer({ min: 1, max: 2_000 }), fc.constantFrom('\n', '\r\n', '\r', '\n \n', '\u2028'))
  .map(([times, end]) => `“One,${end.repeat(times)}two,” said${end.repeat(times)}Ann Lee.${end}`);
const refused = fc.constantFrom('\0'.repeat(9), 'a\0b', '?!…“”', '12 34', '\uFEFF', '\uD800', '😀');

/** Short ugly texts of every kind. */
export const uglyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: joined(piece(MARKS, SPEECH, SPACES), 60) },
  { weight: 3, arbitrary: joined(piece(MARKS, SPEECH, SPACES, ODD), 60) },
  { weight: 2, arbitrary: joined(piece(MARKS, ['said', ' ']), 80) },
  { weight: 2, arbitrary: joined(piece(ODD, SPACES, [' said ', '“', '”']), 60) },
  { weight: 2, arbitrary: bytes },
  { weight: 2, arbitrary: units },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: longWord },
  { weight: 1, arbitrary: newlines },
  { weight: 1, arbitrary: refused },
);

/** Ugly texts in ugly markup. */
export const uglyHtml: fc.Arbitrary<string> = joined(
  fc.oneof(
    uglyText,
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<br',
      '<q>',
      '</q>',
      '<blockquote>',
      '<!--',
      '-->',
    ),
    fc.constantFrom(
      '<script>',
      '</script>',
      '<h1>',
      '<a href="',
      '&#x1F600;',
      '&nbsp;',
      '&#0;',
      '<![CDATA[',
      '<article>',
    ),
  ),
  12,
).map((body) => `<html><body><article><p>Ann Lee said the dam holds.</p>${body}`);

/** Unbroken paragraphs of about `length` characters, each of them hard on another part of the reader. */
export function longParagraphs(length: number): readonly (readonly [name: string, text: string])[] {
  const fill = (unit: string) => unit.repeat(Math.ceil(length / unit.length));
  return [
    ['speech', fill('“It is over,” said Ann Lee, who told Bob Ray that he was wrong. ')],
    ['one open mark', `“${fill('He said no and Mary Okafor said yes, ')}`],
    ['marks without words', `said ${fill('“‘"')}`],
    ['marks of every style', fill(`a ${MARKS.join(' said ')} `)],
    ['names', fill('Ann Lee of Oslo, Mr. Bob Ray, Sen. Mary Okafor, ')],
    ['one word', `“No,” said ${fill('x')}`],
    ['full stops', fill('U.S. Mr. A. ')],
    ['new lines', fill('said\n“no”\n\n')],
    ['spaces', `said ${fill(' ')}“no”`],
  ];
}
