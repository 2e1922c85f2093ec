package org.stet.graphql;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final int MARK_LENGTH = 3;
    private static final int ID_LENGTH = MARK_LENGTH + 1 + 32;
    private static final Map<String, NodeType> BY_MARK =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(type -> type.mark, Function.identity()));

    private final String mark;
    private final String typeName;

    NodeType(String mark, String typeName) {
        this.mark = mark;
        this.typeName = typeName;
    }

    public String id(UUID uuid) {
        HexFormat digits = HexFormat.of();
        return mark + "_" + digits.toHexDigits(uuid.getMostSignificantBits())
                + digits.toHexDigits(uuid.getLeastSignificantBits());
    }

    /** The type's name in the schema. */
    public String typeName() {
        return typeName;
    }

    /** The type that an id is marked with; empty when the id is none of ours. */
    public static Optional<NodeType> of(String id) {
        return isWellFormed(id) ? Optional.ofNullable(BY_MARK.get(id.substring(0, MARK_LENGTH))) : Optional.empty();
    }

    /** By hand: a page has hundreds of ids, and a regular expression takes longer than all else that is done with one. */
    private static boolean isWellFormed(String id) {
        if (id.length() != ID_LENGTH || id.charAt(MARK_LENGTH) != '_') {
            return false;
        }
        for (int place = MARK_LENGTH + 1; place < ID_LENGTH; place++) {
            char digit = id.charAt(place);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** The UUID inside an id of this very type; empty for anything else. */
    public Optional<UUID> uuid(String id) {
        return of(id).filter(this::equals).map(type -> uuidIn(id));
    }

    /** The UUID inside an id that {@link #of} recognised. */
    public static UUID uuidIn(String id) {
        return new UUID(
                HexFormat.fromHexDigitsToLong(id, MARK_LENGTH + 1, MARK_LENGTH + 17),
                HexFormat.fromHexDigitsToLong(id, MARK_LENGTH + 17, ID_LENGTH));
    }
}
