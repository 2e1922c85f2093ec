package org.stet.imports.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.PageRequest;
import org.stet.imports.Import;
import org.stet.imports.LineOutcome;

@ApplicationScoped
public class ImportLines {
    public ImportLineConnection page(Import run, List<LineOutcome> outcome, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public int count(UUID run, List<LineOutcome> outcomes) {
        throw new UnsupportedOperationException();
    }

    public List<UnmappedRating> unmappedRatings(Import run) {
        throw new UnsupportedOperationException();
    }
}
