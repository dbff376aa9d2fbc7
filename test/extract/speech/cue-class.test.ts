import { describe, expect, it } from 'vitest';
import { classOfCue } from '../../../src/extract/speech/cue-class.ts';

describe('the class of a cue', () => {
  it.each([
    ['said', 'SPEECH'],
    ['denied', 'SPEECH'],
    ['DENYING', 'SPEECH'],
    ['added:', 'SPEECH'],
    ['according to', 'SPEECH'],
    ['pleaded not guilty', 'SPEECH'],
    ['went on', 'SPEECH'],
    ['hit back', 'SPEECH'],
    ['made a claim', 'SPEECH'],
    ['voiced his opposition to', 'SPEECH'],
    ['called for', 'SPEECH'],
    ['has long called on', 'SPEECH'],
    ['statement', 'SPEECH'],
    ['stopped short of saying', 'SPEECH'],
    [':', 'SPEECH'],
    ['―', 'SPEECH'],
    ['tweeted', 'WRITING'],
    ['wrote', 'WRITING'],
    ['said in a statement', 'WRITING'],
    ['said in her letter', 'WRITING'],
    ['wants', 'BELIEF'],
    ['fears', 'BELIEF'],
    ['worried', 'BELIEF'],
    ['is expected', 'BELIEF'],
    ['was said', 'BELIEF'],
    ['balked at', 'BELIEF'],
    ['plans', 'INTENT'],
    ['vowed', 'INTENT'],
    ['pledged', 'INTENT'],
    ['shows', 'DOCUMENT'],
    ['found', 'DOCUMENT'],
  ])('%s: %s', (cue, expected) => {
    expect(classOfCue(cue)).toBe(expected);
  });

  it.each([
    ['shows', 'the new poll', 'DOCUMENT'],
    ['said', 'A report by the ferry operator', 'DOCUMENT'],
    ['according to', 'two surveys', 'DOCUMENT'],
    ['according to', 'the author of the report', 'SPEECH'],
    ['according to', 'Professor Ida Holm', 'SPEECH'],
    ['said', 'the statement', 'WRITING'],
    ['according to', 'a letter from the mayor', 'WRITING'],
    ['said', "the report's author", 'SPEECH'],
    ['reports', 'The Harbour Post', 'SPEECH'],
    ['said', 'Jan Voss, the law professor', 'SPEECH'],
  ])('%s, of %s: %s', (cue, source, expected) => {
    expect(classOfCue(cue, { source })).toBe(expected);
  });

  it('takes marked words for somebody’s own, whatever the verb', () => {
    expect(classOfCue('hopes', { quoted: true })).toBe('SPEECH');
    expect(classOfCue('vowed', { quoted: true })).toBe('SPEECH');
    expect(classOfCue('grinned', { quoted: true })).toBe('SPEECH');
    expect(classOfCue('posted', { quoted: true })).toBe('WRITING');
    expect(classOfCue('found', { quoted: true, source: 'the inquiry' })).toBe('WRITING');
  });

  it('knows a word in all of its forms', () => {
    for (const cue of ['tell', 'tells', 'telling', 'told']) expect(classOfCue(cue)).toBe('SPEECH');
    for (const cue of ['quipped', 'admitting', 'replies', 'arguing', 'lying', 'denies']) {
      expect(classOfCue(cue), cue).toBe('SPEECH');
    }
    for (const cue of ['understood', 'thinks', 'hoping', 'feared']) {
      expect(classOfCue(cue), cue).toBe('BELIEF');
    }
  });
});
