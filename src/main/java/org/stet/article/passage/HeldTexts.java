package org.stet.article.passage;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.PASSAGE_AMBIGUOUS;
import static org.stet.graphql.UserErrorCode.PASSAGE_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.article.ArticleVersions;
import org.stet.graphql.Problems;

/** Texts in which passages are about to be found. Their articles were read and locked together. */
public final class HeldTexts {

    private final Map<UUID, ArticleVersions.Held> texts;

    HeldTexts(Map<UUID, ArticleVersions.Held> texts) {
        this.texts = texts;
    }

    /**
     * Finds the one place that an input means.
     *
     * @return null, and problems at the input's fields, when there is no such place or more than one
     */
    public Place find(Problems problems, PassageInput input) {
        Quote quote = quote(problems, input);
        ArticleVersions.Held version =
                ArticleVersions.Held.in(texts, problems, "articleVersionId", input.articleVersionId());
        if (version == null || quote == null) {
            return null;
        }
        List<Anchor> anchors = quote.in(version.text());
        if (anchors.size() == 1) {
            return new Place(version.articleId(), version.id(), anchors.get(0));
        }
        reportMissing(problems, quote, version.text(), anchors.isEmpty());
        return null;
    }

    private static Quote quote(Problems problems, PassageInput input) {
        String exact = problems.verbatim("exact", input.exact(), Problems.TEXT);
        String prefix = problems.optionalVerbatim("prefix", input.prefix(), Problems.LINE);
        String suffix = problems.optionalVerbatim("suffix", input.suffix(), Problems.LINE);
        if (input.start() != null && input.start() < 0) {
            problems.add(INVALID_VALUE, "start", "Count from 0.");
            return null;
        }
        return exact == null ? null : new Quote(exact, prefix, suffix, input.start());
    }

    private static void reportMissing(Problems problems, Quote quote, String text, boolean none) {
        if (!none) {
            problems.add(
                    PASSAGE_AMBIGUOUS,
                    "exact",
                    "These words stand in the text more than once: give what stands right before (prefix) or after (suffix) them, or their start.");
        } else if (quote.occursIn(text)) {
            problems.add(
                    PASSAGE_NOT_FOUND,
                    "exact",
                    "These words stand in the text, but not with this prefix, suffix or start. Correct these or leave them out; start counts Unicode code points.");
        } else {
            problems.add(
                    PASSAGE_NOT_FOUND,
                    "exact",
                    "These words do not stand in this version of the text: copy them from it to the letter.");
        }
    }
}
