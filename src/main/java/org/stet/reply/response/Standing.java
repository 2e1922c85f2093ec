package org.stet.reply.response;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which responses are the newest of their claim, company and scope. */
public final class Standing {

    private static final Comparator<Row> AGE =
            Comparator.comparing(Row::asOf).thenComparing(Row::recordedAt).thenComparing(Row::id);

    private Standing() {}

    /**
     * One response that was not retracted.
     *
     * @param company the record that its merges lead to; null when it may not be named
     * @param asOf where the response stands in an order of time
     */
    public record Row(UUID id, UUID claim, UUID company, ResponseScope scope, Instant asOf, Instant recordedAt) {

        private Group group() {
            return new Group(claim, company, scope);
        }
    }

    private record Group(UUID claim, UUID company, ResponseScope scope) {}

    /** The ids of those that stand, by {@code asOf}, then by the time of recording. */
    public static Set<UUID> among(Collection<Row> rows) {
        Map<Group, Row> newest = new HashMap<>();
        rows.forEach(row -> newest.merge(row.group(), row, (one, other) -> AGE.compare(one, other) >= 0 ? one : other));
        return newest.values().stream().map(Row::id).collect(Collectors.toSet());
    }
}
