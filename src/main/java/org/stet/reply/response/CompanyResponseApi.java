package org.stet.reply.response;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.journal.Journal;
import org.stet.journal.JournalConnection;
import org.stet.party.Party;

/** What companies answer. */
@GraphQLApi
public class CompanyResponseApi {

    private static final String ORDER = "responses";

    private final CompanyResponses responses;
    private final PartyResponses partyResponses;
    private final CompanyResponseService service;
    private final Journal journal;

    CompanyResponseApi(
            CompanyResponses responses,
            PartyResponses partyResponses,
            CompanyResponseService service,
            Journal journal) {
        this.responses = responses;
        this.partyResponses = partyResponses;
        this.service = service;
        this.journal = journal;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Where companies stand on the claim, oldest first, at most 200. Retracted responses are left out.")
    public List<List<@NonNull CompanyResponse>> companyResponses(
            @Source List<Claim> claims,
            @Nullable
                    @Description("Only what companies had said by this moment, and which of it stood then: "
                            + "responses whose asOf is not later.")
                    Instant asOf) {
        return ofEach(claims, ids -> responses.ofClaims(ids, asOf));
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The responses on the claim that were retracted, the last retracted first, at most 200.")
    public List<List<@NonNull CompanyResponse>> retractedResponses(@Source List<Claim> claims) {
        return ofEach(claims, responses::retracted);
    }

    private static List<List<CompanyResponse>> ofEach(
            List<Claim> claims, Function<List<UUID>, Map<UUID, List<CompanyResponse>>> find) {
        List<UUID> ids = claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
        Map<UUID, List<CompanyResponse>> found = find.apply(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How the party answered over time, under all its merged records, newest first. "
            + "Retracted responses are left out.")
    public List<CompanyResponseConnection> responses(
            @Source List<Party> parties,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        List<UUID> ids = parties.stream()
                .map(party -> NodeType.PARTY.uuid(party.id()).orElseThrow())
                .toList();
        return partyResponses.pages(ids, PageRequest.of(first, after, ORDER));
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How many responses of the party there are in all.")
    public List<@NonNull Integer> totalCount(@Source List<CompanyResponseConnection> connections) {
        return partyResponses.counts(
                connections.stream().map(CompanyResponseConnection::company).toList());
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What was done to this response, newest first.")
    public List<JournalConnection> history(
            @Source List<CompanyResponse> responses,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        List<UUID> ids = responses.stream()
                .map(each -> NodeType.COMPANY_RESPONSE.uuid(each.id()).orElseThrow())
                .toList();
        return journal.histories(ids, first, after);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Records what a company says to one or several claims. This changes the claims' content.")
    public RecordCompanyResponsePayload recordCompanyResponse(
            @Description("The response.") RecordCompanyResponseInput input) {
        return service.record(input).payload(RecordCompanyResponsePayload::of);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description(
            "Takes back a response that should not have been recorded as it was. This changes the claim's content.")
    public CompanyResponsePayload retractCompanyResponse(
            @Description("The response.") RetractCompanyResponseInput input) {
        return service.retract(input).payload(CompanyResponsePayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final CompanyResponses responses;

        Loader(CompanyResponses responses) {
            this.responses = responses;
        }

        @Override
        public NodeType type() {
            return NodeType.COMPANY_RESPONSE;
        }

        @Override
        public Optional<CompanyResponse> load(UUID id) {
            return responses.find(id);
        }
    }
}
