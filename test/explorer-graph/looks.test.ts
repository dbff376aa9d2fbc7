/** What a picture tells by form stays told without colour. */

import { describe, expect, it } from 'vitest';
import { STATES } from '../../explorer/src/graph/scene/things.ts';
import { edgeLook, STROKES, shortened } from '../../explorer/src/graph/view/looks.ts';

describe('an edge', () => {
  it('has another form in each state, and the same colour in all', () => {
    const looks = STATES.map((state) =>
      edgeLook({ type: 'CONTRADICTS', fromId: 'a', toId: 'b', state }),
    );
    const forms = looks.map(({ form, width }) => `${STROKES[form]} ${width}`);
    expect(new Set(forms).size).toBe(STATES.length);
    expect(new Set(looks.map(({ color }) => color)).size).toBe(1);
  });
});

describe('a label', () => {
  it('that is too long is cut between words, where there are any', () => {
    expect(shortened('The dam will hold through the winter, she said')).toBe(
      'The dam will hold through the…',
    );
    expect(shortened('x'.repeat(80))).toBe(`${'x'.repeat(30)}…`);
  });
});
