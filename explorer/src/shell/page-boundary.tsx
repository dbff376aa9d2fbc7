/** Keeps the frame standing when a page fails, and says what to do. */

import { Component, type ReactNode } from 'react';
import { Notice } from '../parts/states.tsx';
import { text } from '../text.ts';

interface State {
  readonly error: Error | null;
}

export class PageBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Notice title={text.states.crashed} detail={error.message}>
        <p>{text.states.crashedHelp}</p>
        <button type="button" onClick={() => location.reload()}>
          {text.states.reload}
        </button>
      </Notice>
    );
  }
}
