package org.stet.reply.response;

import java.util.List;
import java.util.UUID;
import org.stet.attribution.GroundRule;
import org.stet.graphql.PartialDate;

/** What a company said at once, to one or several claims. */
record Letter(
        UUID id,
        UUID company,
        Source source,
        PartialDate asOf,
        String language,
        GroundRule groundRule,
        String reasonForAnonymity,
        ResponseForm form,
        List<Answer> answers) {

    /** At most one of request and article is there; a passage is one of the article. */
    record Source(UUID request, UUID article, UUID passage, String url) {}

    record Answer(
            UUID claim,
            ResponseKind kind,
            ResponseScope scope,
            String shortForm,
            String statement,
            String translation) {}
}
