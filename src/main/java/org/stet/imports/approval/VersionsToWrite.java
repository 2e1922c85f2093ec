package org.stet.imports.approval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stet.graphql.NodeType;
import org.stet.imports.line.LineToWrite;
import org.stet.publication.archive.Archive;
import org.stet.publication.archive.Edition;
import org.stet.publication.document.Correction;
import org.stet.publication.document.CorrectionKind;
import org.stet.publication.document.DocumentJson;
import org.stet.publication.document.PublishedClaim;

/** The documents of an import as they are published: with the number, the dates and the history that the dry run left open. */
@ApplicationScoped
class VersionsToWrite {

    private static final String REPLACED = "The publisher has published its check anew.";

    private final DocumentJson json;
    private final Archive archive;

    VersionsToWrite(DocumentJson json, Archive archive) {
        this.json = json;
        this.archive = archive;
    }

    /** In the order of the lines. */
    @Transactional(TxType.MANDATORY)
    List<VersionToWrite> of(List<LineToWrite> lines, Instant now) {
        Map<UUID, Edition> newest = archive.newest(lines.stream()
                .filter(LineToWrite::isUpdate)
                .map(LineToWrite::claim)
                .toList());
        Map<UUID, List<Edition>> all = archive.editions(newest.keySet());
        return lines.stream()
                .map(line -> draft(line, all.getOrDefault(line.claim(), List.of()), now))
                .toList();
    }

    private VersionToWrite draft(LineToWrite line, List<Edition> before, Instant now) {
        PublishedClaim claim = json.read(line.document(), PublishedClaim.class);
        if (line.isVerbatim() || (before.isEmpty() && claim.publishedAt() != null)) {
            return new VersionToWrite(line, UUID.randomUUID(), claim, line.document());
        }
        PublishedClaim issued = before.isEmpty() ? dated(claim, now) : next(line, claim, before, now);
        return new VersionToWrite(line, UUID.randomUUID(), issued, json.write(issued));
    }

    private PublishedClaim dated(PublishedClaim claim, Instant now) {
        return with(claim, document -> document.set("checkedAt", json.tree(now)))
                .issued(1, now, now, List.of());
    }

    private PublishedClaim next(LineToWrite line, PublishedClaim claim, List<Edition> before, Instant now) {
        Edition last = before.get(before.size() - 1);
        List<Correction> corrections = Stream.concat(
                        before.stream().map(Edition::correction).filter(Objects::nonNull),
                        Stream.of(new Correction(CorrectionKind.UPDATE, REPLACED, now, last.number())))
                .toList();
        return with(claim, document -> {
                    document.put("id", NodeType.PUBLISHED_CLAIM.id(line.claim()));
                    if (claim.checkedAt() == null) {
                        document.set("checkedAt", json.tree(now));
                    }
                })
                .issued(last.number() + 1, last.firstPublishedAt(), now, corrections);
    }

    private PublishedClaim with(PublishedClaim claim, Consumer<ObjectNode> change) {
        ObjectNode document = (ObjectNode) json.tree(claim);
        change.accept(document);
        return json.read(document.toString(), PublishedClaim.class);
    }
}
