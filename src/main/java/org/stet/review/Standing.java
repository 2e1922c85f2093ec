package org.stet.review;

/**
 * How far the desk is with a claim.
 *
 * @param check the current one; null when the claim has none
 */
public record Standing(VerificationStatus status, Check check) {

    /** What is proposed or approved at present; null when nothing is. */
    public Proposal proposal() {
        return check == null ? null : check.proposal();
    }
}
