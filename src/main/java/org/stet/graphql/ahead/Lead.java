package org.stet.graphql.ahead;

import java.util.Set;
import org.stet.graphql.NodeType;

/**
 * Where the rows of a part lead: to the thing of a type whose id is in a column.
 *
 * @param fields any of them makes an operation go there; none when whoever reads the rows always does
 */
record Lead(NodeType to, String column, Set<String> fields) {

    boolean isTaken(Set<String> selected) {
        return fields.isEmpty() || fields.stream().anyMatch(selected::contains);
    }
}
