package org.stet.imports.reading.claimreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.graphql.Problems;
import org.stet.imports.reading.CandidateParty;
import org.stet.imports.reading.CandidatePublisher;
import org.stet.imports.reading.words.PlainText;
import org.stet.imports.reading.words.WebAddress;
import org.stet.party.PartyKind;

/** Who is behind a review, and who is behind a claim. */
final class Parties {

    private static final Map<String, PartyKind> KINDS = Map.of(
            "Person", PartyKind.PERSON,
            "Corporation", PartyKind.COMPANY,
            "NewsMediaOrganization", PartyKind.NEWS_OUTLET,
            "GovernmentOrganization", PartyKind.PUBLIC_BODY,
            "Organization", PartyKind.ORGANISATION,
            "NGO", PartyKind.ORGANISATION,
            "PoliticalParty", PartyKind.ORGANISATION);

    private Parties() {}

    /** The house, when the review names it beside whoever wrote the text; else the writer; null when it names nobody. */
    static CandidatePublisher publisher(Thing review, Values values) {
        List<Object> authors = values.resolved(review, "author");
        return Stream.of(
                        authors.stream().filter(author -> !isPerson(author)),
                        values.resolved(review, "publisher").stream(),
                        authors.stream())
                .flatMap(parties -> parties)
                .map(party -> publisher(party, values))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPerson(Object party) {
        return party instanceof Thing thing && thing.isA("Person");
    }

    private static CandidatePublisher publisher(Object value, Values values) {
        if (!(value instanceof Thing party)) {
            return named((String) value, values);
        }
        String name = values.optional(party, Problems.LINE, "name", "legalName");
        String url = values.webAddresses(party, "url")
                .findFirst()
                .or(() -> WebAddress.of(party.id()).map(Parties::withoutFragment))
                .orElse(null);
        return name == null && url == null ? null : new CandidatePublisher(name, url, sameAs(party, values));
    }

    private static CandidatePublisher named(String text, Values values) {
        Optional<String> url = WebAddress.of(text);
        if (url.isPresent()) {
            return new CandidatePublisher(null, url.get(), List.of());
        }
        String name = values.problems().optionalLine("author", PlainText.of(text));
        return name == null ? null : new CandidatePublisher(name, null, List.of());
    }

    /** A house is called after its page, with a mark behind it. */
    private static String withoutFragment(String address) {
        int mark = address.indexOf('#');
        return mark < 0 ? address : address.substring(0, mark);
    }

    /** Those who made the claim, as far as they have a name. */
    static List<CandidateParty> authors(Thing claim, Values values) {
        List<CandidateParty> authors = new ArrayList<>();
        for (Object author : values.resolved(claim, "author")) {
            CandidateParty party = party(author, values);
            if (party != null && !authors.contains(party) && authors.size() < Problems.LIST) {
                authors.add(party);
            }
        }
        return authors;
    }

    private static CandidateParty party(Object value, Values values) {
        if (value instanceof Thing party) {
            String name = values.optional(party, Problems.LINE, "name", "legalName");
            return name == null ? null : new CandidateParty(name, kind(party), sameAs(party, values));
        }
        String name = values.problems().optionalLine("itemReviewed.author", PlainText.of((String) value));
        return name == null ? null : new CandidateParty(name, null, List.of());
    }

    private static PartyKind kind(Thing party) {
        return party.types()
                .map(KINDS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> sameAs(Thing party, Values values) {
        return values.webAddresses(party, "sameAs").toList();
    }
}
