package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.review.scale.Verdict;

/**
 * What files ask of the archive: every document that a filter asks for, one after another, as it stands in the caller's
 * transaction; and which files may hold a version that somebody took back.
 */
@ApplicationScoped
public class FrozenClaims {

    /** Several clocks write, and what is written at a moment is committed a little later. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final FrozenClaimRepository claims;

    FrozenClaims(FrozenClaimRepository claims) {
        this.claims = claims;
    }

    /** Takes one document after another. */
    public interface Reader {

        /**
         * @param document in UTF-8, to the letter
         * @param verdict null when the claim is not ratable
         */
        void read(byte[] document, Verdict verdict) throws IOException;
    }

    /** In the order of their first publishing, and never more than a few in memory. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void each(PublishedClaimFilter filter, Reader reader) throws IOException {
        claims.each(filter, reader);
    }

    /**
     * Whether a file of a filter and a moment may hold a version of this claim: it was the newest about then, and is among
     * those that the filter asks for.
     */
    @Transactional
    public boolean mayHold(PublishedClaimFilter filter, Instant asOf, UUID claim, int number) {
        return claims.mayHold(filter, asOf, TOLERANCE, claim, number);
    }

    /** The withdrawals of the last minute before a moment that the caller's transaction sees. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> withdrawnLately(Instant asOf) {
        return claims.withdrawnLately(asOf, TOLERANCE);
    }

    /**
     * Whether a file of a filter and a moment may hold a claim that was withdrawn since.
     *
     * @param seen the withdrawals about that moment that whoever wrote the file knew of
     */
    @Transactional
    public boolean mayHoldWithdrawn(PublishedClaimFilter filter, Instant asOf, List<UUID> seen) {
        return claims.mayHoldWithdrawn(filter, asOf, TOLERANCE, seen);
    }
}
