import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useForm } from "react-hook-form";
import { describe, expect, it } from "vitest";
import { ArticleTextInput } from "./ArticleTextInput";

function Page({ onSend }: { onSend: (text: string) => void }) {
  const { control, handleSubmit } = useForm({ defaultValues: { text: "" } });
  return (
    <form noValidate onSubmit={handleSubmit(({ text }) => onSend(text))}>
      <ArticleTextInput control={control} name="text" label="Text" hint="Paste it" />
      <button type="submit">Record</button>
    </form>
  );
}

function show() {
  const sent: string[] = [];
  render(<Page onSend={(text) => sent.push(text)} />);
  return sent;
}

function write(text: string) {
  fireEvent.change(screen.getByLabelText("Text"), { target: { value: text } });
}

async function record() {
  await userEvent.click(screen.getByRole("button", { name: "Record" }));
}

describe("the text of a new article", () => {
  it("is sent as it was pasted, markup and white space included", async () => {
    const sent = show();

    write("  <script>alert(1)</script>\n\n😀 ");
    await record();

    expect(sent).toEqual(["  <script>alert(1)</script>\n\n😀 "]);
  });

  it("is counted in code points", () => {
    show();

    write("a😀");

    expect(screen.getByText("2 of 500,000 characters")).toBeDefined();
  });

  it("says that it is too long before it is sent, and keeps the focus", async () => {
    const sent = show();

    write("a".repeat(500_001));
    expect(screen.getByRole("alert").textContent).toMatch(/1 too many/);
    await record();

    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(screen.getByLabelText("Text"));
    expect(screen.getByLabelText("Text").getAttribute("aria-invalid")).toBe("true");
  });

  it("must be there", async () => {
    const sent = show();

    await record();

    expect(sent).toEqual([]);
    expect(screen.getByText("Paste the text of the article.")).toBeDefined();
  });
});
