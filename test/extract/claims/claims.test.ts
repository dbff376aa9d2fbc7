import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtractedAssertion } from '../../../src/domain/claims.ts';
import type { Extraction, Reader } from '../../../src/domain/extraction.ts';
import { CodePointIndex, joinSpans } from '../../../src/domain/span.ts';
import { claimRecords, createReader } from '../../../src/extract/index.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

const FERRY = `Ferry sinks off Bergen after hitting rock

The ferry Solveig sank near Bergen on Friday after it hit a rock, killing nine people. Captain Marit Dahl left the ship last.

She had warned the operator, Nordline, in June that the radar was broken. “I wrote to them twice,” Dahl said. “We never got an answer.”

Nordline denied that the radar was broken. “We are sorry,” said Per Aune, who owns half of it. Aune said the company would pay the families 40,000 euros each.

Prime Minister Ida Holm called for a public inquiry. The police have accused Nordline of hiding the records of the ship. Nordline denied the accusation.

Was it an accident? In this article, we look at the facts.
`;

async function read(text: string, publishedAt?: string): Promise<Extraction> {
  return reader.read({ text, ...(publishedAt === undefined ? {} : { publishedAt }) });
}

function texts({ assertions }: Extraction): readonly string[] {
  return assertions.map(({ claim }) => claim.text);
}

function by(extraction: Extraction, name: string): readonly ExtractedAssertion[] {
  return extraction.assertions.filter(
    ({ speaker }) => speaker !== null && extraction.entities[speaker]?.name === name,
  );
}

describe('the claims of an article', () => {
  let extraction: Extraction;
  beforeAll(async () => {
    extraction = await read(FERRY, '2025-08-17');
  });

  it('stand alone: pronouns, "I" and dates say who and when', () => {
    expect(texts(extraction)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^The ferry Solveig sank near Bergen on Friday 15 August 2025/),
        'Marit Dahl wrote to them twice.',
      ]),
    );
    expect(texts(extraction).join('\n')).not.toMatch(/\b(?:I|my|our)\b/i);
  });

  it('are those of whom they are told of', () => {
    const [dahl] = by(extraction, 'Marit Dahl').filter(({ quote }) => quote !== null);
    expect(dahl?.stance).toBe('ASSERTS');
    const aune = by(extraction, 'Per Aune').map(({ claim }) => claim.text);
    expect(aune.some((text) => /would pay the families 40,000 euros each/.test(text))).toBe(true);
  });

  it('hold a denial as a stance on what is denied', () => {
    const denials = extraction.assertions.filter(({ stance }) => stance === 'DENIES');
    expect(denials.map(({ claim }) => claim.text)).toEqual(
      expect.arrayContaining(['The radar was broken.']),
    );
    const [hiding] = denials.filter(({ claim }) => /hid the records/.test(claim.text));
    expect(hiding?.claim.text).toMatch(/^Nordline hid the records of the ship/);
    const accused = extraction.assertions.find(
      ({ claim, stance }) => claim.text === hiding?.claim.text && stance === 'ASSERTS',
    );
    expect(accused).toBeDefined();
  });

  it('hold a demand whole, with who makes it', () => {
    const demand = extraction.assertions.find(({ claim }) => claim.kind === 'DEMAND');
    expect(demand?.claim.text).toMatch(/Ida Holm called for a public inquiry/);
  });

  it('leave out questions and talk to the reader', () => {
    expect(texts(extraction).join('\n')).not.toMatch(/accident|article/);
  });

  it('point to the passage that says them, in the order of the text', () => {
    const index = new CodePointIndex(extraction.document.text);
    const starts = extraction.assertions.map(({ spans }) => spans[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { spans, claim, stance } of extraction.assertions) {
      // What is denied may be claimed elsewhere.
      if (stance === 'DENIES') continue;
      const passage = joinSpans(index, spans).toLowerCase();
      const last = claim.text.toLowerCase().match(/[a-z]+(?=\.$)/)?.[0] ?? '';
      expect(passage).toContain(last);
    }
  });

  it('are printed with their passages', () => {
    const records = claimRecords(extraction);
    expect(records).toHaveLength(extraction.assertions.length);
    const index = new CodePointIndex(extraction.document.text);
    for (const { spans, text } of records) {
      const spanned = spans.map(([start, end]) => ({ start, end }));
      expect(text).toBe(joinSpans(index, spanned));
    }
  });

  it('are the same whenever the article is read', async () => {
    expect(await read(FERRY, '2025-08-17')).toEqual(extraction);
  });
});

describe('claims of an article without a date', () => {
  it('keep their relative times, marked as such', async () => {
    const { assertions } = await read(FERRY);
    const sank = assertions.find(({ claim }) => /sank near Bergen/.test(claim.text));
    expect(sank?.claim.text).toContain('on Friday');
    expect(sank?.claim.slots.times.some(({ relative }) => relative)).toBe(true);
  });
});

describe('the same event told by two', () => {
  it('gives claims in the same words', async () => {
    const one = await read(
      'The Harbour Bank closed its Lagos branch on Monday. It will dismiss 300 people, Ann Obi said.\n',
      '2024-03-13',
    );
    const two = await read(
      'Ann Obi, who runs the bank, said it would dismiss 300 people. The Harbour Bank closed its Lagos branch on 11 March.\n',
      '2024-03-14',
    );
    const closing = [one, two].map(
      (extraction) => texts(extraction).find((text) => /Lagos branch/.test(text)) ?? '',
    );
    expect(closing[0]).toBe('The Harbour Bank closed its Lagos branch on Monday 11 March 2024.');
    expect(closing[1]).toBe('The Harbour Bank closed its Lagos branch on 11 March 2024.');
  });
});

describe('a pronoun', () => {
  it.each([
    [
      'Tom Reyes opened the clinic in 1999. He sold it to the city ten years later.\n',
      /^Tom Reyes sold it to the city ten years later\.$/,
    ],
    [
      'Mary Okafor met the miners on Tuesday. They gave her a lamp.\n',
      /^The miners gave Mary Okafor a lamp\.$|gave Mary Okafor a lamp\.$/,
    ],
  ])('is written out where it stands alone: %s', async (text, expected) => {
    expect(texts(await read(text)).some((claim) => expected.test(claim))).toBe(true);
  });

  it('may mean whose thing is the subject', async () => {
    const found = texts(await read('Tom Reyes met Bob Ray. Reyes’s speech helped him win.\n'));
    expect(found.at(-1)).toMatch(/^Tom Reyes’s speech helped him win\.$/);
  });

  it('stays where the claim names its person already', async () => {
    const found = texts(await read('Mary Okafor sold her house to pay for her trial.\n'));
    expect(found).toEqual(['Mary Okafor sold her house to pay for her trial.']);
  });

  it.each([
    [
      'nobody who is not named, in a text that stands alone',
      'Tom Reyes runs the clinic. A nurse said she left the ward on Monday.\n',
      /^A nurse left|^Tom Reyes left/,
    ],
    [
      'nobody of two who may be meant',
      'Tom Reyes ran the clinic with Bob Ray. Reyes’s lawyer called Ray. He sold the clinic in May.\n',
      /^(?:Tom Reyes|Bob Ray) sold/,
    ],
    [
      'nobody by "his", where "he" is nobody',
      'Tom Reyes ran the clinic with Bob Ray. Reyes’s lawyer called Ray. He told Lagos of his clinic in May.\n',
      /of (?:Tom Reyes|Bob Ray)/,
    ],
    [
      'no word that only begins sentences',
      'Tom Reyes fell at the gate. The video was shown in court. Video shows the men near Reyes. They say he was carried to a van.\n',
      /^Video was carried/,
    ],
    [
      'no professor for "the state"',
      'State University professor Dan Weller won the race. The state wrongly purged 12,000 voters in 2004.\n',
      /^Dan Weller wrongly purged/,
    ],
    [
      'nobody of another land, where the name follows',
      'Malcolm Turner, the leader of the North, came to Lagos. Oslo accused the North’s leader, Kim Dahl, of a crime.\n',
      /accused Malcolm Turner/,
    ],
    [
      'no site for "she"',
      'FactWatch praised the mayor in 1999. She has sold the harbour of Lagos to a bank.\n',
      /^FactWatch has sold/,
    ],
    [
      'no post for the "we" that stands in it',
      'Ann Obi left Lagos. From Obi’s Facebook post: “For the sake of the harbour, we must move on.”\n',
      /post must|Ann Obi must/,
    ],
    [
      'no person for a name within a slogan',
      'Ann Obi spoke in Lagos. Two men wore shirts that read “Settle for Obi” in Lagos. The board of Harbour Workers for Obi met.\n',
      /(?:Settle|Workers) for Ann/,
    ],
    [
      'no one for "the judge hearing the case"',
      'Judge Ann Obi spoke in Lagos. The judge hearing the harbour case in Oslo was biased.\n',
      /^Ann Obi hearing/,
    ],
    [
      'not who is president for "the former president"',
      'President Ann Obi met workers in Lagos. Obi praised the ferry company. The former president lost the vote in 1999.\n',
      /^Ann Obi lost/,
    ],
    [
      'no vote of another kind for "the election"',
      'The vote on the Lagos harbour bill was held in May. Ann Obi hopes to win the election.\n',
      /win the vote/,
    ],
    [
      'no sort of them for "the voters"',
      'The younger voters met Ann Obi in Lagos. Ann Obi won over the voters.\n',
      /won over the younger/,
    ],
    [
      'nobody for "the party"',
      'Tom Reyes, chairman of the Harbour Party, spoke in Lagos. The party lost the vote in 1999.\n',
      /^Tom Reyes lost/,
    ],
    [
      'no subject of another paragraph for "it"',
      'The Harbour Bank closed.\n\nIt rained in Lagos. It cost 300 people their homes.\n',
      /Harbour Bank (?:rained|cost)/,
    ],
    [
      'nobody for "his or her"',
      'Tom Reyes runs the clinic. A patient must pay his or her bill at the clinic in Lagos.\n',
      /Tom Reyes’s|Tom Reyes's|Tom Reyes' /,
    ],
    [
      'no office-holder for "the state"',
      'Republican Secretary of State Dan Weller won the race. The state wrongly purged 12,000 voters in 2004.\n',
      /^Dan Weller wrongly purged/,
    ],
  ])('means %s', async (_what, text, wrong) => {
    const found = texts(await read(text));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((claim) => wrong.test(claim))).toEqual([]);
  });

  it.each([
    ['Ann Obi knows what he’s proposed.', /proposed/, 'Ann Obi knows what Tom Reyes has proposed.'],
    ['He’s sought to sell the clinic.', /clinic/, 'Tom Reyes has sought to sell the clinic.'],
    [
      'He’s raised about $9,000 for the clinic.',
      /clinic/,
      'Tom Reyes has raised about $9,000 for the clinic.',
    ],
    [
      'He told the court that he’s “liked Lagos since the clinic opened.”',
      /liked/,
      'Tom Reyes has liked Lagos since the clinic opened.',
    ],
    ['He’s expected to sell the clinic.', /clinic/, 'Tom Reyes is expected to sell the clinic.'],
    ['He’d sold the clinic to a bank.', /clinic/, 'Tom Reyes had sold the clinic to a bank.'],
    ['He’d sell the clinic to a bank.', /clinic/, 'Tom Reyes would sell the clinic to a bank.'],
  ])('takes its verb with it: %s', async (sentence, which, expected) => {
    const found = texts(await read(`Tom Reyes came to Lagos in 1999. ${sentence}\n`));
    expect(found.find((claim) => which.test(claim))).toBe(expected);
  });
});

describe('a pronoun before its name', () => {
  it.each([
    'As she spoke in Lagos, Ann Obi pointed to the harbour.',
    'During her time in Lagos, Ann Obi bought the harbour.',
  ])('means who is named next: %s', async (sentence) => {
    const found = texts(await read(`Mary Okafor was born in Oslo. She sold ships. ${sentence}\n`));
    expect(found).toContain(sentence);
  });
});

describe('"her"', () => {
  it.each([
    ['The mayor beat her 51% to 36% in Lagos.', 'The mayor beat Mary Okafor 51% to 36% in Lagos.'],
    ['Voters took away her 12% share of it.', "Voters took away Mary Okafor's 12% share of it."],
  ])('before a share is whose it is only where a thing follows: %s', async (sentence, expected) => {
    const found = texts(await read(`Mary Okafor ran in 1999. ${sentence}\n`));
    expect(found).toContain(expected);
  });
});

describe('"it"', () => {
  it.each([
    [
      'the subject of its own clause',
      'Officials did not enforce it in the early hours, even as Lagos slept.',
      /enforce Officials/,
    ],
    [
      'a word that only begins a sentence',
      'Worse came in Lagos. It is all legal in Oslo.',
      /^Worse is/m,
    ],
    ['a man', 'The real estate tycoon praised Oslo. It has three harbours.', /tycoon has/],
    [
      'a day',
      'Friday was cold in Lagos. It’s been clear in Oslo since.',
      /^Friday’?s? has|^Friday has/m,
    ],
    [
      'what the verb is done to',
      'The museum opened in Lagos. Tom Reyes kept it civil in Oslo.',
      /kept the museum/,
    ],
  ])('does not mean %s', async (_what, text, wrong) => {
    const found = texts(await read(`${text}\n`));
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).not.toMatch(wrong);
  });

  it.each([
    'It’s the first time a mayor has sold a harbour.',
    'It’s payback time in Lagos, where the harbour was sold.',
  ])('may mean nothing: %s', async (sentence) => {
    const found = texts(await read(`The Harbour Bank closed its branch. ${sentence}\n`));
    expect(found.join('\n')).toMatch(/^It’s/m);
  });
});

describe('a sentence', () => {
  it.each([
    ['Editor’s note: Tom Reyes owns the harbour.', 'Tom Reyes owns the harbour.'],
    ['The Latest: Tom Reyes sells the harbour.', 'Tom Reyes sells the harbour.'],
    ['US President Tom Reyes sells the harbour.', 'US President Tom Reyes sells the harbour.'],
    ['OSLO, Norway, Jan. 3 (UPI) — Tom Reyes owns the harbour.', 'Tom Reyes owns the harbour.'],
    [
      'In 1999 Ann Obi lost the vote to then-Sen. Tom Reyes.',
      'In 1999 Ann Obi lost the vote to then-Sen. Tom Reyes.',
    ],
  ])('is told without its label, and whole: %s', async (text, expected) => {
    expect(texts(await read(`${text}\n`, '2024-03-13'))).toEqual([expected]);
  });

  it.each([
    [
      'that only says where something was said',
      'Tom Reyes, the owner of the harbour in Lagos, said in a statement.',
    ],
    ['that is no statement', 'How much Tom Reyes gives to the harbour of Lagos.'],
    [
      'that only says when something was said',
      'Mayor Tom Reyes of Lagos said at the first harbour debate.',
    ],
    ['that is a message with its tags', '@tomreyes wins the harbour of Lagos <tweet/> on Monday.'],
    ['that is a condition', 'Unless Tom Reyes sells the harbour of Lagos to a bank.'],
    ['that only names a deed', 'To harshly punish the owner of the harbour in Lagos.'],
  ])('%s makes no claim', async (_what, text) => {
    expect(texts(await read(`${text}\n`))).toEqual([]);
  });
});

describe('what somebody says', () => {
  const said = async (text: string) => texts(await read(`${text}\n`)).join('\n');

  it('of "our" country or army is of a country, not of the speaker', async () => {
    const found = await said(
      '“The strikes have weakened our military and insulted our nation’s judges,” Tom Reyes said.',
    );
    expect(found).toContain('weakened the military');
    expect(found).not.toMatch(/Reyes[’'](?:s)? (?:military|nation)/);
  });

  it('is "mine" of the one who says it', async () => {
    expect(await said('“They never cut a show of mine in Lagos,” Tom Reyes said.')).toBe(
      "They never cut a show of Tom Reyes' in Lagos.",
    );
  });

  it('of "our" thing is the speaker’s only where it is their own', async () => {
    expect(
      await said(
        '“The strikes hurt our greatest hopes and our campaign in Lagos,” Tom Reyes said.',
      ),
    ).toBe("The strikes hurt the greatest hopes and Tom Reyes' campaign in Lagos.");
  });

  it.each([
    [
      'whom a person means by "we" is not known',
      '“We don’t have clinics for all people in Lagos,” Mayor Tom Reyes said.',
      'We don’t have clinics for all people in Lagos.',
    ],
    [
      'whom a spokesman means is',
      '“We don’t have clinics for all people in Lagos,” said Tom Reyes, a spokesman for the Harbour Union.',
      'Harbour Union doesn’t have clinics for all people in Lagos.',
    ],
    [
      'who says "I" without a name is not known',
      '“I know the keeper of the harbour of Lagos,” the video said.',
      'I know the keeper of the harbour of Lagos.',
    ],
    [
      'a name that begins so is a name',
      '“Ann Obi paid the We The Miners Foundation in Lagos,” said Tom Reyes, a spokesman for the Harbour Union.',
      'Ann Obi paid the We The Miners Foundation in Lagos.',
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await said(text)).toBe(expected);
  });

  it('keeps the honorific that alone tells husband from wife', async () => {
    const found = texts(
      await read(
        'Ann Obi and Tom Obi spoke. Tom Obi left with Ann Obi. Mr. Obi sold the harbour.\n',
      ),
    );
    expect(found).toContain('Mr. Obi sold the harbour.');
    const alone = texts(await read('Tom Obi left the town hall. Mr. Obi sold the harbour.\n'));
    expect(alone).toContain('Tom Obi sold the harbour.');
  });

  it('is written without "I mean"', async () => {
    expect(await said('“I mean, the dam holds back two rivers,” Tom Reyes said.')).toBe(
      'The dam holds back two rivers.',
    );
  });

  it.each([
    [
      '“When the dam broke in May, the town slept,” Tom Reyes said on Monday.',
      'When the dam broke in May, the town slept.',
    ],
    [
      'Tom Reyes said that if the port closes, the dockers would strike.',
      'If the port closes, the dockers would strike.',
    ],
  ])('is told with its condition or time, and without who said it: %s', async (text, expected) => {
    expect(await said(text)).toBe(expected);
  });

  it('is no question', async () => {
    expect(await said('Tom Reyes said when the port would close.')).not.toMatch(/^When/m);
  });

  it('is no name within a filler, nor for the letter that a reporter changed', async () => {
    const found = await said(
      '“[I]f it was left to Obi, the port would close,” Tom Reyes said. “The one who cannot tell the truth — I mean, literally cannot — is Ann Obi,” Reyes said.',
    );
    expect(found).toContain('If it was left to Ann Obi, the port would close.');
    expect(found).not.toMatch(/Reyes(?:f| means)/);
  });

  it('somebody did is told as a deed, also in its own marks', async () => {
    const found = await said(
      'Ann Obi accused the mayor of being asleep when the dam broke. Tom Reyes accused Obi’s firm of being “duped by a swindler.”',
    );
    expect(found).toContain('The mayor was asleep when the dam broke.');
    expect(found).toContain('Obi’s firm was duped by a swindler.');
  });

  it('others cannot agree to is no statement, but the deed of who said it', async () => {
    const found = await said(
      'At the talks, the minister also made demands that the dockers will not be able to comply with.',
    );
    expect(found).toMatch(/the minister also made demands that the dockers will not be able/);
    expect(found).not.toMatch(/^The dockers/m);
  });

  it('others should do is no statement by itself', async () => {
    const found = await said(
      'Tom Reyes encouraged his voters to visit the harbour on Monday to make sure everything is in order.',
    );
    expect(found).not.toMatch(/^(?:His|Tom Reyes’s?|Tom Reyes's?) voters to visit/m);
  });
});

describe('the holder of an office', () => {
  it.each([
    ['U.S. Secretary of State Ann Kelly said the talks failed.', 'Ann Kelly'],
    ['Israeli Minister of Finance Moshe Adler said prices rose by 3 percent.', 'Moshe Adler'],
    ['Ohio Secretary of State Dan Weller said the rolls were right.', 'Dan Weller'],
  ])('is the one who claims it: %s', async (text, name) => {
    expect(by(await read(`${text}\n`), name)).toHaveLength(1);
  });

  it('speaks for no body of that name', async () => {
    const found = texts(
      await read(
        'Secretary of State Ann Kelly met them in Bern. “We remain open to talks with the North,” Kelly said.\n',
      ),
    );
    expect(found.join('\n')).not.toMatch(/^State remains/m);
  });
});

describe('"the waves"', () => {
  it.each([
    'Angry waves struck the pier at noon. The mayor says the port is safe beneath the waves.',
    'A nurse told of a tough time in 1999. The mayor was in Lagos at the time.',
  ])('is no phrase of a sentence that only begins so, nor of anything: %s', async (text) => {
    expect(texts(await read(`${text}\n`)).join('\n')).not.toMatch(/the Angry waves|the tough time/);
  });

  it.each([
    [
      'the day on which it was',
      'The Reyes campaign on Tuesday paid its debts. Ann Obi gave the campaign a harbour.',
      'Ann Obi gave the Reyes campaign a harbour.',
    ],
    [
      'what is done with it',
      'Mayors had trouble raising money in Lagos. Ann Obi had the money.',
      'Ann Obi had the money.',
    ],
    [
      'one of all, where a share is told',
      'Ann Obi called the vote in Oslo a farce. Tom Reyes won 35 percent of the vote in Lagos.',
      'Tom Reyes won 35 percent of the vote in Lagos.',
    ],
    [
      'another where its maker follows',
      'The mayor’s angry statement came in Oslo. Ann Obi read the statement by Tom Reyes in Lagos.',
      'Ann Obi read the statement by Tom Reyes in Lagos.',
    ],
  ])('is told without %s', async (_what, text, expected) => {
    expect(texts(await read(`${text}\n`))).toContain(expected);
  });

  it('is told more fully where it has a name', async () => {
    const found = texts(
      await read('They signed the Lagos port deal in 1999. Ann Obi tore up the deal.\n'),
    );
    expect(found).toContain('Ann Obi tore up the Lagos port deal.');
  });
});
