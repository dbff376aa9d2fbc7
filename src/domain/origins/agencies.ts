/** News agencies, whose stories others print: one name for each, whatever a dateline or credit calls it. */

interface Agency {
  readonly name: string;
  /** As printed in datelines and credits; capitals count, since "pa" and "ap" are parts of words. */
  readonly forms: readonly string[];
  readonly domains: readonly string[];
}

const AGENCIES: readonly Agency[] = [
  {
    name: 'Associated Press',
    forms: ['AP', 'A.P.', 'Associated Press', 'The Associated Press', 'AP News'],
    domains: ['apnews.com', 'ap.org'],
  },
  {
    name: 'Reuters',
    forms: ['Reuters', 'REUTERS', 'Thomson Reuters', 'Reuters Health'],
    domains: ['reuters.com'],
  },
  {
    name: 'Agence France-Presse',
    forms: ['AFP', 'Agence France-Presse', 'Agence France Presse'],
    domains: ['afp.com'],
  },
  {
    name: 'United Press International',
    forms: ['UPI', 'United Press International'],
    domains: ['upi.com'],
  },
  {
    name: 'Press Association',
    forms: ['PA', 'PA Media', 'Press Association'],
    domains: ['pa.media'],
  },
  { name: 'dpa', forms: ['dpa', 'DPA', 'Deutsche Presse-Agentur'], domains: ['dpa.com'] },
  { name: 'EFE', forms: ['EFE', 'Agencia EFE'], domains: ['efe.com'] },
  { name: 'ANSA', forms: ['ANSA'], domains: ['ansa.it'] },
  {
    name: 'Bloomberg',
    forms: ['Bloomberg', 'Bloomberg News'],
    domains: ['bloomberg.com'],
  },
  { name: 'TASS', forms: ['TASS', 'ITAR-TASS'], domains: ['tass.com', 'tass.ru'] },
  { name: 'Interfax', forms: ['Interfax'], domains: ['interfax.com', 'interfax.ru'] },
  { name: 'Interfax-Ukraine', forms: ['Interfax-Ukraine'], domains: ['interfax.com.ua'] },
  { name: 'Ukrinform', forms: ['Ukrinform'], domains: ['ukrinform.net', 'ukrinform.ua'] },
  { name: 'RIA Novosti', forms: ['RIA Novosti', 'RIA'], domains: ['ria.ru'] },
  { name: 'Xinhua', forms: ['Xinhua'], domains: ['xinhuanet.com', 'news.cn'] },
  { name: 'Kyodo', forms: ['Kyodo', 'Kyodo News', 'KYODO'], domains: ['kyodonews.net'] },
  { name: 'Yonhap', forms: ['Yonhap', 'Yonhap News Agency'], domains: ['yna.co.kr'] },
  { name: 'Anadolu', forms: ['AA', 'Anadolu', 'Anadolu Agency'], domains: ['aa.com.tr'] },
  {
    name: 'Press Trust of India',
    forms: ['PTI', 'Press Trust of India'],
    domains: ['ptinews.com'],
  },
  { name: 'ANI', forms: ['ANI', 'Asian News International'], domains: ['aninews.in'] },
  { name: 'IANS', forms: ['IANS', 'Indo-Asian News Service'], domains: ['ians.in'] },
  {
    name: 'Canadian Press',
    forms: ['CP', 'Canadian Press', 'The Canadian Press'],
    domains: ['thecanadianpress.com'],
  },
  {
    name: 'Australian Associated Press',
    forms: ['AAP', 'Australian Associated Press'],
    domains: ['aap.com.au'],
  },
  { name: 'CNN Wire', forms: ['CNN Wire', 'CNN Newsource'], domains: [] },
  {
    name: 'Tribune News Service',
    forms: ['TNS', 'Tribune News Service'],
    domains: ['tribunenewsservice.com'],
  },
];

const BY_FORM: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)),
);
const BY_DOMAIN: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(({ name, domains }) => domains.map((domain) => [domain, name] as const)),
);

/** Every printed form, the longest first, so that "AP News" is not read as "AP". */
export const AGENCY_FORMS: readonly string[] = [...BY_FORM.keys()].toSorted(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);

/** The one name of the agency that `printed` stands for, or null where it is none. */
export function agencyNamed(printed: string): string | null {
  return BY_FORM.get(printed.trim()) ?? null;
}

/** The agency that publishes under `domain` or a part of it, or null. */
export function agencyOfDomain(domain: string): string | null {
  const parts = domain.toLowerCase().split('.');
  for (let at = 0; at < parts.length - 1; at++) {
    const agency = BY_DOMAIN.get(parts.slice(at).join('.'));
    if (agency !== undefined) return agency;
  }
  return null;
}
