/** Keeps the frame standing when a page fails or cannot be loaded, and says what to do. */

import { Component, type ReactNode } from 'react';
import { Notice } from '../parts/states.tsx';
import { text } from '../text.ts';

/** The program of a page did not come. */
export class PageNotLoaded extends Error {}

interface Props {
  /** Another one is another page, which starts anew. */
  readonly path: string;
  /** Loads the page once more. */
  onRetry(): void;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

export class PageBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidUpdate({ path }: Props): void {
    if (path !== this.props.path && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof PageNotLoaded) {
      return (
        <Notice whole title={text.states.notLoaded}>
          <p>{text.states.notLoadedHelp}</p>
          <button type="button" onClick={() => this.#retry()}>
            {text.states.retry}
          </button>{' '}
          <Reload />
        </Notice>
      );
    }
    return (
      <Notice whole title={text.states.crashed} detail={error.message}>
        <p>{text.states.crashedHelp}</p>
        <Reload />
      </Notice>
    );
  }

  #retry(): void {
    this.props.onRetry();
    this.setState({ error: null });
  }
}

function Reload() {
  return (
    <button type="button" onClick={() => location.reload()}>
      {text.states.reload}
    </button>
  );
}
