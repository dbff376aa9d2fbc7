/** Forms of forenames that rules of spelling do not join: national forms, and short forms. */

import { spellingClass } from './spelling.ts';

/*
 * Source: names of common origin in the languages whose speakers Anglophone news names most, in the romanizations of
 * BGN/PCGN, of Ukraine's Cabinet resolution 55 of 2010 and of Belarus's instruction of 2007; for Arabic and Persian,
 * the spellings of the large agencies. One line is one name; a spelling variant of a listed form counts as that form,
 * so only forms that differ by more are listed.
 */

/** One person is regularly printed under several of these: the Russian, Ukrainian or Belarusian form, or an Arabic spelling. */
const NATIONAL: readonly string[] = [
  'vladimir volodymyr uladzimir wladimir',
  'alexander aleksandr oleksandr alyaksandr aliaksandr',
  'alexandra aleksandra oleksandra',
  'alexey aleksei oleksiy oleksii aliaksei',
  'mikhail mykhailo mihail',
  'sergei serhiy serhii siarhei',
  'nikolai mykola mikalai',
  'andrei andriy andrii',
  'dmitry dmytro dmitri dzmitry dimitry dmitrii',
  'yevgeny evgeny yevhen evhen yauhen evgeni',
  'ilya illia illya',
  'igor ihor ihar',
  'oleg oleh aleh',
  'olga olha volha',
  'elena olena yelena alena',
  'pavel pavlo',
  'pyotr petro piotr petr',
  'vasily vasyl vasil vasili',
  'viktor victor viktar',
  'viacheslav vyacheslav viacheslau',
  'vitaly vitalii vitali',
  'anatoly anatolii anatol',
  'grigory hryhoriy hryhorii',
  'gennady hennadiy hennadii henadz',
  'yuri yuriy iurii yury',
  'leonid leanid',
  'natalia nataliya natallia',
  'svetlana svitlana sviatlana',
  'tatiana tetiana tatsiana',
  'kirill kyrylo kiryl',
  'maxim maksym maksim',
  'konstantin kostiantyn kanstantsin',
  'ekaterina yekaterina kateryna katsiaryna',
  'maria mariya mariia',
  'mohammed muhammad mohamed mohammad muhammed mohamad',
  'ahmed ahmad',
  'mahmoud mahmud mehmood',
  'muammar moammar muamar',
  'hussein husain hussain husayn hossein',
  'hassan hasan',
  'ibrahim ebrahim',
  'qasem qassem kassem ghasem qasim',
  'omar umar',
  'osama usama',
  'khaled khalid',
  'abdullah abdallah abdulla',
  'abdel abdul abdal',
  'yahya yehia yahia',
  'ismail esmail',
];

/** One name in languages whose speakers are seldom printed under each other's form: Miguel López is not Michael Lopez. */
const INTERNATIONAL: readonly string[] = [
  'michael mikhail mykhailo michel miguel mihai mikheil michal mikael',
  'nicholas nikolai mykola nicolas nikola nikolay niccolo',
  'andrew andrei andriy andre andreas andrzej',
  'alexander alexandre alessandro alejandro oleksandr',
  'eugene yevgeny yevhen evgeny',
  'paul pavel pavlo pablo paolo',
  'peter pyotr petro piotr pedro pietro pierre',
  'gregory grigory hryhoriy',
  'stephen steven stefan stepan esteban',
  'ivan john jan juan johann giovanni jean joao',
  'george georgy giorgi jorge giorgos georges jerzy heorhiy',
  'joseph josef iosif jose giuseppe yosef yusuf youssef',
  'catherine katherine ekaterina yekaterina kateryna',
  'helen elena olena yelena',
  'maria mary marie',
  'anna hanna anne',
  'sergei sergio serge',
  'constantine konstantin kostiantyn',
  'abraham ibrahim avraham',
  'isaac yitzhak',
  'elijah ilya illia',
];

/** Short forms in English use; weaker than national forms, since they are seldom mixed in print. */
const SHORT: readonly string[] = [
  'joseph joe joey',
  'william will bill billy',
  'robert rob bob bobby',
  'richard rick dick rich',
  'michael mike mick',
  'james jim jimmy jamie',
  'john jack johnny',
  'thomas tom tommy',
  'anthony tony',
  'edward ed eddie ted ned',
  'theodore ted theo',
  'charles charlie chuck',
  'daniel dan danny',
  'david dave',
  'donald don',
  'kenneth ken',
  'ronald ron',
  'samuel sam',
  'benjamin ben',
  'matthew matt',
  'christopher chris',
  'gregory greg',
  'steven stephen steve',
  'timothy tim',
  'andrew andy drew',
  'nicholas nick',
  'peter pete',
  'alexander alex sasha',
  'elizabeth liz beth betty',
  'margaret maggie meg peggy',
  'katherine catherine kate kathy katie',
  'susan sue',
  'deborah debbie',
  'patricia pat patty',
  'jennifer jen jenny',
  'lawrence larry',
  'raymond ray',
  'gerald jerry gerry',
  'philip phil',
  'frederick fred',
  'bernard bernie',
  'leonard len lenny',
  'vladimir volodya',
  'natalia natasha',
];

/** How two forenames, as normalized words, belong together. */
export type ForenameRelation = 'same' | 'national' | 'international' | 'short' | 'none';

const national = indexOf(NATIONAL);
const international = indexOf(INTERNATIONAL);
const short = indexOf(SHORT);

/** Whether two normalized forenames are forms of one name. Symmetric. */
export function relateForenames(a: string, b: string): ForenameRelation {
  const [left, right] = [spellingClass(a), spellingClass(b)];
  if (left === right) return 'same';
  if (share(national, left, right)) return 'national';
  if (share(international, left, right)) return 'international';
  return share(short, left, right) ? 'short' : 'none';
}

function indexOf(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const index = new Map<string, Set<number>>();
  for (const [line, words] of lines.entries()) {
    for (const word of words.split(' ')) {
      const form = spellingClass(word);
      index.set(form, (index.get(form) ?? new Set()).add(line));
    }
  }
  return index;
}

function share(index: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const lines = index.get(b);
  return lines !== undefined && [...(index.get(a) ?? [])].some((line) => lines.has(line));
}
