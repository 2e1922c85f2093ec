package org.stet.imports.rating;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.CurrentMember;
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.access.Role;
import org.stet.access.Roles;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;

/** Which verdicts other publishers' labels stand for. */
@GraphQLApi
public class RatingMappingApi {

    private static final String ORDER = "ratingMappings";

    private final RatingMappings mappings;
    private final MemberService members;

    RatingMappingApi(RatingMappings mappings, MemberService members) {
        this.mappings = mappings;
        this.members = members;
    }

    @Query
    @RolesAllowed(Roles.EDITOR)
    @Description("Which verdicts other publishers' labels stand for, by label.")
    public RatingMappingConnection ratingMappings(
            @Nullable
                    @Description("Only labels with these words, or of publishers with these words; all when left out.")
                    String text,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return RatingMappingConnection.of(mappings.page(text, PageRequest.of(first, after, ORDER)), text);
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("How many mappings there are in all.")
    public int totalCount(@Source RatingMappingConnection connection) {
        return mappings.count(connection.text());
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("Who last changed it; null while it is as the house began with it.")
    public List<@Nullable Member> changedBy(@Source List<RatingMapping> mappings) {
        Map<UUID, Member> found = members.byIds(mappings.stream()
                .map(RatingMapping::changer)
                .filter(Objects::nonNull)
                .toList());
        return mappings.stream()
                .map(mapping -> mapping.changer() == null ? null : found.get(mapping.changer()))
                .toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Says which verdict a label stands for. Have an import's file read again to follow it.")
    public RatingMappingPayload mapRating(@Description("The label and the verdict.") MapRatingInput input) {
        return mappings.map(input).payload(RatingMappingPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Says that a label stands for no verdict.")
    public RatingMappingPayload unmapRating(@Description("The mapping.") UnmapRatingInput input) {
        return mappings.unmap(input).payload(RatingMappingPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final RatingMappings mappings;
        private final CurrentMember current;

        Loader(RatingMappings mappings, CurrentMember current) {
            this.mappings = mappings;
            this.current = current;
        }

        @Override
        public NodeType type() {
            return NodeType.RATING_MAPPING;
        }

        @Override
        public Optional<RatingMapping> load(UUID id) {
            return current.has(Role.EDITOR) ? mappings.find(id) : Optional.empty();
        }
    }
}
