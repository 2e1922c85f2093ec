import { Component, type ReactNode } from "react";

interface Props {
  /** The page that is shown: whoever leaves a broken one gets the next. */
  place: string;
  children: ReactNode;
}

interface State {
  message?: string;
}

/** What stands on the page when one of its parts breaks: a sentence, never a blank. */
export class Crash extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(thrown: unknown): State {
    return { message: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  override componentDidUpdate(before: Props) {
    if (before.place !== this.props.place && this.state.message !== undefined) {
      this.setState({ message: undefined });
    }
  }

  override render() {
    if (this.state.message === undefined) {
      return this.props.children;
    }
    return (
      <div role="alert">
        <h1>This page broke</h1>
        <p>What you typed is kept. Load the page again; if it breaks again, report: {this.state.message}</p>
        <p>
          <a href={location.href}>Load the page again</a>
        </p>
      </div>
    );
  }
}
