package org.stet.graphql;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.OrderingMode;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

/**
 * Entities by their ids. Those that the transaction has read already are not read again, and however many the others are,
 * the statement is the same: a query with a list in it would be translated anew at each call.
 */
public final class ById {

    private ById() {}

    /** In no order; unknown ids are left out. */
    public static <T> List<T> find(EntityManager session, Class<T> type, Collection<?> ids) {
        return session.unwrap(Session.class)
                .findMultiple(type, List.copyOf(Set.copyOf(ids)), SessionCheckMode.ENABLED, OrderingMode.UNORDERED);
    }
}
