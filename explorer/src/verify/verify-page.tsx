/** Did they say it? The words and the name that are asked about; both stand in the address. */

import { useSearchParams } from 'wouter';
import { Page } from '../shell/page.tsx';
import { text } from '../text.ts';
import { Answer } from './answer.tsx';
import { QuestionForm } from './question-form.tsx';

export function VerifyPage() {
  const [params, setParams] = useSearchParams();
  const words = params.get('words') ?? '';
  const speaker = params.get('by') ?? '';
  return (
    <Page title={text.verify.title} lead={text.verify.lead}>
      <QuestionForm
        // What is asked for may change by the back button.
        key={`${words}\n${speaker}`}
        words={words}
        speaker={speaker}
        onAsk={(asked) =>
          setParams({ words: asked.words, ...(asked.speaker === '' ? {} : { by: asked.speaker }) })
        }
      />
      {words !== '' && <Answer words={words} speaker={speaker} />}
    </Page>
  );
}
