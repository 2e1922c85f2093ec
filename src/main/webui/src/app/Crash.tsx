import { Component, type ReactNode } from "react";

interface Props {
  /** The address: another one is another page, which need not be broken. */
  place: string;
  children: ReactNode;
}

interface State {
  message?: string;
}

/** How browsers say that a part of the pages could not be had. */
const notFetched = /dynamically imported module|importing a module script|preload css/i;

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
    const { message } = this.state;
    if (message === undefined) {
      return this.props.children;
    }
    return (
      <div role="alert">
        {notFetched.test(message) ? <NotFetched /> : <Broken message={message} />}
        <p>
          <a href={location.href}>Load the page again</a>
        </p>
      </div>
    );
  }
}

function NotFetched() {
  return (
    <>
      <h1>This page could not be fetched</h1>
      <p>
        The server cannot be reached, or its pages are newer than this window. What you typed is kept. Load the page
        again.
      </p>
    </>
  );
}

function Broken({ message }: { message: string }) {
  return (
    <>
      <h1>This page broke</h1>
      <p>What you typed is kept. Load the page again; if it breaks again, report: {message}</p>
    </>
  );
}
