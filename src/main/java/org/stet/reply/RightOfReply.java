package org.stet.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.claim.ClaimParties;
import org.stet.graphql.NodeType;
import org.stet.party.PartyService;
import org.stet.reply.request.Asking;
import org.stet.reply.request.ResponseRequests;
import org.stet.reply.response.CompanyResponse;
import org.stet.reply.response.CompanyResponses;
import org.stet.reply.response.ResponseScope;

/** Whether each accused party of a claim was asked, and what came of it. */
@ApplicationScoped
public class RightOfReply {

    private final ClaimParties claimParties;
    private final ResponseRequests requests;
    private final CompanyResponses responses;
    private final PartyService parties;

    RightOfReply(
            ClaimParties claimParties, ResponseRequests requests, CompanyResponses responses, PartyService parties) {
        this.claimParties = claimParties;
        this.requests = requests;
        this.responses = responses;
        this.parties = parties;
    }

    /**
     * By claim, every accused party under the record that its merges lead to, also those that were never asked. Claims
     * without accused are left out. How it stands now, {@link Asked#state} says.
     */
    @Transactional
    public Map<UUID, Map<UUID, Asked>> of(Collection<UUID> claimIds) {
        return of(claimIds, responses.ofClaims(claimIds, null));
    }

    Map<UUID, Map<UUID, Asked>> of(Collection<UUID> claimIds, Map<UUID, List<CompanyResponse>> said) {
        return asked(claimIds, said, claimParties.accused(claimIds));
    }

    private Map<UUID, Map<UUID, Asked>> asked(
            Collection<UUID> claimIds, Map<UUID, List<CompanyResponse>> said, Map<UUID, Set<UUID>> accused) {
        Map<UUID, List<Asking>> askings = requests.askings(claimIds);
        Map<UUID, Set<UUID>> answered = answered(said);
        Map<UUID, Map<UUID, Asked>> asked = new LinkedHashMap<>();
        accused.forEach((claim, named) -> {
            Map<UUID, Asked> each = new LinkedHashMap<>();
            named.forEach(party -> each.put(
                    party,
                    Asked.of(
                            askings.getOrDefault(claim, List.of()).stream()
                                    .filter(asking -> asking.company().equals(party))
                                    .toList(),
                            answered.getOrDefault(claim, Set.of()).contains(party))));
            asked.put(claim, each);
        });
        return asked;
    }

    /** By claim, who answered our own request about this very claim. */
    private Map<UUID, Set<UUID>> answered(Map<UUID, List<CompanyResponse>> said) {
        List<CompanyResponse> own = said.values().stream()
                .flatMap(List::stream)
                .filter(response -> response.source().responseRequestId() != null)
                .filter(response -> response.scope() == ResponseScope.THIS_CLAIM)
                .toList();
        Function<CompanyResponse, UUID> company =
                response -> NodeType.PARTY.uuid(response.companyId()).orElseThrow();
        Map<UUID, UUID> canonical = parties.canonical(own.stream().map(company).toList());
        return own.stream()
                .collect(Collectors.groupingBy(
                        response -> NodeType.CLAIM.uuid(response.claimId()).orElseThrow(),
                        Collectors.mapping(
                                response -> canonical.get(company.apply(response)),
                                Collectors.toCollection(LinkedHashSet::new))));
    }
}
