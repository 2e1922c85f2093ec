import { Section } from "../../ui/Section";
import type { ClaimMatchesFragment } from "./ClaimMatches.generated";
import { Matches } from "./Matches";

/** Whether the desk, or somebody whose checks it has, was here before. */
export function MatchesSection({ claim }: { claim: ClaimMatchesFragment }) {
  return (
    <Section title="Checked before">
      <Matches claim={claim} />
    </Section>
  );
}
