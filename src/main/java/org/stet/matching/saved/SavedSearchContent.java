package org.stet.matching.saved;

import org.stet.graphql.Problems;
import org.stet.matching.search.SearchFilter;

/** What a saved search says. */
record SavedSearchContent(String name, String text, SearchFilter filter) {

    /** Where the values come from. */
    interface Source {

        String name();

        String text();

        SearchFilter filter();
    }

    static SavedSearchContent read(Problems problems, Source source) {
        SearchFilter given = source.filter() == null ? SearchFilter.ALL : source.filter();
        return new SavedSearchContent(
                problems.line("name", source.name()),
                problems.optionalText("text", source.text(), Problems.LINE),
                new SearchFilterReader(problems.at("filter"), given).read());
    }
}
