/** English words that introduce what somebody said or thinks, by the kind of act they name; judged by hand, one lemma at a time. */

import type { CueClass } from '../../domain/vocabulary.ts';

/** Lemmas by the class of their act, separated by white space. */
export const LEMMAS: Readonly<Record<CueClass, string>> = {
  SPEECH: `
    accent account accusation accuse acknowledge add address adduce admit admonish advise affirm
    agree allegation allege allude announce announcement answer apologise apologize apology
    appeal applaud argue argument articulate ask assail assert assertion assure attack attest
    aver avow bark bash beam bellow bemoan berate bewail bicker blab blame blast blurt bluster
    boast boo boom brag brand brief bristle broach brush cajole call caricature cast castigate
    caution celebrate censure challenge chant characterise characterize chastise chat cheer
    chide chime chuckle cite claim clamor clamour clarify clash coax coin come command commend
    comment communicate compare complain complaint complement compliment concede conclude concur
    condemn confess confide confirm confront congratulate contend contest continue contradict
    contrast converse convey convince coo correct counsel counter credit criticise criticism
    criticize cross-examine crow cry damn deadpan debate debunk declaim declaration declare
    decry defame defend deliver demand demur denounce deny deplore deride describe detail
    digress disagree disavow disclose discuss dismiss disparage dispute divulge downplay draw
    drawl drone dub echo elaborate emphasise emphasize encourage enquire enthuse enumerate
    eulogize evoke exaggerate exclaim excoriate exhort expand explain expound express
    extemporize extol extoll fault fib flatter forecast frame fulminate fume giggle give
    go gossip greet grill gripe groan grouse growl grumble gush hail hammer harangue harp heckle
    herald highlight hint hiss holler honor identify implore imply impugn indicate inform
    inquire insinuate insist instruct insult interject interpose interrogate interrupt interview
    intimate intone introduce invite invoke jeer jest joke josh kid knock label lambast lambaste
    lament lash laud laugh lay lecture lie liken lobby maintain make malign mention
    mischaracterize moan mock moralize mumble murmur muse mutter nag narrate nickname nod note
    notify object observe opine orate outline paint pan paraphrase parry persuade phone plead
    plug point portray posit praise prattle pray preach predict prediction preface present press
    probe proclaim prod profess proffer prompt pronounce propound protest pun put query question
    quip quiz quote rail raise ramble rant rap rasp rave reaffirm reassure rebuff rebuke rebut
    recall recap recite reckon recollect recommend recount recriminate refer reference refute
    regale rehash reiterate reject relate relay remark remind reminisce remonstrate repeat reply
    report reprimand reproach reprove repudiate request respond response restate retell retort
    reveal ridicule riff rip roar roast romanticize savage say scoff scold scorn scream
    sermonize shout shrug sigh signal sing skewer slam slur smear snap snarl sneer snipe snort
    sob spar speak speculate speech speechify spell spout sputter squeal stammer state statement
    stipulate storm stress stutter suggest suggestion sulk sum summarise summarize surmise swear
    swipe talk taunt tease telephone tell term testify testimony thank thunder toast
    tout translate trash trumpet underline underscore upbraid urge utter vent venture verbalize
    vilify vocalize voice volunteer vouch wail warn wax weep weigh welcome whine whisper
    wisecrack wonder yell yelp
  `,
  WRITING: `
    author blog cable caption circulate co-write e-mail editorialise editorialize email facebook
    headline inscribe instagram issue jot letter memo message op pen post print publish release
    reply-tweet retweet scrawl scribble send share subtitle text title tweet type wire write
  `,
  BELIEF: `
    abhor accept adamant admire alarm alarmed anger angry anticipate appear appreciate approve
    aspire assume assumption aware back belief believe care certain cherish concern confident
    consider contemplate conviction convinced crave critical deem desire despise detest
    disappoint disappointed disapprove discover dislike distrust doubt dread dream eager embrace
    endorse endorsement enjoy envision envy expect expectation favor favour fear feel focus forget
    furious glad grieve guess happy hate hear hold hope hopeful idea ignore imagine interested
    interpret judge keen know lean learn like loathe long look love marvel matter mean mind
    mistrust mourn mull need nervous notice opinion oppose opposed opposition optimistic
    outraged perceive perception pessimistic pine please ponder prefer presume proud realise
    realize reassess recognise recognize regard regret relish reluctant remain remember resent
    resist respect revere rue rumor satisfy savor scare sceptical see seem sense sentiment shock
    shocked skeptical skepticism sound speculation stance struggle support supportive suppose
    sure surprise surprised suspect sympathise sympathize take tend think thrilled tolerate
    trust unaware understand unhappy unsure upset value view want wary watch wish worry yearn
  `,
  INTENT: `
    advocate aim appoint attempt begin bid campaign champion choose commit decide decision
    decline effort fight file goal guarantee intend launch nominate offer opt order petition
    plan pledge prepare promise promote proposal propose pursue push ready refusal refuse
    resolve schedule seek set sign start strategy sue threat threaten try turn undertake unveil used veto
    vote vow withdraw
  `,
  DOCUMENT: `
    allow authorise authorize ban calculate chart count cover define demonstrate depict
    determine document establish estimate find illustrate include list mandate measure outlaw
    poll prohibit project provide rank rate read record reflect represent require rule show
    study survey tally track
  `,
};

/** Forms that no rule of inflection gives, each as form=lemma. */
export const IRREGULAR_FORMS = `
  became=become began=begin begun=begin bemoaned=bemoan blew=blow bore=bear broke=break
  brought=bring came=come chose=choose chosen=choose dealt=deal did=do done=do drawn=draw
  dreamt=dream drew=draw dug=dig dying=die fell=fall felt=feel flew=fly forbade=forbid
  foresaw=foresee foreseen=foresee foretold=foretell forgot=forget forgotten=forget fought=fight
  found=find gave=give given=give gone=go got=get gotten=get grew=grow heard=hear held=hold
  hid=hide hung=hang kept=keep knew=know known=know laid=lay leapt=leap learnt=learn led=lead
  left=leave lied=lie lost=lose lying=lie made=make meant=mean met=meet overheard=overhear
  paid=pay ran=run rang=ring retold=retell rose=rise said=say sang=sing saw=see seen=see sent=send
  shot=shoot shown=show shrugged=shrug slid=slide sought=seek spelt=spell spoke=speak spoken=speak
  spun=spin stood=stand struck=strike stuck=stick swore=swear sworn=swear taken=take taught=teach
  thought=think threw=throw thrown=throw told=tell took=take tying=tie understood=understand
  undid=undo went=go withdrew=withdraw won=win wound=wind written=write wrote=write
`;

/** Verbs that name an act only with what follows them ("made a claim", "put the question"); any other word of the cue decides before them. */
export const LIGHT_VERBS = `
  allow appear begin cast come continue cover deliver draw give go hold include lay long look make mean need put remain
  seem send set start take tend try turn used
`;

/** Prepositions that stand for a cue on their own; BY_SOURCE: the source decides. */
export const PREPOSITIONS: Readonly<Record<string, CueClass | 'BY_SOURCE'>> = {
  'according to': 'BY_SOURCE',
  by: 'BY_SOURCE',
  for: 'BELIEF',
  from: 'BY_SOURCE',
  in: 'DOCUMENT',
  of: 'BELIEF',
  on: 'BELIEF',
  per: 'BY_SOURCE',
  to: 'BELIEF',
  via: 'BY_SOURCE',
  with: 'BELIEF',
};

/** What several words name together, whatever each of them would. Tried in this order. */
export const PHRASES: readonly (readonly [RegExp, CueClass])[] = [
  [
    /\bin (?:an?|his|her|its|their) (?:written )?(?:statement|e-?mail|letter|memo|post|tweet|op-ed)\b|\b(?:took|takes|taking) to twitter\b|\bon (?:twitter|facebook|instagram|truth social|telegram)\b|\bdash\w* off\b/,
    'WRITING',
  ],
  [
    /\b(?:is|are|was|were) (?:said|known|likely)\b|\bin favou?r of\b|\bquestions about\b|\blook(?:s|ed|ing)? forward\b/,
    'BELIEF',
  ],
  [
    /\b(?:go|goes|going|went) on\b|\b(?:hit|shoot|shot|fire[sd]?|fought) back\b|\bhits? out\b|\bchip\w* in\b|\b(?:paid|pays?) tribute\b|\bst(?:an|oo)ds? by\b|\bpipe[sd]? up\b|\bsound\w* off\b|\bopen\w* up\b|\bma(?:k|d)es? (?:it |\w+ )?clear\b|\bdouble[sd]? down\b|\b(?:did|does|do) not (?:immediately )?(?:return|respond|reply)\b/,
    'SPEECH',
  ],
];

/** What is read rather than spoken to; a source that is one of these says nothing by itself. */
export const DOCUMENTS = `
  act agreement analysis audit bill census charter chart complaint constitution contract data document dossier
  estimate figures filing forecast guidelines index indictment law lawsuit list map model paper poll ranking records
  regulation report research review rule ruling statistics study survey transcript treaty
`;

/** What somebody wrote to be read as their words. */
export const WRITINGS = `
  article blog book editorial email essay letter memo message op-ed statement tweet
`;
