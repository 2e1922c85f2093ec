import { Link } from "react-router";
import { Empty } from "../../ui/States";
import { type Asked, addressOf, isFiltered, nothing } from "./asked";

/** What else to try. */
export function NothingFound({ asked }: { asked: Asked }) {
  if (isFiltered(asked)) {
    return (
      <Empty>
        Nothing fits with these filters.{" "}
        <Link to={{ search: addressOf({ ...nothing, text: asked.text }).toString() }}>Look without them</Link>, or use
        other words.
      </Empty>
    );
  }
  return (
    <Empty>
      The desk has nothing on it. Try fewer words, another name of the party, or the words of the other language; or{" "}
      <Link to="/desk/articles/new">bring in the article</Link> and record the claim.
    </Empty>
  );
}
