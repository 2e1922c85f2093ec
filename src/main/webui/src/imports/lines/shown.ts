import type { ImportOutcome } from "../../graphql/schema.generated";
import { outcomes } from "../outcomes";

/** Which checks of a file the address asks for; all when it names none. */
export function readShown(address: URLSearchParams): ImportOutcome | undefined {
  const asked = address.get("show")?.toUpperCase();
  return outcomes.find((outcome) => outcome === asked);
}

export function searchFor(outcome: ImportOutcome | undefined): string {
  return outcome ? `?show=${outcome.toLowerCase()}` : "";
}
