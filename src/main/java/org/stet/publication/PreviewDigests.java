package org.stet.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.stet.journal.Digest;
import org.stet.publication.document.DocumentJson;
import org.stet.review.PreviewDigest;

/** What readers would see of a claim, as a digest per field, without what changes by itself. */
@ApplicationScoped
class PreviewDigests implements PreviewDigest {

    /** What publishing fills in, and how far the desk is. */
    private static final Set<String> OF_PUBLISHING = Set.of(
            "version",
            "publicationStatus",
            "publisher",
            "url",
            "verificationStatus",
            "checkedAt",
            "corrections",
            "firstPublishedAt",
            "publishedAt");

    private final Drafts drafts;
    private final DocumentJson json;
    private final Clock clock;

    PreviewDigests(Drafts drafts, DocumentJson json, Clock clock) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> fields(UUID claimId) {
        return of(drafts.of(List.of(claimId), clock.instant()).get(claimId));
    }

    Map<String, String> of(Draft draft) {
        ObjectNode document = (ObjectNode) json.tree(draft.document());
        document.set("companyResponses", json.tree(draft.answers()));
        document.remove(OF_PUBLISHING);
        Map<String, String> fields = new TreeMap<>();
        document.properties().forEach(field -> fields.put(field.getKey(), digest(field.getValue())));
        return fields;
    }

    private static String digest(JsonNode value) {
        return HexFormat.of().formatHex(new Digest().add(value.toString()).bytes());
    }

    /** One digest over all fields. */
    static String whole(Map<String, String> fields) {
        Digest digest = new Digest();
        new TreeMap<>(fields).forEach((field, value) -> digest.add(field).add(value));
        return HexFormat.of().formatHex(digest.bytes());
    }

    /** The fields whose digests differ, or that stand on one side only, by name. */
    static Set<String> difference(Map<String, String> approved, Map<String, String> now) {
        Set<String> fields = new TreeSet<>(approved.keySet());
        fields.addAll(now.keySet());
        fields.removeIf(field -> Objects.equals(approved.get(field), now.get(field)));
        return fields;
    }
}
