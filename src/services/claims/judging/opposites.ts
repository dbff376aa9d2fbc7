/** Words that turn a statement into its opposite, in base form: "accept" against "reject", "rise" against "fall". */

/** One line a meaning: either side may stand for the other's opposite. Compiled by hand. */
const OPPOSITES = `
accept,approve,agree,back,support,endorse,favor,embrace : reject,oppose,refuse,decline,dismiss
pass,approve,adopt,enact : reject,block,defeat,veto,kill
sign : veto
confirm,admit,acknowledge,concede,confess : deny
confirm : reject,block
rise,increase,grow,climb,jump,surge,gain,soar : fall,decrease,decline,drop,shrink,plunge,slump,sink
raise,increase,expand,boost : cut,lower,reduce,shrink,slash
win : lose
pass,succeed : fail
believe : disbelieve,doubt
allow,permit,let,authorize : bar,ban,forbid,block,prohibit,prevent
allow,grant : deny,refuse
open,reopen : close,shut
begin,start : end,stop,finish
continue,resume : stop,end,suspend,halt
join : leave,quit
attend : skip,boycott,miss
present : absent
keep,retain : return,drop,lose,abandon,release
hire,appoint : fire,dismiss,sack
uphold,affirm : overturn,reverse,strike,void
convict : acquit,clear
guilty : innocent
indict,charge : clear,exonerate
arrest : release,free
praise,applaud,commend : criticize,condemn,denounce,attack,blast
supportive,favorable,friendly : critical,hostile,unfavorable
trust : distrust,mistrust
like,love : dislike,hate
safe : unsafe,dangerous
legal,lawful : illegal,unlawful
likely : unlikely
armed : unarmed
able : unable
willing : unwilling
fit : unfit
aware : unaware
popular : unpopular
alive : dead
possible : impossible
true : false
public : secret
open : closed,shut
strong : weak
lead : trail
ahead : behind
buy : sell
lift : impose,extend,keep
disclose,reveal,release,publish : hide,conceal,withhold
honor,keep,respect : break,violate
improve : worsen,deteriorate
include : exclude
remember : forget
stay,remain : leave,resign,withdraw,quit
disciplined : unpunished
complete : incomplete
advance : retreat
strengthen : weaken
protect : endanger
know : ignore
`;

const SIDES: ReadonlyMap<string, ReadonlySet<string>> = sides();

/** True for two base forms that mean the opposite of each other. */
export function areOpposite(a: string, b: string): boolean {
  if (SIDES.get(a)?.has(b) === true) return true;
  return [isPrefixed, isForAndAgainst].some((rule) => rule(a, b) || rule(b, a));
}

/** "unpopular" against "popular". */
function isPrefixed(negative: string, positive: string): boolean {
  return positive.length > 3 && (negative === `un${positive}` || negative === `dis${positive}`);
}

/** "pro-union" against "anti-union", "critical" or "hostile". */
function isForAndAgainst(pro: string, contra: string): boolean {
  if (!pro.startsWith('pro-')) return false;
  return contra === pro.replace('pro-', 'anti-') || /^(?:critical|hostile|criticize)$/.test(contra);
}

function sides(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (word: string, opposites: readonly string[]) => {
    const known = found.get(word) ?? new Set<string>();
    for (const opposite of opposites) known.add(opposite);
    found.set(word, known);
  };
  for (const line of OPPOSITES.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' : ');
    const [a, b] = [left.split(','), right.split(',')];
    for (const word of a) add(word, b);
    for (const word of b) add(word, a);
  }
  return found;
}
