import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/domain/extraction.ts';
import { CodePointIndex } from '../../../src/domain/span.ts';
import { createReader } from '../../../src/extract/index.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

/** By quote: the words that name the speaker, and whom they denote, with kind. */
async function speakersOf(...paragraphs: readonly string[]) {
  const { document, quotes, entities } = await reader.read({ text: paragraphs.join('\n\n') });
  const index = new CodePointIndex(document.text);
  return quotes.map(({ attributions: [first] }) => {
    const entity = entities[first?.candidates[0]?.entity ?? -1];
    return {
      mention: first?.mention ? index.slice(first.mention) : null,
      is: entity === undefined ? null : `${entity.kind} ${entity.name}`,
      sure: first?.candidates[0]?.probability ?? 0,
    };
  });
}

const who = async (...paragraphs: readonly string[]) =>
  (await speakersOf(...paragraphs)).map(({ is }) => is);

describe('speakers', () => {
  it('of a transcript are the people whose names stand in capitals before the colon', async () => {
    const text = [
      'Two candidates met in Dayton on Tuesday night.',
      'HALLORAN: You never paid the crews, and you know it.',
      'MODERATOR: Is that your answer?',
      'STROUD: I did, and I can show you the books.',
      'Michael Halloran is the governor of the state.',
    ];

    expect(await who(...text)).toEqual([
      'PERSON Michael Halloran',
      'UNNAMED Moderator',
      'PERSON Stroud',
    ]);
  });

  it('are named by their whole noun phrase', async () => {
    const quotes = await speakersOf('Gordon Blake, 25, said he would not sail again.');

    expect(quotes[0]?.mention).toMatch(/^Gordon Blake, 25/);
    expect(quotes[0]?.is).toBe('PERSON Gordon Blake');
  });

  it('are not those who are spoken to', async () => {
    const quotes = await who(
      '“Get out of here, Ada,” shouted the guard. “You are late, Tom,” said his mother.',
    );

    expect(quotes).toEqual(['UNNAMED The guard', 'UNNAMED His mother']);
  });

  it('may be described by the seat of a government, or as the counterpart of another', async () => {
    const quotes = await who(
      'Russian President Igor Petrov arrived in Oslo on Monday to meet Norwegian Prime Minister Jonas Lund.',
      'The Kremlin leader said the talks had gone well.',
      'Lund thanked the crowd. His Russian counterpart replied that the sea belonged to nobody.',
    );

    expect(quotes.filter((is) => is?.endsWith('Petrov'))).toHaveLength(2);
  });

  it('are those who spoke last, where a quotation tells of somebody who is named far more', async () => {
    const quotes = await who(
      'Tom Reyes opened the clinic in 1999. Reyes paid for the ward. Reyes hired the nurses. Reyes sold the clinic to the bank. Reyes left Lagos.',
      'As long as Reyes’s bank owns the ward, nothing will change, according to Michael Weller, a doctor in Lagos.',
      '“His clinic is cold,” he continued. “No one would stay there.”',
    );

    expect(quotes.slice(1)).toEqual(['PERSON Michael Weller']);
  });

  it('may be described by their role alone', async () => {
    const quotes = await who(
      'Spokeswoman Lena Ortiz said the ferry was safe. The spokeswoman added that tests would go on.',
    );

    expect(quotes).toEqual(['PERSON Lena Ortiz', 'PERSON Lena Ortiz']);
  });

  it('that are a firm are meant by “the firm” later on', async () => {
    const quotes = await who(
      'The firm Greystone Lettings said the boiler would be mended by Friday. Tenants have been cold for a week. The firm added that it was sorry for the delay.',
    );

    expect(new Set(quotes).size).toBe(1);
    expect(quotes[0]).toMatch(/^ORGANIZATION .*Greystone Lettings$/);
  });

  it('are one where their name is misspelt the second time, but less surely', async () => {
    const quotes = await speakersOf(
      'The newspaper Northern Kolmogorets reported that the bridge was closed. On Tuesday the newspaper Northern Kolmogorts wrote that it had opened again.',
    );

    expect(new Set(quotes.map(({ is }) => is)).size).toBe(1);
    expect(quotes[1]?.sure).toBeLessThan(quotes[0]?.sure ?? 0);
  });

  it('are two where names differ by more than a slip', async () => {
    const quotes = await who(
      'North Korea said the border was shut. South Korea said the border was open.',
    );

    expect(new Set(quotes).size).toBe(2);
  });

  it('are meant by a pronoun even where nobody gives their name', async () => {
    const quotes = await who(
      'A senior nurse told the Herald that the ward had been closed since May. “We had the beds and we had the patients,” she said. “What we did not have was the key.”',
    );

    expect(quotes).toEqual(['UNNAMED A senior nurse', 'UNNAMED A senior nurse']);
  });

  it('may be a description that spoke of nothing before the pronoun', async () => {
    const quotes = await who(
      'My grandmother never learned to swim, but at 80 she still said that the sea was overrated. Oslo lies far away.',
    );

    expect(new Set(quotes)).toEqual(new Set(['UNNAMED My grandmother']));
  });

  it('are told apart by the titles before one surname, full stops and all', async () => {
    const quotes = await who(
      'Mr. Tolliver and his wife, Ana Tolliver, have farmed here since 1990.',
      'Mr. Tolliver said the soil was tired. Mrs. Tolliver said it was the farmer who was tired.',
      '“I have told him so,” she said.',
    );

    expect(quotes[0]).toMatch(/^PERSON .*Tolliver$/);
    expect(quotes[0]).not.toBe('PERSON Ana Tolliver');
    expect(quotes.slice(1)).toEqual(['PERSON Ana Tolliver', 'PERSON Ana Tolliver']);
  });

  it('may be a senator before whose name the title is shortened', async () => {
    const quotes = await who(
      'Sen. Edith Vale (R-Ky.) and Gov. Paul Rusk met on Monday.',
      'The Kentucky senator said the dam would hold. The governor said he had seen the cracks.',
    );

    expect(quotes).toEqual(['PERSON Edith Vale', 'PERSON Paul Rusk']);
  });

  it('are not of another party than the description says', async () => {
    const quotes = await who(
      'Republican nominee Carl Ostrow and Democrat Lydia Finch debated in Toledo.',
      'Ostrow spoke first. The Democratic nominee said the plant would stay open.',
    );

    expect(quotes.at(-1)).toBe('PERSON Lydia Finch');
  });

  it('are named by an apposition with a comma at its end', async () => {
    const quotes = await who(
      'The dead man’s cousin, Bettina Auer, said: “He trusted the rope.” She added that the shop had closed.',
    );

    expect(quotes).toEqual(['PERSON Bettina Auer', 'PERSON Bettina Auer']);
  });

  it('are one person where a surname is a slip, but less surely', async () => {
    const quotes = await speakersOf(
      'Opposition leader Nadia Kvernadze called the vote a farce. Kvenradze told reporters that the count would go on.',
    );

    expect(quotes.map(({ is }) => is)).toEqual([
      'PERSON Nadia Kvernadze',
      'PERSON Nadia Kvernadze',
    ]);
    expect(quotes[1]?.sure).toBeLessThan(quotes[0]?.sure ?? 0);
  });

  it('that are named for their nation are who the text ties to it', async () => {
    const quotes = await who(
      'Igor Petrov and Jonas Lund met in Vienna on Monday.',
      'Petrov flew home to Bulgaria at once. In Bulgaria the papers mock Petrov. Lund went skiing. Lund has broken a leg before.',
      'The talks were “as warm as a freezer”, according to the Bulgarian.',
    );

    expect(quotes.at(-1)).toBe('PERSON Igor Petrov');
  });

  it('are a body by its full name where its noun or its abbreviation was given', async () => {
    const quotes = await who(
      'The Commission on Harbour Safety met on Monday. The commission said that the pier was safe.',
      'The NHF was founded in 1950. The fund said that it would pay for the paint.',
    );

    expect(quotes).toEqual(['ORGANIZATION Commission on Harbour Safety', 'ORGANIZATION NHF']);
  });

  it('are the plural that the sentence before begins with, where “they” speak', async () => {
    const quotes = await who(
      'Proponents have gathered in the square. They say the bridge should be saved.',
    );

    expect(quotes).toEqual(['UNNAMED Proponents']);
  });

  it('are never things that happen', async () => {
    const quotes = await who(
      'The discussions confirmed that the border would stay open. The summit declared that the war was over.',
    );

    expect(quotes.filter((is) => is !== null)).toEqual([]);
  });

  it('are no organization for a bare title', async () => {
    const quotes = await who('President said on Friday that the war was over.');

    expect(quotes.filter((is) => is?.startsWith('ORGANIZATION'))).toEqual([]);
  });
});

describe('descriptions', () => {
  it('hold no name that ran into them', async () => {
    const { entities } = await reader.read({
      text: 'Photo by Getti Izski President Oleh Marchuk in the hall, who said that the road would be rebuilt.\n\nPresident Oleh Marchuk said on Friday that the road would be rebuilt by winter.',
    });
    const marchuk = entities.find(({ name }) => name === 'Oleh Marchuk');

    expect(marchuk?.description).toBe('President');
  });
});
