package org.stet.deployment.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.stet.publication.archive.FiledUnder;
import org.stet.publication.archive.PublicationChange;
import org.stet.publication.document.Correction;
import org.stet.publication.document.CorrectionKind;
import org.stet.publication.document.DocumentJson;
import org.stet.publication.document.PublicationStatus;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.PublishedClaimResult;
import org.stet.publication.document.WithdrawnClaim;

/** The versions in which a claim was published, the last one at the moment that its document names. */
final class GeneratedEditions {

    private static final CorrectionKind[] KINDS = {
        CorrectionKind.CORRECTION, CorrectionKind.CLARIFICATION, CorrectionKind.UPDATE, CorrectionKind.REPLY_ADDED
    };
    private static final int FILED_UNDER = FiledUnder.COLUMNS.split(",").length;

    private final DocumentJson json = new DocumentJson(new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));
    private final Chance chance;
    private final Rows rows;

    GeneratedEditions(Chance chance, Rows rows) {
        this.chance = chance;
        this.rows = rows;
    }

    void write(UUID claim, PublishedClaim document, boolean withdrawn) {
        int versions = 1 + chance.weighted(85, 10, 5);
        Instant last = document.publishedAt();
        Instant first = last.minus(Duration.ofHours(versions - 1L));
        List<Correction> history = new ArrayList<>();
        for (int number = 1; number <= versions; number++) {
            Instant at = first.plus(Duration.ofHours(number - 1L));
            if (number > 1) {
                history.add(new Correction(chance.any(KINDS), chance.sentence(12), at, number - 1));
            }
            PublishedClaim issued = document.issued(number, first, at, List.copyOf(history));
            write(claim, number, first, at, correction(history), issued, FiledUnder.of(issued));
        }
        if (withdrawn) {
            withdraw(claim, document.id(), versions + 1, first, last.plusSeconds(60));
        }
        rows.add(Table.PUBLICATION_HEAD, claim, withdrawn ? versions + 1 : versions);
    }

    private static Correction correction(List<Correction> history) {
        return history.isEmpty() ? null : history.get(history.size() - 1);
    }

    private void withdraw(UUID claim, String id, int number, Instant first, Instant at) {
        Correction why = new Correction(CorrectionKind.RETRACTION, "It was about another company.", at, number - 1);
        WithdrawnClaim document = new WithdrawnClaim(id, number, PublicationStatus.WITHDRAWN, why.note(), first, at);
        write(claim, number, first, at, why, document, Collections.nCopies(FILED_UNDER, null));
    }

    private void write(
            UUID claim,
            int number,
            Instant first,
            Instant at,
            Correction why,
            PublishedClaimResult document,
            List<Object> filedUnder) {
        String text = json.write(document);
        List<Object> row = new ArrayList<>(Arrays.asList(
                chance.uuid(),
                claim,
                number,
                change(number, document),
                why == null ? null : why.kind(),
                why == null ? null : why.note(),
                1,
                at,
                first,
                at,
                Staff.EDITOR.id(),
                text,
                Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
        row.addAll(filedUnder);
        rows.add(Table.PUBLICATION, row);
    }

    private static PublicationChange change(int number, PublishedClaimResult document) {
        if (document instanceof WithdrawnClaim) {
            return PublicationChange.WITHDRAWN;
        }
        return number == 1 ? PublicationChange.PUBLISHED : PublicationChange.CORRECTED;
    }
}
