package org.stet.attribution;

/**
 * A hop as the sentence sees it.
 *
 * @param noun whom the sentence speaks of, such as {@code a person familiar with the matter}
 */
record Link(HopRole role, HopMode mode, SourceForm form, String noun) {

    static Link of(ChainHop hop) {
        HopContent content = hop.content();
        return new Link(content.role(), content.mode(), hop.form(), noun(hop));
    }

    static Link withheld(HopRole role) {
        return new Link(role, null, SourceForm.WITHHELD, PublicChain.NOT_ATTRIBUTED);
    }

    private static String noun(ChainHop hop) {
        HopContent content = hop.content();
        return switch (content.kind()) {
            case NAMED -> join(hop.party().name(), ", ", content.description());
            case UNNAMED ->
                join(
                        content.description(),
                        ", who asked not to be named because ",
                        clause(content.reasonForAnonymity()));
            case UNIDENTIFIED ->
                content.description() == null
                        ? "a source that is not identified"
                        : content.description() + " (source not identified)";
        };
    }

    private static String join(String first, String between, String second) {
        return second == null ? first : first + between + second;
    }

    /** People write the reason as a sentence of its own as well. */
    private static String clause(String reason) {
        return reason == null ? null : reason.replaceFirst("(?i)^because ", "").replaceFirst("[.\\s]+$", "");
    }
}
