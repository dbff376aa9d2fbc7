/** The words of claims: who asserts them, how they bear on each other, what articles say on them. */

export const claims = {
  relations: {
    CORROBORATES: 'supports',
    CONTRADICTS: 'contradicts',
    REFINES: 'says more exactly',
    UPDATES: 'tells what has become of',
  },
  relationsBack: {
    CORROBORATES: 'is supported by',
    CONTRADICTS: 'is contradicted by',
    REFINES: 'is said more exactly by',
    UPDATES: 'has since become',
  },
  relationKinds: {
    POLARITY: 'whether it is so',
    QUANTITY: 'how many or how much',
    TIME: 'when',
    PLACE: 'where',
    ATTRIBUTION: 'who did or said it',
    SCOPE: 'of how much it holds',
  },
  relationStates: {
    SUGGESTED: 'suggested by a program',
    CONFIRMED: 'confirmed by a person',
    REJECTED: 'rejected by a person',
  },
  decided: (by: string, why: string) => `${by}: ${why}`,
  kind: 'Claim',
  contested: 'contested',
  uncontested: 'not contested, as far as was read',
  about: 'Taken apart',
  slots: {
    subject: 'About',
    predicate: 'Verb',
    quantities: 'Numbers',
    times: 'Times',
    places: 'Places',
    names: 'Names',
  },
  modalities: {
    ACTUAL: 'said to have happened or to hold',
    FUTURE: 'expected',
    POSSIBLE: 'said to be possible',
    REQUIRED: 'said to be needed',
  },
  negated: 'negated',
  unresolvedTitle: 'Does not stand alone',
  unresolved: (words: readonly string[]) =>
    `It does not say what ${words.map((word) => `“${word}”`).join(' and ')} ${words.length === 1 ? 'means' : 'mean'}.`,
  unresolvedTold: 'Its article does:',
  lane: 'Who said it first',
  laneHelp:
    'By day of publication, the earliest left. A dashed box is what a program suggests. When the words were spoken stands there where the article says so.',
  roles: {
    ORIGIN: 'Origin',
    REPEAT: 'Repeats',
    UNPLACED: 'No date: first or repeat',
    MUTATION: 'Mutations',
    DENIAL: 'Denials',
  },
  opposes: 'conflicting claim:',
  gap: (days: number) =>
    days === 1
      ? '1 day without'
      : days < 60
        ? `${days} days without`
        : `${Math.round(days / 30)} months without`,
  retrieved: 'read',
  spoken: 'said on',
  noFirst: 'No article that asserts it is dated, so nobody can be said to be the first.',
  independence: 'Independence',
  independent: (articles: number, sources: number) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'} → ${sources} ${sources === 1 ? 'independent source' : 'independent sources'}`,
  origins: (articles: number, origins: number) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'} → ${origins} ${origins === 1 ? 'origin' : 'origins'}`,
  sourceKinds: {
    SPEAKER: 'A named speaker, whoever quotes them',
    UNNAMED: 'Sources that one origin does not name',
    REPORTING: 'The articles of one origin, in their own voice',
  },
  originKinds: { WIRE: 'A news agency', OUTLET: 'One report' },
  why: 'Why they count as one',
  related: 'Other claims',
  relatedNone: 'No other claim bears on it, as far as was read.',
  lost: (count: number) =>
    `${count} ${count === 1 ? 'article' : 'articles'} said so in a text that was replaced.`,
  compare: 'Compare articles claim by claim',
  compareLead:
    'Pick 2 to 10 articles. Arrow keys move in the table; Enter opens the passages of the row, or the claim.',
  pick: 'Articles',
  compareButton: 'Compare',
  pickMore: 'Pick two articles at least.',
  picked: (count: number) => `${count} picked`,
  cells: {
    ASSERTS: 'asserts',
    DENIES: 'denies',
    HEDGES: 'hedges',
    SILENT: 'silent',
    NOT_CHECKED: 'not checked',
  },
  cellHelp: {
    ASSERTS: 'says so',
    DENIES: 'says that it is not so',
    HEDGES: 'says so with reserve, only reports it, or quotes people who disagree',
    SILENT: 'was read for claims, and takes no stance on this one',
    NOT_CHECKED: 'was not read for claims, so its silence says nothing',
  },
  claimColumn: 'Claim',
  matrix: 'What each article says on each claim',
  onlyShared: 'Only claims that two or more take a stance on',
  rows: (shown: number, total: number) => `${shown} of ${total} claims`,
  added: (added: number, shown: number, total: number) =>
    `${added === 0 ? 'None' : added} more: ${shown} of ${total} claims are shown.`,
  rowsNone: 'No claim was read in these articles.',
  rowsNoneShared: 'There is no claim that two or more take a stance on.',
  passages: 'Passages, side by side',
  byOther: 'By another claim:',
} as const;
