package org.stet.reply.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.Conditions;
import org.stet.graphql.Cursor;

/**
 * Which requests are asked for, in the words of the database.
 *
 * @param companies the records of the party that was asked; null for any
 * @param claim null for any
 * @param states empty for any
 * @param dueBefore null for any
 */
record ResponseRequestConditions(
        Collection<UUID> companies, UUID claim, List<ResponseRequestState> states, Instant dueBefore, Instant now) {

    Conditions where() {
        Conditions where = new Conditions()
                .and("companyId in :companies", "companies", companies)
                .and("id in (select a.requestId from AllegationEntity a where a.claimId = :claim)", "claim", claim)
                .and("content.deadline < :dueBefore", "dueBefore", dueBefore);
        if (!states.isEmpty()) {
            where.and(anyState(), "now", now);
        }
        return where;
    }

    /** Every alternative takes the present time, so that the parameter is never left over. */
    private String anyState() {
        List<String> alternatives = states.stream()
                .distinct()
                .map(ResponseRequestConditions::inState)
                .toList();
        return "(" + String.join(" or ", alternatives) + ")";
    }

    private static String inState(ResponseRequestState state) {
        return switch (state) {
            case OPEN -> "(not settled and dueDayBegins > :now)";
            case DUE_TODAY -> "(not settled and dueDayBegins <= :now and content.deadline > :now)";
            case OVERDUE -> "(not settled and content.deadline <= :now)";
            case ANSWERED -> "(answered and withdrawnAt is null and recordedAt <= :now)";
            case WITHDRAWN -> "(withdrawnAt <= :now)";
        };
    }

    /** Waiting requests come first, by deadline: so overdue ones come before all others. */
    void after(Conditions where, Cursor cursor) {
        String[] key = cursor.key().split(" ", 2);
        boolean settled = key[0].equals("settled");
        where.andAfter(
                "(settled, content.deadline, id) > (" + settled + ", :afterKey, :afterId)", deadline(key), cursor);
    }

    private static Instant deadline(String[] key) {
        try {
            return Instant.parse(key[key.length - 1]);
        } catch (DateTimeException noDeadline) {
            throw Cursor.invalid();
        }
    }

    static Cursor cursor(String order, ResponseRequestEntity request) {
        String settled = request.isSettled() ? "settled" : "waiting";
        return new Cursor(order, settled + " " + request.content().deadline(), request.id());
    }
}
