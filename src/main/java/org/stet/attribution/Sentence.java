package org.stet.attribution;

import java.util.List;

/**
 * A chain in the words that an editor would print: who said it first, then through whom, the nearest to us first. The
 * publication in which we read it is named only when nobody stands between it and the originator.
 */
final class Sentence {

    private final Link originator;
    private final List<Link> others;

    private Sentence(List<Link> chain) {
        originator = chain.get(0);
        others = chain.subList(1, chain.size());
    }

    static String of(List<Link> chain) {
        return new Sentence(chain).text();
    }

    private String text() {
        if (others.isEmpty() && originator.form() == SourceForm.OUTLET) {
            return ownWork();
        }
        String text = origin() + speaker() + way();
        return originator.form().isNamed() ? text : capitalised(text);
    }

    private String ownWork() {
        if (originator.mode() == HopMode.INFERENCE) {
            return "Own conclusion of " + originator.noun();
        }
        String from = originator.mode() == HopMode.DOCUMENT_EXCERPT ? ", from a document" : "";
        return "Own reporting by " + originator.noun() + from;
    }

    private String origin() {
        if (originator.mode() == HopMode.INFERENCE) {
            return originator.noun() + ", by inference";
        }
        boolean document = originator.mode() == HopMode.DOCUMENT_EXCERPT;
        return originator.noun() + (document && originator.form().isNamed() ? ", in a document" : "");
    }

    private String speaker() {
        return inRole(HopRole.SPEAKER_FOR).stream()
                .map(speaker -> ", through " + speaker.noun())
                .findFirst()
                .orElse("");
    }

    private String way() {
        List<Link> carriers = inRole(HopRole.REPORTED_BY, HopRole.RELAYED_BY);
        List<Link> shown = carriers.stream()
                .filter(link -> link.form() != SourceForm.WITHHELD)
                .toList();
        if (!shown.isEmpty()) {
            return carriedBy(shown);
        }
        if (!carriers.isEmpty()) {
            return ", relayed without attribution";
        }
        return inRole(HopRole.PUBLISHED_IN).stream()
                .map(place -> ", in " + place.noun())
                .findFirst()
                .orElse("");
    }

    private static String carriedBy(List<Link> carriers) {
        int nearest = carriers.size() - 1;
        StringBuilder text = new StringBuilder(verb(carriers.get(nearest), nearest == 0));
        text.append(carriers.get(nearest).noun());
        for (int i = nearest - 1; i >= 0; i--) {
            text.append(i == nearest - 1 ? ", citing " : ", itself citing ")
                    .append(carriers.get(i).noun());
        }
        return text.toString();
    }

    private static String verb(Link carrier, boolean alone) {
        if (carrier.mode() == HopMode.INFERENCE) {
            return ", as inferred by ";
        }
        if (carrier.role() == HopRole.RELAYED_BY) {
            return ", as relayed by ";
        }
        return alone ? ", according to " : ", as reported by ";
    }

    private List<Link> inRole(HopRole... roles) {
        return others.stream()
                .filter(link -> List.of(roles).contains(link.role()))
                .toList();
    }

    private static String capitalised(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(text.substring(Character.charCount(first)))
                .toString();
    }
}
