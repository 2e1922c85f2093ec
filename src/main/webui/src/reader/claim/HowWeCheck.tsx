import { Link } from "react-router";

/** What holds for every claim that is published here. */
export function HowWeCheck() {
  return (
    <>
      <p>
        We trace a claim back to whoever said it first and count sources, not repetitions. One of us gathers what speaks
        for it and against it and proposes the rating. Somebody else, who changed nothing in it, has to approve it.
      </p>
      <p>
        Whoever is accused is asked for an answer, with time to give one; for an exception, an editor who did not
        propose the rating has to sign. What they say stands here as they said it; if they say nothing, that stands
        here, too.
      </p>
      <p>
        A published text is never changed in silence: every correction is a new version with its reason, and the earlier
        ones stay readable. <Link to="/exports">All published claims as files</Link>
      </p>
    </>
  );
}
