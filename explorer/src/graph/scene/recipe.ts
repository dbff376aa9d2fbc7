/** A scene as a part of an address: its steps, written short. What they find is asked for again when it is opened. */

import { type Filters, NO_FILTERS } from './filters.ts';
import { readId, readMask, writeId, writeMask } from './recipe-values.ts';
import { LAYOUTS, ORDERS, type Step } from './steps.ts';
import { NODE_TYPES, RELATIONSHIP_TYPES, STATES } from './things.ts';

/** The letters of the kinds of steps; never given to another kind, for addresses outlive versions. */
const LETTERS = {
  add: 'a',
  expand: 'e',
  path: 'p',
  collapse: 'c',
  hide: 'h',
  keep: 'k',
  show: 's',
  pin: 'n',
  unpin: 'u',
  arrange: 'l',
  filter: 'f',
} as const satisfies Record<Step['kind'], string>;

/** Steps are parted by `*`, their values by `.`: characters that need no escape in a query string. */
export function writeRecipe(steps: readonly Step[]): string {
  return steps.map((step) => [LETTERS[step.kind], ...valuesOf(step)].join('.')).join('*');
}

/** The steps; null for what no recipe is. */
export function readRecipe(text: string): readonly Step[] | null {
  const steps: Step[] = [];
  for (const [index, part] of text.split('*').entries()) {
    const [letter = '', ...values] = part.split('.');
    const step = readStep(letter, values, index);
    if (step === null) return null;
    steps.push(step);
  }
  return steps;
}

function valuesOf(step: Step): readonly (string | number)[] {
  switch (step.kind) {
    case 'add':
    case 'hide':
    case 'keep':
      return step.ids.map(writeId);
    case 'expand':
      return [
        writeId(step.of),
        writeMask(RELATIONSHIP_TYPES, step.types),
        writeMask(NODE_TYPES, step.nodeTypes),
        step.limit,
        ORDERS.indexOf(step.order),
      ];
    case 'path':
      return [
        writeId(step.from),
        writeId(step.to),
        step.maxLength,
        writeMask(RELATIONSHIP_TYPES, step.types),
      ];
    case 'collapse':
      return [step.expansion];
    case 'show':
      return [];
    case 'pin':
      return [writeId(step.id), Math.round(step.at.x), Math.round(step.at.y)];
    case 'unpin':
      return [writeId(step.id)];
    case 'arrange':
      return [LAYOUTS.indexOf(step.layout)];
    case 'filter':
      return valuesOfFilters(step.filters);
  }
}

function valuesOfFilters(filters: Filters): readonly (string | number)[] {
  return [
    writeMask(NODE_TYPES, filters.withoutTypes),
    writeMask(RELATIONSHIP_TYPES, filters.withoutRelationships),
    writeMask(STATES, filters.withoutStates),
    filters.minSources,
    filters.from ?? '',
    filters.to ?? '',
  ];
}

function readStep(letter: string, values: readonly string[], index: number): Step | null {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = values;
  switch (letter) {
    case LETTERS.add:
    case LETTERS.hide:
    case LETTERS.keep: {
      const ids = values.map(readId);
      const kind = letter === LETTERS.add ? 'add' : letter === LETTERS.hide ? 'hide' : 'keep';
      const known = ids.filter((id) => id !== null);
      return known.length === ids.length && ids.length > 0 ? { kind, ids: known } : null;
    }
    case LETTERS.expand: {
      const [of, limit, order] = [readId(first), readNumber(fourth), ORDERS[Number(fifth)]];
      const types = readMask(RELATIONSHIP_TYPES, second);
      const nodeTypes = readMask(NODE_TYPES, third);
      if (!of || !types || !nodeTypes || !limit || !order) return null;
      return { kind: 'expand', of, types, nodeTypes, limit, order };
    }
    case LETTERS.path: {
      const [from, to, maxLength] = [readId(first), readId(second), readNumber(third)];
      const types = readMask(RELATIONSHIP_TYPES, fourth);
      return from && to && maxLength && types ? { kind: 'path', from, to, maxLength, types } : null;
    }
    case LETTERS.collapse: {
      const expansion = readNumber(first);
      return expansion === null || expansion >= index ? null : { kind: 'collapse', expansion };
    }
    case LETTERS.show:
      return { kind: 'show' };
    case LETTERS.pin: {
      const [id, x, y] = [readId(first), readNumber(second), readNumber(third)];
      return id && x !== null && y !== null ? { kind: 'pin', id, at: { x, y } } : null;
    }
    case LETTERS.unpin: {
      const id = readId(first);
      return id === null ? null : { kind: 'unpin', id };
    }
    case LETTERS.arrange: {
      const layout = LAYOUTS[Number(first)];
      return layout === undefined ? null : { kind: 'arrange', layout };
    }
    case LETTERS.filter: {
      const filters = readFilters(values);
      return filters && { kind: 'filter', filters };
    }
    default:
      return null;
  }
}

function readFilters([
  types,
  relationships,
  states,
  sources,
  from,
  to,
]: readonly string[]): Filters | null {
  const withoutTypes = readMask(NODE_TYPES, types ?? '');
  const withoutRelationships = readMask(RELATIONSHIP_TYPES, relationships ?? '');
  const withoutStates = readMask(STATES, states ?? '');
  const minSources = readNumber(sources ?? '');
  const days = [from ?? '', to ?? ''].map((day) => (/^\d{4}-\d\d-\d\d$/.test(day) ? day : null));
  if (!withoutTypes || !withoutRelationships || !withoutStates || minSources === null) return null;
  const [first = NO_FILTERS.from, last = NO_FILTERS.to] = days;
  return { withoutTypes, withoutRelationships, withoutStates, minSources, from: first, to: last };
}

function readNumber(text: string): number | null {
  return /^-?\d{1,7}$/.test(text) ? Number(text) : null;
}
