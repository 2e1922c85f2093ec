interface Match<Claim> {
  claim: Claim;
  otherClaim: Claim;
}

/** The claim at the other end, whichever of the two was held against which. */
export function otherOf<Claim extends { id: string }>(claimId: string, { claim, otherClaim }: Match<Claim>): Claim {
  return claim.id === claimId ? otherClaim : claim;
}
