package org.stet.graphql;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * SQL queries of one column. Hibernate finds the plan of a query again unless its result is of a simple class; of those it
 * keeps another copy for each call, and looks through all of them at the next one.
 */
public final class SingleColumn {

    private SingleColumn() {}

    /** @param type that the driver reads the column as: no other is converted to it */
    public static <T> NativeQuery<T> query(EntityManager session, String sql, Class<T> type) {
        return session.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setTupleTransformer((row, names) -> type.cast(row[0]));
    }
}
