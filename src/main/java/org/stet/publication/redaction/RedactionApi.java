package org.stet.publication.redaction;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;

/** Lawful erasures. */
@GraphQLApi
public class RedactionApi {

    private static final String ORDER = "redactions";

    private final RedactionService redactions;
    private final MemberService members;
    private final ClaimService claims;

    RedactionApi(RedactionService redactions, MemberService members, ClaimService claims) {
        this.redactions = redactions;
        this.members = members;
        this.claims = claims;
    }

    @Query
    @RolesAllowed(Roles.EDITOR)
    @Description("The erasures that were asked for, newest first.")
    public RedactionConnection redactions(
            @Nullable @Description("Only those that were carried out, or only those that wait; all when left out.")
                    Boolean confirmed,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return RedactionConnection.of(redactions.page(confirmed, PageRequest.of(first, after, ORDER)), confirmed);
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("How many redactions there are in all.")
    public int totalCount(@Source RedactionConnection connection) {
        return redactions.count(connection.confirmed());
    }

    @RolesAllowed(Roles.REPORTER)
    @Description(
            "The claim that it is about: that of the version, or the subject itself; null when it is about something else.")
    public List<@Nullable Claim> claim(@Source List<Redaction> redactions) {
        Map<UUID, Claim> found = claims.byIds(redactions.stream()
                .flatMap(redaction -> redaction.claimMeant().stream())
                .toList());
        return redactions.stream()
                .map(redaction -> redaction.claimMeant().map(found::get).orElse(null))
                .toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Who asked for it.")
    public List<Member> askedBy(@Source List<Redaction> redactions) {
        return members(redactions, Redaction::asker);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Who confirmed it; null as long as nobody did.")
    public List<@Nullable Member> confirmedBy(@Source List<Redaction> redactions) {
        return members(redactions, Redaction::confirmer);
    }

    private List<Member> members(List<Redaction> redactions, Function<Redaction, UUID> who) {
        Map<UUID, Member> found = members.byIds(
                redactions.stream().map(who).filter(Objects::nonNull).toList());
        return redactions.stream()
                .map(redaction -> Optional.ofNullable(who.apply(redaction))
                        .map(found::get)
                        .orElse(null))
                .toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Asks to have something erased for ever. Nothing is erased before an admin confirms it.")
    public RedactionPayload redact(@Description("What to erase.") RedactInput input) {
        return redactions.ask(input).payload(RedactionPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.ADMIN)
    @Description("Erases for ever what somebody else asked to have erased.")
    public RedactionPayload confirmRedaction(@Description("The redaction.") ConfirmRedactionInput input) {
        return redactions.confirm(input).payload(RedactionPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final RedactionService redactions;

        Loader(RedactionService redactions) {
            this.redactions = redactions;
        }

        @Override
        public NodeType type() {
            return NodeType.REDACTION;
        }

        @Override
        public Optional<Redaction> load(UUID id) {
            return redactions.find(id);
        }
    }
}
