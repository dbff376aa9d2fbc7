/** Forms of forenames that rules of spelling do not join: national forms, and short forms. */

import { spellingClass } from './spelling.ts';

/*
 * Source: names of common origin in the languages whose speakers Anglophone news names most, in the romanizations of
 * BGN/PCGN and of Ukraine's Cabinet resolution 55 of 2010. One line is one name; a spelling variant of a listed form
 * counts as that form, so only forms that differ by more are listed.
 */
const NATIONAL: readonly string[] = [
  'vladimir volodymyr uladzimir wladimir vladimirs',
  'alexander aleksandr oleksandr alyaksandr aliaksandr alexandre alessandro alejandro aleksander',
  'alexandra aleksandra oleksandra alessandra',
  'alexey aleksei oleksiy oleksii aliaksei alexis',
  'mikhail mykhailo mikhailo michael mihail mihai michel miguel mikheil michal mikael',
  'sergei serhiy serhii siarhei sergio serge',
  'nikolai mykola mikalai nicholas nicolas nicola nikola nikolay niccolo',
  'andrei andriy andrii andrew andre andreas andrzej andrea',
  'dmitry dmytro dmitri dzmitry dimitri dimitry dmitrii',
  'yevgeny evgeny yevhen evhen yauhen eugene evgeni',
  'ilya illia illya elijah',
  'igor ihor ihar',
  'oleg oleh aleh',
  'olga olha volha',
  'helena olena elena yelena alena helen',
  'pavel pavlo paul paulo pablo paolo',
  'peter pyotr petro piotr petr pedro pietro pierre',
  'vasily vasyl vasil basil vasili',
  'viktor victor viktar',
  'viacheslav vyacheslav viacheslau',
  'vitaly vitalii vitali vital',
  'anatoly anatolii anatol',
  'grigory hryhoriy hryhorii gregory',
  'gennady hennadiy hennadii henadz',
  'yuri yuriy iurii yury juri',
  'leonid leanid',
  'natalia nataliya natallia natalie',
  'svetlana svitlana sviatlana',
  'tatiana tetiana tatsiana',
  'kirill kyrylo kiril cyril',
  'maxim maksym maksim',
  'konstantin kostiantyn constantine konstantinos',
  'artem artyom',
  'stepan stephen steven stefan stephan stjepan esteban',
  'ivan iwan john jan juan johann giovanni jean joao',
  'george georgy georgi heorhiy giorgi jorge giorgos georges jerzy',
  'joseph josef iosif jose giuseppe yosef yusuf yousef youssef',
  'catherine katherine ekaterina yekaterina kateryna katarina katherina',
  'maria mariya mary marie mariia',
  'anna hanna anne ana',
  'mohammed muhammad mohamed mohammad muhammed mohamad mohamud mehmed',
  'ahmed ahmad achmed ahmet',
  'mahmoud mahmud mehmood',
  'muammar moammar muamar',
  'hussein husain hussain husayn hossein huseyin',
  'hassan hasan',
  'ibrahim ebrahim abraham',
  'qasem qassem kassem ghasem qasim',
  'omar umar omer',
  'osama usama',
  'bashar bachar',
  'khaled khalid',
  'abdullah abdallah abdulla',
  'abdel abdul abdal',
  'yahya yehia yahia',
  'ismail esmail',
  'benjamin binyamin',
  'yitzhak yitzchak isaac itzhak',
  'moshe moses',
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
export type ForenameRelation = 'same' | 'national' | 'short' | 'none';

const national = indexOf(NATIONAL);
const short = indexOf(SHORT);

/** Whether two normalized forenames are forms of one name. Symmetric. */
export function relateForenames(a: string, b: string): ForenameRelation {
  const [left, right] = [spellingClass(a), spellingClass(b)];
  if (left === right) return 'same';
  if (share(national, left, right)) return 'national';
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
