import { render } from "@testing-library/react";
import { useRef } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { useKeptSelection } from "./useKeptSelection";

const target = { start: 4, end: 7 };

function Page({ drawn, hasTarget = true }: { drawn: number; hasTarget?: boolean }) {
  const root = useRef<HTMLDivElement>(null);
  useKeptSelection(root, hasTarget ? target : undefined, drawn);
  return (
    <>
      <div ref={root}>
        <p>
          <span data-offset={0}>One two.</span>
        </p>
      </div>
      <p id="elsewhere">Elsewhere</p>
    </>
  );
}

function collapseIn(selector: string) {
  document.getSelection()?.collapse(document.querySelector(selector)?.firstChild ?? null, 0);
}

const selected = () => String(document.getSelection());

beforeEach(() => document.getSelection()?.removeAllRanges());

describe("the selected words", () => {
  it("are selected again, when the text was drawn anew under them", () => {
    const { rerender } = render(<Page drawn={1} />);
    collapseIn("span");
    rerender(<Page drawn={2} />);
    expect(selected()).toBe("two");
  });

  it("stay let go of while nothing is drawn anew", () => {
    const { rerender } = render(<Page drawn={1} />);
    collapseIn("span");
    rerender(<Page drawn={1} />);
    expect(selected()).toBe("");
  });

  it("are none where there are none, or somebody is elsewhere", () => {
    const { rerender } = render(<Page drawn={1} hasTarget={false} />);
    collapseIn("span");
    rerender(<Page drawn={2} hasTarget={false} />);
    expect(selected()).toBe("");
    collapseIn("#elsewhere");
    rerender(<Page drawn={3} />);
    expect(selected()).toBe("");
  });
});
