/** The box for a name: free text, with the speakers of the graph offered by name and alias. */

import { type KeyboardEvent, useId, useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { OPTION_STEPS, OptionList } from '../parts/option-list.tsx';
import { useSettled } from '../parts/use-settled.ts';
import { text } from '../text.ts';
import styles from './speaker-box.module.css';

const SPEAKERS_QUERY = graphql(`
  query SpeakersByName($text: String!) {
    speakers(filter: { text: $text }, first: 8) {
      nodes {
        id
        name
        description
        aliases
      }
    }
  }
`);

type Speaker = ResultOf<typeof SPEAKERS_QUERY>['speakers']['nodes'][number];

/** So long nothing may be typed before the graph is asked. */
const PATIENCE_MS = 120;

const ALIASES_SHOWN = 3;

export interface SpeakerBoxProps {
  readonly value: string;
  onChange(name: string): void;
}

/** An editable combobox with manual selection; source: ARIA Authoring Practices Guide, Combobox Pattern. */
export function SpeakerBox({ value, onChange }: SpeakerBoxProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const speakers = useSpeakers(open ? value.trim() : '');
  const shown = open && speakers.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (name: string) => {
    onChange(name);
    close();
  };
  const press = (event: KeyboardEvent) => {
    const step = OPTION_STEPS[event.key];
    if (step !== undefined && speakers.length > 0) {
      setOpen(true);
      // One place more than there are speakers: the box itself.
      setActive(((active + 1 + step + speakers.length + 1) % (speakers.length + 1)) - 1);
    } else if (event.key === 'Enter' && shown && speakers[active] !== undefined) {
      choose(speakers[active].name);
    } else if (event.key === 'Escape' && shown) close();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.box}>
      <label htmlFor={`${id}-box`}>{text.verify.speaker}</label>
      <input
        id={`${id}-box`}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        value={value}
        placeholder={text.verify.speakerHint}
        onChange={({ target }) => {
          onChange(target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <OptionList
        boxId={id}
        label={text.verify.speakers}
        shown={shown}
        items={speakers}
        active={active}
        show={(speaker) => (
          <>
            {speaker.name} <small>{aboutSpeaker(speaker)}</small>
          </>
        )}
        onChoose={({ name }) => choose(name)}
      />
    </div>
  );
}

function aboutSpeaker({ description, aliases }: Speaker): string {
  return description ?? aliases.slice(0, ALIASES_SHOWN).join(', ');
}

function useSpeakers(typed: string): readonly Speaker[] {
  const settled = useSettled(typed, PATIENCE_MS);
  const [{ data }] = useQuery({
    query: SPEAKERS_QUERY,
    variables: { text: settled },
    pause: settled === '',
  });
  return settled === '' || typed === '' ? [] : (data?.speakers.nodes ?? []);
}
