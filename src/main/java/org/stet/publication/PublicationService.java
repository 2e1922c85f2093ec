package org.stet.publication;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.REQUIRED;
import static org.stet.graphql.UserErrorCode.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimHead;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.graphql.UserError;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;
import org.stet.publication.archive.Archive;
import org.stet.publication.archive.Edition;
import org.stet.publication.archive.Issue;
import org.stet.publication.archive.PublicationChange;
import org.stet.publication.document.CorrectionKind;
import org.stet.publication.document.PublicationStatus;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.PublishedClaimResult;
import org.stet.publication.document.WithdrawnClaim;

/** Publishes, corrects and withdraws. Each locks the claim, so that the versions of one claim follow one another. */
@ApplicationScoped
public class PublicationService {

    private final ClaimContent content;
    private final Archive archive;
    private final Clearance clearance;
    private final UnitOfWork work;

    PublicationService(ClaimContent content, Archive archive, Clearance clearance, UnitOfWork work) {
        this.content = content;
        this.archive = archive;
        this.clearance = clearance;
        this.work = work;
    }

    @Transactional
    public Outcome<Publication> publish(PublishClaimInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            Reason reason = reason(problems, input.correction());
            ClaimHead claim = content.open(problems, "claimId", input.claimId());
            if (problems.any()) {
                return problems.refuse();
            }
            Edition last = last(claim);
            if (number(last) != input.expectedVersion()) {
                return Outcome.refused(stale(last));
            }
            if (claim.contentVersion() != input.expectedContentVersion()) {
                return Outcome.refused(contentChanged(claim));
            }
            return publish(claim, last, reason);
        });
    }

    private static Reason reason(Problems problems, CorrectionInput input) {
        return input == null ? null : CorrectionInput.read(problems.at("correction"), input.kind(), input.note());
    }

    private Outcome<Publication> publish(ClaimHead claim, Edition last, Reason reason) {
        if (last == null && reason != null) {
            return Outcome.refused(INVALID_VALUE, "correction", "Leave this out: the first version corrects nothing.");
        }
        if (last != null && reason == null) {
            return Outcome.refused(
                    REQUIRED, "correction", "Say what changed and why: this is version " + (last.number() + 1) + ".");
        }
        boolean replaces = last != null && !last.isWithdrawal();
        return issue(claim, last, replaces ? PublicationChange.CORRECTED : PublicationChange.PUBLISHED, reason);
    }

    @Transactional
    public Outcome<Publication> correct(CorrectPublicationInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            Reason reason = CorrectionInput.read(problems, input.kind(), input.note());
            ClaimHead claim = content.open(problems, "claimId", input.claimId());
            if (problems.any()) {
                return problems.refuse();
            }
            return readable(claim, input.expectedVersion())
                    .then(last -> issue(claim, last, PublicationChange.CORRECTED, reason));
        });
    }

    private Outcome<Publication> issue(ClaimHead claim, Edition last, PublicationChange change, Reason reason) {
        Issue issue = next(claim, last, change, reason);
        return clearance
                .document(claim, issue.by().at())
                .then(document -> write(issue, numbered(document, issue, last)));
    }

    private PublishedClaim numbered(PublishedClaim document, Issue issue, Edition last) {
        List<Edition> before = last == null
                ? List.of()
                : archive.editions(List.of(issue.claimId())).get(issue.claimId());
        return document.issued(
                issue.number(), issue.first(), issue.by().at(), Corrections.of(before, issue.correction()));
    }

    @Transactional
    public Outcome<Publication> withdraw(WithdrawPublicationInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            String notice = problems.text("notice", input.notice());
            ClaimHead claim = content.open(problems, "claimId", input.claimId());
            if (problems.any()) {
                return problems.refuse();
            }
            return readable(claim, input.expectedVersion()).then(last -> withdraw(claim, last, notice));
        });
    }

    private Outcome<Publication> withdraw(ClaimHead claim, Edition last, String notice) {
        Reason reason = new Reason(CorrectionKind.RETRACTION, notice);
        Issue issue = next(claim, last, PublicationChange.WITHDRAWN, reason);
        WithdrawnClaim document = new WithdrawnClaim(
                last.publicId(),
                issue.number(),
                PublicationStatus.WITHDRAWN,
                notice,
                issue.first(),
                issue.by().at());
        return write(issue, document);
    }

    private Issue next(ClaimHead claim, Edition last, PublicationChange change, Reason reason) {
        By by = work.by();
        return new Issue(
                claim.id(),
                number(last) + 1,
                change,
                reason == null ? null : reason.kind(),
                reason == null ? null : reason.note(),
                claim.contentVersion(),
                last == null ? by.at() : last.firstPublishedAt(),
                by);
    }

    /** Each version is a journal entry of its own, and no other repeats what it says: so it can be erased with it. */
    private Outcome<Publication> write(Issue issue, PublishedClaimResult document) {
        Edition written = archive.append(issue, document);
        Publication after = Publication.of(written);
        String action = issue.change().action();
        work.journal(Change.of(NodeType.PUBLISHED_CLAIM, issue.claimId(), action, null, after)
                .concerning(written.id()));
        return Outcome.done(after);
    }

    /** The version that readers see now, when it is the one that the member saw. */
    private Outcome<Edition> readable(ClaimHead claim, int expectedVersion) {
        Edition last = last(claim);
        if (last == null) {
            return Outcome.refused(
                    ILLEGAL_TRANSITION, "claimId", "This claim was never published: use publishClaim first.");
        }
        if (last.number() != expectedVersion) {
            return Outcome.refused(stale(last));
        }
        return last.isWithdrawal()
                ? Outcome.refused(
                        ILLEGAL_TRANSITION, "claimId", "This claim is withdrawn: use publishClaim to bring it back.")
                : Outcome.done(last);
    }

    private Edition last(ClaimHead claim) {
        return archive.newest(List.of(claim.id())).get(claim.id());
    }

    private static int number(Edition last) {
        return last == null ? 0 : last.number();
    }

    private UserError stale(Edition last) {
        if (last == null) {
            return UserError.of(STALE_VERSION, "expectedVersion", "Nothing of this claim is published yet: expect 0.");
        }
        UUID by = last.publishedBy();
        return work.staleVersion(NodeType.PUBLISHED_CLAIM, by, last.publishedAt(), last.number());
    }

    private static UserError contentChanged(ClaimHead claim) {
        return UserError.of(
                STALE_VERSION,
                "expectedContentVersion",
                "The claim's content is at version %d now. Load its preview again and repeat."
                        .formatted(claim.contentVersion()));
    }
}
