/** Countries and capitals as they stand in titles and stand for governments: "Russian", "Kyiv", "White House". */

/*
 * ISO 3166-1 codes. Country names come from the Unicode CLDR through Intl; adjectives, seats of government and other
 * usual forms are listed here.
 */
const OTHER_FORMS: Readonly<Record<string, string>> = {
  US: 'us|usa|america|american|united states of america|white house|pentagon',
  GB: 'uk|britain|great britain|british|downing street|english',
  RU: 'russian federation|russian|kremlin|soviet',
  UA: 'ukrainian',
  CN: 'chinese|prc',
  TW: 'taiwanese',
  HK: 'hong kong',
  FR: 'french|elysee',
  DE: 'german',
  IT: 'italian',
  ES: 'spanish',
  PT: 'portuguese',
  NL: 'dutch|holland',
  BE: 'belgian',
  PL: 'polish',
  CZ: 'czech|czech republic',
  SK: 'slovak',
  HU: 'hungarian',
  RO: 'romanian',
  BG: 'bulgarian',
  GR: 'greek',
  TR: 'turkish|turkey',
  SE: 'swedish',
  NO: 'norwegian',
  FI: 'finnish',
  DK: 'danish',
  IE: 'irish',
  AT: 'austrian',
  CH: 'swiss',
  EE: 'estonian',
  LV: 'latvian',
  LT: 'lithuanian',
  BY: 'belarusian|belarussian',
  MD: 'moldovan',
  GE: 'georgian',
  AM: 'armenian',
  AZ: 'azerbaijani',
  KZ: 'kazakh',
  RS: 'serbian',
  HR: 'croatian',
  IL: 'israeli',
  PS: 'palestinian|gaza',
  IR: 'iranian',
  IQ: 'iraqi',
  SY: 'syrian',
  LB: 'lebanese',
  JO: 'jordanian',
  SA: 'saudi',
  AE: 'emirati|uae',
  QA: 'qatari',
  KW: 'kuwaiti',
  YE: 'yemeni',
  EG: 'egyptian',
  LY: 'libyan',
  TN: 'tunisian',
  DZ: 'algerian',
  MA: 'moroccan',
  SD: 'sudanese',
  ET: 'ethiopian',
  KE: 'kenyan',
  NG: 'nigerian',
  ZA: 'south african',
  CD: 'congolese',
  IN: 'indian',
  PK: 'pakistani',
  BD: 'bangladeshi',
  AF: 'afghan|taliban',
  LK: 'sri lankan',
  NP: 'nepalese|nepali',
  MM: 'burmese|burma|myanmar',
  TH: 'thai',
  VN: 'vietnamese',
  PH: 'filipino|philippine',
  ID: 'indonesian',
  MY: 'malaysian',
  SG: 'singaporean',
  JP: 'japanese',
  KR: 'south korean',
  KP: 'north korean',
  AU: 'australian',
  NZ: 'new zealand',
  CA: 'canadian',
  MX: 'mexican',
  BR: 'brazilian',
  AR: 'argentine|argentinian',
  CL: 'chilean',
  CO: 'colombian',
  VE: 'venezuelan',
  PE: 'peruvian',
  CU: 'cuban',
  EU: 'eu|european union|european|brussels',
  UN: 'un|united nations',
};

/** Capitals that stand for their governments, by ISO 3166-1 codes. */
const CAPITALS: Readonly<Record<string, string>> = {
  AT: 'vienna',
  BY: 'minsk',
  CN: 'beijing',
  DE: 'berlin',
  EG: 'cairo',
  ES: 'madrid',
  FI: 'helsinki',
  FR: 'paris',
  GB: 'london|whitehall',
  GR: 'athens',
  HU: 'budapest',
  IL: 'jerusalem',
  IN: 'new delhi|delhi',
  IQ: 'baghdad',
  IR: 'tehran',
  IT: 'rome',
  JP: 'tokyo',
  KP: 'pyongyang',
  KR: 'seoul',
  NO: 'oslo',
  PL: 'warsaw',
  PT: 'lisbon',
  RU: 'moscow',
  SA: 'riyadh',
  SE: 'stockholm',
  SY: 'damascus',
  TR: 'ankara',
  UA: 'kyiv|kiev',
  US: 'washington',
};

/** English spellings of one city or region, as words of names; the first is what they are compared as. */
const EXONYMS: readonly string[] = [
  'kyiv kiev kyyiv',
  'kharkiv kharkov',
  'odesa odessa',
  'lviv lvov lwow',
  'mykolaiv nikolaev nikolayev',
  'luhansk lugansk',
  'donbas donbass',
  'zaporizhzhia zaporizhia zaporozhye zaporizhzhya',
  'dnipro dnieper dnepr',
  'chernihiv chernigov',
  'chornobyl chernobyl',
  'beijing peking',
  'mumbai bombay',
  'kolkata calcutta',
  'turkiye turkey',
  'yangon rangoon',
  'gdansk danzig',
];

const CAPITAL_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CAPITALS).flatMap(([code, names]) =>
    names.split('|').map((name) => [name, code] as const),
  ),
);
const countryNames = namesOfCountries();
const lowerNames = new Set([...countryNames.keys()].map((name) => name.toLowerCase()));
const codes: ReadonlyMap<string, string> = collectCodes();
const exonyms: ReadonlyMap<string, string> = new Map(
  EXONYMS.flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);
const LONGEST_PLACE = 4;

/** True for a country's whole name in lower case, as CLDR gives it. */
export function isCountry(name: string): boolean {
  return lowerNames.has(name);
}

/** ISO 3166-1 codes (and EU, UN) of the countries that normalized words name, by name, adjective or seat. */
export function countriesIn(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let start = 0; start < words.length; ) {
    const match = placeAt(words, start);
    if (match !== null) found.add(match.code);
    start += match?.length ?? 1;
  }
  return found;
}

/** As {@link countriesIn}, with the countries whose capitals the words name: "Moscow" is Russia's, as speaker and as place. */
export function nationsIn(words: readonly string[]): ReadonlySet<string> {
  const capitals = words.flatMap(
    (word, at) => CAPITAL_OF.get(word) ?? CAPITAL_OF.get(`${word} ${words[at + 1]}`) ?? [],
  );
  return new Set([...countriesIn(words), ...capitals]);
}

/** How many words from `start` on name one country, by name, adjective or seat; 0 if they name none. */
export function placeLength(words: readonly string[], start: number): number {
  return placeAt(words, start)?.length ?? 0;
}

/** The spelling of a place's name that stands for all of them: "kiev" → "kyiv". Other words stay as they are. */
export function placeSpelling(word: string): string {
  return exonyms.get(word) ?? word;
}

function placeAt(
  words: readonly string[],
  start: number,
): { readonly code: string; readonly length: number } | null {
  for (let length = Math.min(LONGEST_PLACE, words.length - start); length > 0; length--) {
    const code = codes.get(words.slice(start, start + length).join(' '));
    if (code !== undefined) return { code, length };
  }
  return null;
}

function collectCodes(): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const [name, code] of countryNames) {
    // "Myanmar (Burma)" and "Hong Kong SAR China" are CLDR's display forms; the plain ones are listed above.
    if (/^[\p{L} .'’&-]+$/u.test(name)) {
      result.set(
        name
          .normalize('NFD')
          .replace(/[^A-Za-z ]/g, '')
          .toLowerCase(),
        code,
      );
    }
  }
  for (const [code, forms] of Object.entries(OTHER_FORMS)) {
    for (const form of forms.split('|')) result.set(form, code);
  }
  return result;
}

/** Names of all countries in English, from Unicode's locale data (CLDR), with their ISO 3166-1 codes. */
function namesOfCountries(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = new Map<string, string>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    // Withdrawn codes have names too: SU is named Russia, FX is named France.
    if (name !== undefined) found.set(name, new Intl.Locale(`und-${code}`).region ?? code);
  }
  return found;
}
