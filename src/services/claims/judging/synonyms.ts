/** Words that news uses for one another, so that two wordings of one event are seen to be of one event. */

/** One line a meaning, in base form; the first stands for all. Compiled by hand. */
const GROUPS = `
kill,die,death,dead,slay,perish,fatality
injure,hurt,wound,injured,wounded
say,state,declare,tell
job,worker,employee,staff,work
cut,dismiss,fire,sack,lay,layoff
resign,quit,step
beat,defeat
buy,acquire,purchase
begin,start,launch,open
end,finish,conclude
take,last,go
rise,increase,grow,climb,jump,surge,gain,growth
fall,decrease,drop,decline,plunge,slump
march,protest,demonstrate,rally,protester,demonstrator
attend,come,participate
pass,approve,adopt
meet,talk,meeting,talks
vote,voter,ballot
percent,share
arrest,detain,custody
convict,guilty,conviction
win,get,take,receive,winner,victory
seek,run
attack,assault
summit,meeting
deal,agreement,accord
ceasefire,truce
invade,invasion
explode,explosion,blast
shoot,shot,shooting
lawmaker,legislator,congressman
president,presidency,presidential
`;

const FIRST: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(',');
      return words.map((word) => [word, words[0] ?? word] as const);
    })
    .reverse(),
);

/** The word that stands for the meaning of `word`. */
export function meaningOf(word: string): string {
  return FIRST.get(word) ?? word;
}
