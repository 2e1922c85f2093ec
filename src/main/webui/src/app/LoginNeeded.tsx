import { useSearchParams } from "react-router";
import { usePage } from "../ui/usePage";

/** Where the login comes back to when it did not work. */
export function LoginNeeded() {
  const [parameters] = useSearchParams();
  const heading = usePage("Log in");
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {parameters.has("error") ? "The login did not work" : "Log in"}
      </h1>
      <p>
        It may have taken too long, or was begun in another window. What you typed is kept.{" "}
        <a href="/login">Log in again</a>
      </p>
    </>
  );
}
