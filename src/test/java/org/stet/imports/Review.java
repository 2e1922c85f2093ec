package org.stet.imports;

import java.util.UUID;

/** A ClaimReview as a publisher of its own would write it. */
record Review(String site, String url, String statement, String label) {

    static Review of(String statement, String label) {
        String site = UUID.randomUUID() + ".example";
        return new Review(site, "https://www." + site + "/checks/ferry", statement, label);
    }

    Review labelled(String other) {
        return new Review(site, url, statement, other);
    }

    Review saying(String other) {
        return new Review(site, url, other, label);
    }

    Review at(String path) {
        return new Review(site, "https://www." + site + path, statement, label);
    }

    String json() {
        return """
                {"@context": "https://schema.org", "@type": "ClaimReview", "url": "%2$s", "datePublished": "2024-03-05",
                 "name": "Checked: what %1$s found",
                 "inLanguage": "en", "claimReviewed": "%3$s",
                 "author": {"@type": "Organization", "name": "Checks of %1$s", "url": "https://www.%1$s/"},
                 "reviewRating": {"@type": "Rating", "alternateName": "%4$s"},
                 "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Ines Port of %1$s"},
                    "datePublished": "2024-03-01"}}
                """.formatted(site, url, statement, label).replace("\n", " ");
    }
}
