/** The two boxes: what was said, and by whom. Pasting `"…", said X` fills both. */

import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { text } from '../text.ts';
import { readPasted } from './pasted.ts';
import styles from './question-form.module.css';
import { SpeakerBox } from './speaker-box.tsx';

/** So many characters are checked at once. */
const MOST = 20_000;

export interface Question {
  readonly words: string;
  readonly speaker: string;
}

export function QuestionForm({
  words,
  speaker,
  onAsk,
}: Question & { onAsk(asked: Question): void }) {
  const [asked, setAsked] = useState<Question>({ words, speaker });
  const ask = () => {
    if (asked.words.trim() === '') return;
    onAsk({ words: asked.words.trim(), speaker: asked.speaker.trim() });
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const box = event.currentTarget;
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    const found = readPasted(event.clipboardData.getData('text/plain'));
    if (!whole || found === null || found.words.length > MOST) return;
    event.preventDefault();
    setAsked({ words: found.words, speaker: found.speaker || asked.speaker });
  };
  const pressed = (event: KeyboardEvent) => {
    // As in a search box; Shift+Enter begins a new line.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    ask();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label className={styles.words}>
        <span>{text.verify.words}</span>
        <textarea
          rows={2}
          maxLength={MOST}
          value={asked.words}
          placeholder={text.verify.wordsHint}
          // biome-ignore lint/a11y/noAutofocus: this page is this box; whoever comes here comes to paste.
          autoFocus={words === ''}
          onPaste={paste}
          onKeyDown={pressed}
          onChange={({ target }) => setAsked({ ...asked, words: target.value })}
        />
        {asked.words.length >= MOST && <small role="status">{text.verify.full(MOST)}</small>}
      </label>
      <SpeakerBox
        value={asked.speaker}
        onChange={(name) => setAsked({ ...asked, speaker: name })}
      />
      <button type="submit" className={styles.check} disabled={asked.words.trim() === ''}>
        {text.verify.check}
      </button>
    </form>
  );
}
