package org.stet.imports.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.Outcome;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;

@ApplicationScoped
public class RatingMappings {
    public Page<RatingMapping> page(String text, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public int count(String text) {
        throw new UnsupportedOperationException();
    }

    public Optional<RatingMapping> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Outcome<RatingMapping> map(MapRatingInput input) {
        throw new UnsupportedOperationException();
    }

    public Outcome<RatingMapping> unmap(UnmapRatingInput input) {
        throw new UnsupportedOperationException();
    }
}
