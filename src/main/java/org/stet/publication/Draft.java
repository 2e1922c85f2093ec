package org.stet.publication;

import java.util.List;
import org.stet.publication.document.PublishedClaim;
import org.stet.reply.PublishedResponse;

/**
 * What may leave of a claim now.
 *
 * @param document not numbered yet, and dated now
 * @param answers what was answered, without silences and whatever else follows from requests and their attempts
 */
record Draft(PublishedClaim document, List<PublishedResponse> answers) {}
