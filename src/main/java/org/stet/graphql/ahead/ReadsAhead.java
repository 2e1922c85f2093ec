package org.stet.graphql.ahead;

import java.util.List;

/** Whoever has rows that can be read ahead: the repository that looks for them. */
public interface ReadsAhead {

    List<Part<?>> parts();
}
