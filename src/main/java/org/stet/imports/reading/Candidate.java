package org.stet.imports.reading;

import java.util.List;
import org.stet.graphql.PartialDate;
import org.stet.publication.document.PublishedClaim;

/**
 * One check as a file tells it. Texts are plain: without tags, entities and control characters, and no longer than the
 * desk keeps them. What the file does not say is null, an empty list or an unknown date. Of a list the first fifty are taken.
 *
 * @param language of the statement, as a BCP 47 tag
 * @param url of the check at its publisher, an absolute http(s) address
 * @param reviewedOn when the check was published
 * @param authors who made the claim
 * @param saidOn when the claim was made
 * @param appearances where the claim is said
 * @param citations what the check points to
 * @param document a desk's whole document, in files of documents alone. Beside it the fields by which checks are matched
 *     are filled; authors, appearances and citations are in the document only
 * @param documentJson that document to the letter, as the line of the file has it
 */
public record Candidate(
        String statement,
        String language,
        List<String> tags,
        String url,
        CandidatePublisher publisher,
        ForeignRating rating,
        String title,
        String rationale,
        PartialDate reviewedOn,
        List<CandidateParty> authors,
        PartialDate saidOn,
        List<CandidateAppearance> appearances,
        List<CandidateCitation> citations,
        PublishedClaim document,
        String documentJson) {}
