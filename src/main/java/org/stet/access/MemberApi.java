package org.stet.access;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;

/** The people of the desk. */
@GraphQLApi
public class MemberApi {

    private static final String ORDER = "members";

    private final MemberService members;
    private final CurrentMember current;

    MemberApi(MemberService members, CurrentMember current) {
        this.members = members;
        this.current = current;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description("The member who asks.")
    public Member me() {
        return members.find(current.id()).orElseThrow();
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description("Everyone who has ever worked with the desk, by name.")
    public MemberConnection members(
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return MemberConnection.of(members.page(PageRequest.of(first, after, ORDER)));
    }

    @Description("How many members there are in all.")
    @RolesAllowed(Roles.REPORTER)
    public int totalCount(@Source MemberConnection connection) {
        return members.count();
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final MemberService members;

        Loader(MemberService members) {
            this.members = members;
        }

        @Override
        public NodeType type() {
            return NodeType.MEMBER;
        }

        @Override
        public Optional<Member> load(UUID id) {
            return members.find(id);
        }
    }
}
