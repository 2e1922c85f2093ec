package org.stet.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;
import org.stet.party.PartyService;
import org.stet.party.PublishedParty;
import org.stet.reply.request.ResponseRequest;
import org.stet.reply.request.ResponseRequests;
import org.stet.reply.response.CompanyResponse;
import org.stet.reply.response.CompanyResponses;

/** What was asked and answered about claims, for the rooms above. */
@ApplicationScoped
public class ReplyService {

    private final CompanyResponses responses;
    private final ResponseRequests requests;
    private final RightOfReply rightOfReply;
    private final PublicSources sources;
    private final PartyService parties;

    ReplyService(
            CompanyResponses responses,
            ResponseRequests requests,
            RightOfReply rightOfReply,
            PublicSources sources,
            PartyService parties) {
        this.responses = responses;
        this.requests = requests;
        this.rightOfReply = rightOfReply;
        this.sources = sources;
        this.parties = parties;
    }

    /**
     * What was not retracted, oldest first; claims without responses are left out.
     *
     * @param asOf only what companies had said by then; null for all
     */
    @Transactional
    public Map<UUID, List<CompanyResponse>> responsesOf(Collection<UUID> claimIds, Instant asOf) {
        return responses.ofClaims(claimIds, asOf);
    }

    /** The requests about each claim, withdrawn ones included; claims without requests are left out. */
    @Transactional
    public Map<UUID, List<ResponseRequest>> requestsOf(Collection<UUID> claimIds) {
        return requests.ofClaims(claimIds);
    }

    /** What may leave: answers, oldest first, then silences as of now. Every claim has a list. */
    @Transactional
    public Map<UUID, List<PublishedResponse>> publishable(Collection<UUID> claimIds, Instant now) {
        Map<UUID, List<CompanyResponse>> said = responses.ofClaims(claimIds, null);
        Map<UUID, List<PublishedResponse>> published = new HashMap<>();
        publishings(claimIds, said).forEach((claim, publishing) -> {
            List<CompanyResponse> own = said.getOrDefault(claim, List.of());
            List<PublishedResponse> all = new ArrayList<>(publishing.answers(own));
            all.addAll(publishing.silences(own, now));
            published.put(claim, List.copyOf(all));
        });
        return published;
    }

    /**
     * The answers that may leave, without what follows from requests, attempts and deadlines: the part that is content
     * and that an approval is for. Every claim has a list.
     */
    @Transactional
    public Map<UUID, List<PublishedResponse>> publishableAnswers(Collection<UUID> claimIds) {
        Map<UUID, List<CompanyResponse>> said = responses.ofClaims(claimIds, null);
        Map<UUID, List<PublishedResponse>> published = new HashMap<>();
        publishings(claimIds, said)
                .forEach((claim, publishing) -> published.put(
                        claim,
                        publishing.answers(said.getOrDefault(claim, List.of())).stream()
                                .map(PublishedResponse::withoutAsking)
                                .toList()));
        return published;
    }

    private Map<UUID, Publishing> publishings(Collection<UUID> claimIds, Map<UUID, List<CompanyResponse>> said) {
        Map<UUID, Map<UUID, Asked>> asked = rightOfReply.of(claimIds, said);
        List<CompanyResponse> all = said.values().stream().flatMap(List::stream).toList();
        Map<UUID, PublishedParty> companies = companies(all, asked);
        Map<String, PublishedResponseSource> found = sources.of(all);
        return claimIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        claim -> claim,
                        claim -> new Publishing(claim, companies, found, asked.getOrDefault(claim, Map.of()))));
    }

    private Map<UUID, PublishedParty> companies(List<CompanyResponse> all, Map<UUID, Map<UUID, Asked>> asked) {
        Set<UUID> named = new HashSet<>();
        all.forEach(
                response -> named.add(NodeType.PARTY.uuid(response.companyId()).orElseThrow()));
        asked.values().forEach(each -> named.addAll(each.keySet()));
        return parties.byIds(named).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> PublishedParty.of(entry.getValue())));
    }
}
