package org.stet.publication.claimreview;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.publication.document.PublishedClaim;
import org.stet.reply.PublishedResponse;

/** The text of a review: how the desk came to its finding, and a paragraph for each position that stands. */
final class ReviewBody {

    private ReviewBody() {}

    static String of(PublishedClaim claim) {
        Stream<String> answers = claim.companyResponses().stream()
                .filter(PublishedResponse::standing)
                .map(response -> ResponseInWords.of(response, claim.language()));
        return Stream.concat(Stream.of(claim.rationale()), answers)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
