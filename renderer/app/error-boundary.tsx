import './full-page.css';

import { Component, type ReactNode } from 'react';

import { Button } from '../ui/button';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
}

/** Catches bugs while drawing. What was typed is saved before: a keystroke waits 300 ms at most. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error('the page could not be drawn', error);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main>
        <SomethingWentWrong />
      </main>
    );
  }
}

export function SomethingWentWrong() {
  return (
    <div className="full-page" role="alert">
      <h1 className="full-page__title">Something went wrong</h1>
      <p>
        This screen could not be drawn. Nothing you typed is lost: it was saved as you typed. Reload to go on where you
        were, or start at home.
      </p>
      <div className="full-page__actions">
        <Button variant="primary" onPress={() => window.location.reload()}>
          Reload
        </Button>
        <Button
          onPress={() => {
            window.location.hash = '#/';
            window.location.reload();
          }}
        >
          Start at home
        </Button>
      </div>
    </div>
  );
}
