package org.stet.graphql;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Every type that has an id, and how its ids look to the outside: a mark for the type and a random UUID without hyphens.
 * Clients treat them as opaque; the mark lets the desk say "this is the id of an article" instead of "unknown".
 */
public enum NodeType {
    MEMBER("mem", "Member"),
    JOURNAL_ENTRY("jrn", "JournalEntry"),
    PARTY("pty", "Party"),
    ARTICLE("art", "Article"),
    ARTICLE_VERSION("arv", "ArticleVersion"),
    PASSAGE("psg", "Passage"),
    CLAIM("clm", "Claim"),
    APPEARANCE("app", "Appearance"),
    CLAIM_RELATION("rel", "ClaimRelation"),
    ATTRIBUTION("atr", "Attribution"),
    HOP("hop", "Hop"),
    EVIDENCE("evd", "Evidence"),
    RESPONSE_REQUEST("rrq", "ResponseRequest"),
    ATTEMPT("atp", "Attempt"),
    COMPANY_RESPONSE("rsp", "CompanyResponse"),
    RATING_SCALE("scl", "RatingScale"),
    CHECK("chk", "Check"),
    WAIVER("wvr", "Waiver"),
    HOUSE_SETTINGS("set", "HouseSettings"),
    PUBLISHED_CLAIM("pub", "PublishedClaim"),
    REDACTION("rdc", "Redaction"),
    CLAIM_SET("cst", "ClaimSet"),
    EXPORT("exp", "Export"),
    IMPORT("imp", "Import"),
    RATING_MAPPING("rtm", "RatingMapping"),
    CLAIM_MATCH("mtc", "ClaimMatch"),
    SAVED_SEARCH("svs", "SavedSearch");

    private static final Pattern ID = Pattern.compile("([a-z]{3})_([0-9a-f]{32})");

    private final String mark;
    private final String typeName;

    NodeType(String mark, String typeName) {
        this.mark = mark;
        this.typeName = typeName;
    }

    public String id(UUID uuid) {
        return mark + "_" + uuid.toString().replace("-", "");
    }

    /** The type's name in the schema. */
    public String typeName() {
        return typeName;
    }

    /** The type that an id is marked with; empty when the id is none of ours. */
    public static Optional<NodeType> of(String id) {
        var matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (NodeType type : values()) {
            if (type.mark.equals(matcher.group(1))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The UUID inside an id of this very type; empty for anything else. */
    public Optional<UUID> uuid(String id) {
        return of(id).filter(this::equals).map(type -> uuidIn(id));
    }

    /** The UUID inside an id that {@link #of} recognised. */
    public static UUID uuidIn(String id) {
        String hex = id.substring(4);
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
    }
}
