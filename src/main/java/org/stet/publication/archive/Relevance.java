package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.stet.graphql.Conditions;
import org.stet.graphql.Problems;
import org.stet.graphql.SearchText;
import org.stet.wording.Notation;
import org.stet.wording.Resemblance;
import org.stet.wording.Resemblances;
import org.stet.wording.Sought;
import org.stet.wording.corpus.Corpus;

/** Finds what readers see by their own words. */
@ApplicationScoped
public class Relevance {

    private final Resemblance resemblance;

    Relevance(Resemblance resemblance) {
        this.resemblance = resemblance;
    }

    /** Of those that the rest of the filter lets through. */
    @Transactional
    public Hits hits(PublishedClaimFilter filter) {
        Notation asked = Notation.of(SearchText.of("filter.text", filter.text(), Problems.TEXT));
        Conditions conditions = conditions(asked, filter);
        Resemblances found = resemblance.find(
                Corpus.PUBLISHED, new Sought(asked.words(), null, conditions, Set.of(), Resemblance.MOST));
        return new Hits(
                found.asked(),
                found.found().stream()
                        .map(one -> new Hit(one.claim(), one.score()))
                        .toList(),
                found.complete());
    }

    /** Null for all: the corpus is of what readers see now. */
    private static Conditions conditions(Notation asked, PublishedClaimFilter filter) {
        if (filter.asksForTextAlone() && asked.exact().isEmpty()) {
            return null;
        }
        return asked.required(filter.conditionsBesidesText(), "stet_text_matches(p.search, p.language, :text)");
    }
}
