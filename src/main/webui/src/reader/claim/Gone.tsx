import { Link } from "react-router";
import { usePage } from "../../ui/usePage";
import { dayInWords, momentInWords } from "../../words/dates";

interface WithdrawnProps {
  claim: { notice: string; firstPublishedAt: string; withdrawnAt: string };
}

/** What stands where a claim stood that the desk took back. */
export function Withdrawn({ claim }: WithdrawnProps) {
  const heading = usePage("Withdrawn claim");
  return (
    <article>
      <h1 ref={heading} tabIndex={-1}>
        This claim was withdrawn
      </h1>
      <p className="quiet">
        Withdrawn {momentInWords(claim.withdrawnAt)}, first published {dayInWords(claim.firstPublishedAt)}
      </p>
      <p dir="auto">{claim.notice}</p>
      <p>
        <Link to="/">Published claims</Link>
      </p>
    </article>
  );
}

interface RedactedProps {
  claim: { id: string; version: number; publishedAt: string; redactedAt: string };
}

/** What is left of a version whose text had to go for good. */
export function Redacted({ claim }: RedactedProps) {
  const heading = usePage("Erased version");
  return (
    <article>
      <h1 ref={heading} tabIndex={-1}>
        The text of this version had to be erased
      </h1>
      <p className="quiet">
        Version {claim.version}, published {momentInWords(claim.publishedAt)}, erased {momentInWords(claim.redactedAt)}
      </p>
      <p>
        <Link to={`/claims/${claim.id}`}>The newest version</Link>
      </p>
    </article>
  );
}
