import type { FragmentField } from "../graphql/schema.generated";
import type { Part } from "../ui/MarkedText";

interface Fragment {
  field: FragmentField;
  parts: readonly Part[];
}

/** The whole statement with its marked words; without them where only a piece of it was marked. */
export function statementParts(statement: string, fragments: readonly Fragment[]): readonly Part[] {
  const whole = fragments.find(({ field, parts }) => field === "STATEMENT" && textOf(parts) === statement);
  return whole?.parts ?? [{ text: statement, marked: false }];
}

/** Where else the words were found; an unmarked piece says nothing. */
export function otherFragments<Kind extends Fragment>(statement: string, fragments: readonly Kind[]): Kind[] {
  return fragments.filter(
    ({ field, parts }) => parts.some(({ marked }) => marked) && !(field === "STATEMENT" && textOf(parts) === statement),
  );
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}
