/** Did they say it? The words and the name that are asked about; both stand in the address. */

import { lazy, Suspense, useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { Loading } from '../parts/states.tsx';
import { Page } from '../shell/page.tsx';
import { text } from '../text.ts';
import { QuestionForm } from './question-form.tsx';

/** Nobody needs it before the first question; it is there when that comes. */
const loadAnswer = () => import('./answer.tsx');
const Answer = lazy(loadAnswer);

export function VerifyPage() {
  useEffect(() => void loadAnswer(), []);
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
      {words !== '' && (
        <Suspense fallback={<Loading />}>
          <Answer words={words} speaker={speaker} />
        </Suspense>
      )}
    </Page>
  );
}
