/** The English words of the graph page, loaded with it. */

import type { Growth } from '../graph/scene/growth.ts';
import type { Layout, Order, Step } from '../graph/scene/steps.ts';
import type { NodeType, RelationshipType, State } from '../graph/scene/things.ts';
import { text } from '../text.ts';
import { number } from './number.ts';

const types: Readonly<Record<NodeType, readonly [one: string, many: string]>> = {
  Outlet: ['Outlet', 'Outlets'],
  Article: ['Article', 'Articles'],
  Origin: ['Origin', 'Origins'],
  Snapshot: ['Snapshot', 'Snapshots'],
  Assertion: ['Assertion', 'Assertions'],
  Claim: ['Claim', 'Claims'],
  Quote: ['Quote', 'Quotes'],
  Utterance: ['Utterance', 'Utterances'],
  Attribution: ['Attribution', 'Attributions'],
  Speaker: ['Speaker', 'Speakers'],
};

/** As seen from its start and from its end. */
const relationships: Readonly<Record<RelationshipType, readonly [out: string, into: string]>> = {
  PUBLISHED_BY: ['published by', 'published'],
  HAS_SNAPSHOT: ['has the text', 'is the text of'],
  REVISION_OF: ['replaced', 'was replaced by'],
  QUOTED_IN: ['stands in', 'quotes'],
  HAS_ATTRIBUTION: ['attributed by', 'attributes'],
  ATTRIBUTED_TO: ['names', 'is named by'],
  INSTANCE_OF: ['carries', 'is carried by'],
  ORIGINATES_IN: ['comes from', 'is the origin of'],
  MADE_IN: ['is asserted in', 'asserts'],
  EXPRESSED_BY: ['is expressed by', 'expresses'],
  MADE_BY: ['is made by', 'makes'],
  ABOUT: ['is about', 'is the subject of'],
  CORROBORATES: ['corroborates', 'corroborates'],
  CONTRADICTS: ['contradicts', 'contradicts'],
  REFINES: ['refines', 'is refined by'],
  UPDATES: ['updates', 'is updated by'],
};

const states: Readonly<Record<State, string>> = {
  INFERRED: 'inferred',
  SUGGESTED: 'suggested',
  AMBIGUOUS: 'ambiguous',
  CONFIRMED: 'confirmed',
  REJECTED: 'rejected',
};

const layouts: Readonly<Record<Layout, string>> = {
  force: 'Force',
  layered: 'Layers',
  time: 'Time lanes',
};

const orders: Readonly<Record<Order, string>> = {
  MOST_CONNECTED: 'the most connected first',
  LEAST_CONNECTED: 'the least connected first',
};

const steps: Readonly<Record<Step['kind'], string>> = {
  add: 'adding',
  expand: 'expanding',
  path: 'the path',
  collapse: 'collapsing',
  hide: 'hiding',
  keep: 'hiding the others',
  show: 'showing all',
  pin: 'pinning',
  unpin: 'unpinning',
  arrange: 'arranging',
  filter: 'filtering',
};

const things = (count: number): string => (count === 1 ? '1 thing' : `${number(count)} things`);

export const graphText = {
  ...{ types, relationships, states, layouts, orders, steps, number, things, date: text.date },
  kind: 'Graph around',
  failed: text.states.failed,
  close: text.shell.close,
  opening: 'A neighbourhood',
  untitled: text.article.untitled,
  origin: 'Origin',
  stances: { ASSERTS: 'asserts', DENIES: 'denies', HEDGES: 'hedges', REPORTS: 'reports' },
  snapshotOf: (title: string) => `Text of “${title}”`,
  retrieved: (iso: string) => `fetched ${text.date(iso)}`,
  attribution: (hop: number, mention: string | undefined, cue: string | undefined) =>
    [hop === 0 ? 'said' : 'relayed', mention && `by “${mention}”`, cue && `(${cue})`]
      .filter((part) => part)
      .join(' '),
  nothingById:
    'Nothing in the graph has this id. It may have been retracted; search for it by name.',
  noPath: (most: number) =>
    `No path of at most ${most} steps joins the two over the relationships chosen. Allow more steps or more kinds of relationship.`,
  tools: {
    label: 'Work on the scene',
    undo: 'Undo',
    redo: 'Redo',
    expand: 'Expand …',
    collapse: 'Collapse',
    hide: 'Hide',
    keep: 'Hide others',
    show: (count: number) => `Show ${number(count)} hidden`,
    pin: 'Pin',
    unpin: 'Unpin',
    path: 'Path …',
    layout: 'Layout',
    fit: 'Fit',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    save: 'Save',
    png: 'Picture as PNG',
    svg: 'Picture as SVG',
    csvNodes: 'Nodes as CSV',
    csvEdges: 'Relationships as CSV',
    json: 'All as JSON',
    graphql: 'Copy as GraphQL',
    copied: 'Copied. Paste it at /graphql.',
    notCopied: 'The browser did not allow copying.',
  },
  keys: {
    title: 'Graph',
    show: 'Show all that was hidden',
    pin: 'Pin, or unpin',
    expandNow: 'Expand what is selected, a dozen of each kind',
    expand: 'Expand what is selected, with choices',
    next: 'Next layout',
    fit: 'Show the whole scene',
    list: 'Go to the list',
    walk: 'In the list: move, open, close',
  },
  search: {
    label: 'Add to the scene',
    hint: 'a name, words, a headline',
    none: 'Nothing found',
    inScene: 'in the scene',
  },
  expand: {
    title: (label: string) => `Expand ${label}`,
    relationship: 'Relationship',
    any: 'any',
    type: 'Kind of thing',
    limit: 'At most, of each relationship',
    order: 'Which first',
    go: 'Expand',
    cancel: 'Cancel',
    counting: 'Counting …',
    /** The exact count of what stays hidden. */
    row: (name: string, shown: number, total: number) =>
      `${name}: ${number(shown)} of ${number(total)}`,
    hidden: (hidden: number) =>
      hidden === 0
        ? 'nothing stays hidden'
        : `${number(hidden)} ${hidden === 1 ? 'stays' : 'stay'} hidden`,
    nothing: 'There is nothing of this kind.',
  },
  path: {
    title: 'Path between two things',
    from: 'From',
    to: 'To',
    most: 'At most so many steps',
    over: 'Over these relationships',
    all: 'all',
    go: 'Find the path',
    two: 'Choose two different things.',
  },
  growth: {
    title: 'Let the scene grow?',
    sizes: (before: number, after: number) =>
      `The scene has ${number(before)} things; with this it has ${number(after)}.`,
    advice: {
      ask: 'Pictures of more than 300 things are hard to read. Hide or filter some first, or expand by fewer.',
      warn: 'Above 2,000 things drawing gets slow, and the picture shows hardly anything. Use the list, or filters of the API.',
      refuse: 'A scene takes at most 5,000 things. Hide does not make room; collapse or undo does.',
    } satisfies Record<Exclude<Growth, 'free'>, string>,
    grow: 'Let it grow',
    leave: 'Leave it',
  },
  panel: {
    label: 'About the scene',
    tabs: { list: 'List', filters: 'Filters', chosen: 'Selected' },
    nothingSelected: 'Nothing is selected. Choose something in the picture or in the list.',
    several: (count: number) => `${number(count)} things are selected.`,
    relationships: (degree: number) =>
      degree === 1 ? '1 relationship in the graph' : `${number(degree)} relationships in the graph`,
    beyond: (count: number) =>
      `${number(count)} of them ${count === 1 ? 'leads' : 'lead'} to what is not shown`,
    sources: (count: number) =>
      count === 1 ? '1 independent source' : `${number(count)} independent sources`,
    contested: 'contested',
    pinned: 'pinned',
    published: (iso: string) => `published ${text.date(iso)}`,
    state: (state: State) => `state: ${states[state]}`,
    explore: 'Start from here',
  },
  list: {
    label: 'The scene as a list',
    sort: 'Sorted by',
    sorts: { came: 'as it came', label: 'name', time: 'time', degree: 'relationships' },
    group: (type: NodeType, count: number) => `${types[type][1]}, ${number(count)}`,
    empty: 'Nothing is visible. Show what is hidden, or take filters back.',
  },
  filters: {
    none: 'Take all filters back',
    types: 'Kinds of thing',
    relationships: 'Relationships',
    states: 'States',
    sources: 'At least so many independent sources',
    sourcesShown: (least: number, count: number) =>
      `${number(least)}: ${things(count)} with a count of sources`,
    time: 'Published',
    from: 'from',
    to: 'to',
    play: 'Play',
    pause: 'Pause',
    stop: 'Stop',
    played: (day: string) => `Up to ${text.date(day)}`,
    undated: 'Nothing here has a date.',
    histogram: (days: number, first: string, last: string) =>
      `Things by day of publication: ${number(days)} days from ${text.date(first)} to ${text.date(last)}`,
  },
  legend: {
    label: 'Legend',
    select: (name: string, count: number) => `Select ${number(count)} ${name}`,
  },
  picture: {
    label: (nodes: number, edges: number) =>
      `Picture of ${things(nodes)} and ${number(edges)} relationships. The list beside it has the same.`,
    shown: (count: number) => `${things(count)} shown`,
    byHand: (count: number) => `${number(count)} hidden by you`,
    byFilters: (count: number) => `${number(count)} hidden by filters`,
    noWebgl: 'This browser does not draw with WebGL, so the picture is simpler.',
    drawing: 'Drawing …',
  },
  said: {
    expanded: (label: string, added: number, beyond: number) =>
      `${things(added)} added around ${label}. ${number(beyond)} of its relationships lead to what is not shown.`,
    added: (added: number) => `${things(added)} added.`,
    path: (length: number, added: number) =>
      `A path of ${number(length)} steps. ${things(added)} added.`,
    removed: (count: number) => `${things(count)} removed.`,
    hidden: (count: number) => `${things(count)} hidden.`,
    shown: (count: number) => `${things(count)} shown again.`,
    pinned: (label: string) => `${label} pinned.`,
    unpinned: (label: string) => `${label} no longer pinned.`,
    arranged: (layout: Layout) => `Arranged: ${layouts[layout]}.`,
    filtered: (count: number) => `${things(count)} pass the filters.`,
    undone: (step: Step['kind'], count: number) =>
      `Undone: ${steps[step]}. ${things(count)} in the scene.`,
    redone: (step: Step['kind'], count: number) =>
      `Redone: ${steps[step]}. ${things(count)} in the scene.`,
  },
} as const;
