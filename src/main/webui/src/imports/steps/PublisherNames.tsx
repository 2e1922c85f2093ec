import imports from "../imports.module.css";
import { checks } from "../outcomes";
import type { ImportPublishersQuery } from "./ImportPublishers.generated";

type Publishers = NonNullable<ImportPublishersQuery["import"]>["publishers"];

/** Under whose names the checks are published; the server names a hundred at most. */
export function PublisherNames({ publishers, total }: { publishers: Publishers; total: number }) {
  const others = total - publishers.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p className={imports.before}>Published as checked by:</p>
      <ul className={imports.points}>
        {publishers.map(({ publisher: { name, url }, count }) => (
          <li key={`${name} ${url}`}>
            <strong dir="auto">{name}</strong>
            {url && <span className="quiet"> {url}</span>}, {checks(count)}
          </li>
        ))}
        {others > 0 && <li>others, {checks(others)}</li>}
      </ul>
    </>
  );
}
