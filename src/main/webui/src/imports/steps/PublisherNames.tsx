import imports from "../imports.module.css";
import { checks, number } from "../outcomes";
import { publishersOf } from "./publishers";

interface Props {
  /** The first of the checks that would be published. */
  lines: Parameters<typeof publishersOf>[0];
  /** How many there are of them in all. */
  total: number;
}

/** Under whose names the checks are published. */
export function PublisherNames({ lines, total }: Props) {
  const isAll = lines.length >= total;
  return (
    <>
      <p className={imports.before}>
        {isAll ? "Published as checked by:" : `The first ${number(lines.length)} are published as checked by:`}
      </p>
      <ul className={imports.points}>
        {publishersOf(lines).map(({ name, url, count }) => (
          <li key={`${name} ${url}`}>
            <strong dir="auto">{name}</strong>
            {url && <span className="quiet"> {url}</span>}, {checks(count)}
          </li>
        ))}
      </ul>
      {!isAll && <p className="quiet">The list below shows the publishers of all {number(total)}.</p>}
    </>
  );
}
