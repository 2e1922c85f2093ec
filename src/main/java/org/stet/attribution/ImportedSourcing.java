package org.stet.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.party.PartyKind;
import org.stet.party.PublishedParty;

/** Who said it and through whom, of a claim that another house checked: whoever it names said it, and we read it there. */
public final class ImportedSourcing {

    private ImportedSourcing() {}

    /**
     * @param authors who made the claim; nobody when the house does not say
     * @param saidOn when it was said
     * @param house who checked it
     * @param url of the check; null when it has none
     */
    public static PublishedSourcing of(
            Collection<PublishedParty> authors, PartialDate saidOn, PublishedParty house, String url) {
        List<PublishedAttribution> chains = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (PublishedParty author : authors) {
            chains.add(chain(
                    named(author, HopRole.ORIGINATOR, saidOn, null), link(author, HopRole.ORIGINATOR), house, url));
            UUID id = NodeType.uuidIn(author.id());
            origins.add(new Origin(id, id, link(author, HopRole.ORIGINATOR).form()));
        }
        if (chains.isEmpty()) {
            chains.add(chain(unidentified(saidOn), UNIDENTIFIED, house, url));
            UUID nobody = new UUID(0, 0);
            origins.add(new Origin(nobody, nobody, SourceForm.UNIDENTIFIED));
        }
        int independent = new Independence(origins, List.of()).count(origins);
        return new PublishedSourcing(List.copyOf(chains), independent, false);
    }

    private static final Link UNIDENTIFIED =
            new Link(HopRole.ORIGINATOR, null, SourceForm.UNIDENTIFIED, "a source that is not identified");

    private static PublishedAttribution chain(PublishedHop originator, Link link, PublishedParty house, String url) {
        return new PublishedAttribution(
                Sentence.of(List.of(link, link(house, HopRole.PUBLISHED_IN))),
                List.of(originator, named(house, HopRole.PUBLISHED_IN, PartialDate.unknown(), url)));
    }

    private static Link link(PublishedParty party, HopRole role) {
        SourceForm form = party.kind() == PartyKind.NEWS_OUTLET ? SourceForm.OUTLET : SourceForm.PARTY;
        return new Link(role, null, form, party.name());
    }

    private static PublishedHop named(PublishedParty party, HopRole role, PartialDate saidOn, String url) {
        return new PublishedHop(
                party.name(), party, null, role, null, null, GroundRule.ON_RECORD, null, saidOn, url, null);
    }

    private static PublishedHop unidentified(PartialDate saidOn) {
        return new PublishedHop(
                "not identified",
                null,
                null,
                HopRole.ORIGINATOR,
                null,
                null,
                GroundRule.ON_RECORD,
                null,
                saidOn,
                null,
                null);
    }
}
