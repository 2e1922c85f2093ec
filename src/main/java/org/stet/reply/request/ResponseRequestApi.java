package org.stet.reply.request;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.journal.Journal;
import org.stet.journal.JournalConnection;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** The right of reply: requests and attempts. */
@GraphQLApi
public class ResponseRequestApi {

    private static final String ORDER = "responseRequests";

    private final ResponseRequests requests;
    private final ResponseRequestService service;
    private final AttemptService attempts;
    private final PartyService parties;
    private final ClaimService claims;
    private final Journal journal;
    private final Clock clock;

    ResponseRequestApi(
            ResponseRequests requests,
            ResponseRequestService service,
            AttemptService attempts,
            PartyService parties,
            ClaimService claims,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.service = service;
        this.attempts = attempts;
        this.parties = parties;
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description("The right-of-reply queue: requests that wait for an answer by deadline, so overdue ones first; "
            + "then answered and withdrawn ones, by deadline too.")
    public ResponseRequestConnection responseRequests(
            @Nullable @Description("Which requests; all when left out.") ResponseRequestFilter filter,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return ResponseRequestConnection.of(requests.page(filter, PageRequest.of(first, after, ORDER)), filter);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How many requests the filter lets through in all.")
    public int totalCount(@Source ResponseRequestConnection connection) {
        return requests.count(connection.filter());
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Every request that is about the claim, withdrawn ones included, by the time of sending, at most 100.")
    public List<List<@NonNull ResponseRequest>> responseRequests(@Source List<Claim> claims) {
        List<UUID> ids = uuids(NodeType.CLAIM, claims.stream().map(Claim::id).toList());
        return inOrder(ids, requests.ofClaims(ids));
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The party that was asked: a company or anybody else. For a merged one, the party that it became.")
    public List<Party> company(@Source List<ResponseRequest> requests) {
        List<UUID> ids = uuids(
                NodeType.PARTY,
                requests.stream().map(ResponseRequest::companyId).toList());
        Map<UUID, Party> found = parties.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claims that it is about, by number, at most 20.")
    public List<List<@NonNull Allegation>> allegations(@Source List<ResponseRequest> requests) {
        List<UUID> ids = ids(requests);
        return inOrder(ids, this.requests.allegations(ids));
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claim.")
    public List<Claim> claim(@Source List<Allegation> allegations) {
        List<UUID> ids = uuids(
                NodeType.CLAIM, allegations.stream().map(Allegation::claimId).toList());
        Map<UUID, Claim> found = claims.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Every try at reaching the party, earliest first, at most 100.")
    public List<List<@NonNull Attempt>> attempts(@Source List<ResponseRequest> requests) {
        List<UUID> ids = ids(requests);
        return inOrder(ids, attempts.ofRequests(ids));
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How the request stands now.")
    public ResponseRequestState state(@Source ResponseRequest request) {
        if (request.withdrawnAt() != null) {
            return ResponseRequestState.WITHDRAWN;
        }
        return request.answered()
                ? ResponseRequestState.ANSWERED
                : new Deadline(request.deadline(), ZoneId.of(request.zone())).state(clock.instant());
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What was done to this request, newest first.")
    public List<JournalConnection> history(
            @Source List<ResponseRequest> requests,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return journal.histories(ids(requests), first, after);
    }

    private static List<UUID> ids(List<ResponseRequest> requests) {
        return uuids(
                NodeType.RESPONSE_REQUEST,
                requests.stream().map(ResponseRequest::id).toList());
    }

    private static List<UUID> uuids(NodeType type, List<String> ids) {
        return ids.stream().map(id -> type.uuid(id).orElseThrow()).toList();
    }

    private static <T> List<List<T>> inOrder(List<UUID> ids, Map<UUID, List<T>> found) {
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Records that a party was asked to respond to claims. What was tried to reach it is logged apart.")
    public ResponseRequestPayload requestResponse(@Description("The request.") RequestResponseInput input) {
        return service.request(input).payload(ResponseRequestPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says anew how, when and until when a party was asked.")
    public ResponseRequestPayload reviseResponseRequest(
            @Description("The request as it is to be.") ReviseResponseRequestInput input) {
        return service.revise(input).payload(ResponseRequestPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Takes a request back.")
    public ResponseRequestPayload withdrawResponseRequest(
            @Description("The request.") WithdrawResponseRequestInput input) {
        return service.withdraw(input).payload(ResponseRequestPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Logs a try at reaching the party that was asked. It can never be changed.")
    public LogAttemptPayload logAttempt(@Description("The attempt.") LogAttemptInput input) {
        return attempts.log(input).payload(LogAttemptPayload::new);
    }
}
