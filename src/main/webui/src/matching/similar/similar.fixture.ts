/** A claim as the server finds it for another one's words. */
export const similar = {
  __typename: "SimilarClaim",
  score: 0.914,
  certainty: "LIKELY",
  headline: null,
  checkedAt: "2025-03-03T10:00:00Z",
  published: true,
  rating: { __typename: "Rating", label: "Mostly false", value: 2 },
  match: null,
  fragments: [
    {
      __typename: "TextFragment",
      field: "STATEMENT",
      parts: [{ __typename: "TextPart", text: "Rents rose by 5 % in 2024.", marked: true }],
    },
  ],
  differences: [{ __typename: "TextDifference", kind: "NUMBER", asked: ["4 %"], found: ["5 %"] }],
  claim: {
    __typename: "Claim",
    id: "clm_other",
    version: 3,
    statement: "Rents rose by 5 % in 2024.",
    language: "en",
    verificationStatus: "VERIFIED",
    publicationStatus: "PUBLISHED",
    discardedAt: null,
  },
};
