import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { EXIT, exitStatusOf } from '../../src/cli/exit-status.ts';
import { ERROR_CODES, HearsayError } from '../../src/domain/errors.ts';

test('every code of an error has an exit status that is not success', () => {
  const statuses = ERROR_CODES.map((code) => exitStatusOf(new HearsayError(code, 'it failed')));

  expect(statuses).not.toContain(EXIT.OK);
  expect(new Set(statuses)).toEqual(
    new Set([EXIT.FAILED, EXIT.BAD_INPUT, EXIT.GRAPH_UNAVAILABLE, EXIT.MACHINE]),
  );
});

test('help is success, a wrong option is bad input, the unforeseen is failure', () => {
  expect(exitStatusOf(new CommanderError(0, 'commander.helpDisplayed', ''))).toBe(EXIT.OK);
  expect(exitStatusOf(new CommanderError(1, 'commander.unknownOption', ''))).toBe(EXIT.BAD_INPUT);
  expect(exitStatusOf(new TypeError('no'))).toBe(EXIT.FAILED);
});
