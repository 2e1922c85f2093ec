import { Link } from "react-router";
import { usePage } from "../ui/usePage";

/** For an address that leads nowhere, and for an id that names nothing. */
export function NotFound({ what = "page" }: { what?: string }) {
  const heading = usePage("Not found");
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        There is no such {what}
      </h1>
      <p>
        The address may be cut off or mistyped, or what it named is gone. <Link to="/">Published claims</Link>
      </p>
    </>
  );
}
