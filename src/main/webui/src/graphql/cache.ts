import { cacheExchange, type Data, type UpdateResolver } from "@urql/exchange-graphcache";
import type { DeskEventsSubscription } from "../session/DeskEvents.generated";
import { embeddedTypes, possibleTypes } from "./schema.generated";

/** Everything that was read once, by type and id; a list is read anew when something changed. */
export function cache() {
  return cacheExchange({
    possibleTypes,
    keys: {
      ...Object.fromEntries(embeddedTypes.map((type) => [type, () => null])),
      // All versions of a published claim have its one id, whatever became of them.
      PublishedClaim: versioned,
      WithdrawnClaim: versioned,
      RedactedClaim: versioned,
    },
    updates: { Subscription: { deskEvents: forgetWhatChanged as UpdateResolver } },
  });
}

function versioned(claim: Data): string | null {
  return claim.id && claim.version && !isPreview(claim) ? `${claim.id}:${claim.version}` : null;
}

/** What would be published next has the next version's number, and is not that version. */
function isPreview({ version, latestVersion }: Data): boolean {
  return typeof latestVersion === "number" && Number(version) > latestVersion;
}

const listsOf: Record<string, readonly string[]> = {
  Article: ["articles"],
  Party: ["parties", "partySuggestions"],
  Claim: ["claims"],
  Check: ["claims"],
  PublishedClaim: ["claims", "publishedClaims"],
  Redaction: ["redactions"],
  ResponseRequest: ["responseRequests"],
  Attempt: ["responseRequests"],
  CompanyResponse: ["responseRequests"],
  Import: ["imports"],
  RatingMapping: ["ratingMappings"],
  ClaimMatch: ["similarClaims"],
  SavedSearch: ["savedSearches"],
  ClaimSet: ["claimSets"],
  // The journal does not tell of which set it is.
  Export: ["claimSets", "claimSet"],
};

/** Only what is on screen is then read again. */
const forgetWhatChanged: UpdateResolver<DeskEventsSubscription> = ({ deskEvents: entry }, _variables, store) => {
  if (!entry) {
    return;
  }
  store.invalidate({ __typename: entry.subjectType, id: entry.subjectId });
  for (const concerned of entry.concerns) {
    store.invalidate({ __typename: concerned.type, id: concerned.id });
  }
  const lists = listsOf[entry.subjectType] ?? [];
  for (const field of store.inspectFields("Query").filter((field) => lists.includes(field.fieldName))) {
    store.invalidate("Query", field.fieldName, field.arguments);
  }
};
