package org.stet.deployment.speed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stet.review.scale.Verdict;

/** The house's scale, which every new database begins with. */
record Ratings(List<Rating> labels) {

    static Ratings of(Statement statement) throws SQLException {
        List<Rating> labels = new ArrayList<>();
        try (ResultSet found =
                statement.executeQuery("SELECT id, label, verdict, meaning FROM rating ORDER BY position")) {
            while (found.next()) {
                Verdict verdict = Verdict.valueOf(found.getString(3));
                labels.add(new Rating(
                        found.getObject(1, UUID.class),
                        org.stet.review.scale.Rating.of(found.getString(2), verdict, 1, found.getString(4))));
            }
        }
        return new Ratings(labels);
    }

    Rating any(Chance chance) {
        return chance.any(labels);
    }
}
