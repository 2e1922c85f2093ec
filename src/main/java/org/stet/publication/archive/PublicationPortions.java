package org.stet.publication.archive;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads all that readers see, portion by portion, for those who pass it on as it is. No document becomes an entity or even
 * text, and each portion is one statement, whose connection is back before anybody sees the first byte.
 */
@ApplicationScoped
public class PublicationPortions {

    /** About as many as the bytes allow: the database looks at all of them to leave out those that are too much. */
    private static final int MOST_CLAIMS = 512;

    /** Of which the last document may be beyond. */
    private static final int MOST_BYTES = 2 << 20;

    /** The length of a document stands beside it, so the sum reads none of those that are left for the next portion. */
    private static final String NEXT = """
            SELECT first_published_at, claim_id, document
            FROM (
                SELECT p.first_published_at, p.claim_id, p.document, sum(octet_length(p.document))
                    OVER (ORDER BY p.first_published_at, p.claim_id ROWS UNBOUNDED PRECEDING) AS bytes
                FROM publication p
                JOIN publication_head newest ON newest.claim_id = p.claim_id AND newest.number = p.number
                WHERE p.search_text IS NOT NULL AND (p.first_published_at, p.claim_id) > (?, ?)
                ORDER BY p.first_published_at, p.claim_id
                LIMIT ?) following
            WHERE bytes - octet_length(document) < ?
            ORDER BY first_published_at, claim_id""";

    private final AgroalDataSource database;
    private final int mostClaims;
    private final int mostBytes;

    @Inject
    PublicationPortions(AgroalDataSource database) {
        this(database, MOST_CLAIMS, MOST_BYTES);
    }

    PublicationPortions(AgroalDataSource database, int mostClaims, int mostBytes) {
        this.database = database;
        this.mostClaims = mostClaims;
        this.mostBytes = mostBytes;
    }

    public Portion after(Portion.Place place) {
        try (Connection connection = database.getConnection();
                PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setObject(1, place.firstPublishedAt());
            next.setObject(2, place.claim());
            next.setInt(3, mostClaims);
            next.setInt(4, mostBytes);
            try (ResultSet rows = next.executeQuery()) {
                return read(rows, place);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Portion read(ResultSet rows, Portion.Place begin) throws SQLException {
        List<byte[]> documents = new ArrayList<>();
        Portion.Place end = begin;
        while (rows.next()) {
            end = new Portion.Place(rows.getObject(1, OffsetDateTime.class), rows.getObject(2, UUID.class));
            documents.add(rows.getBytes(3));
        }
        return new Portion(documents, end);
    }
}
