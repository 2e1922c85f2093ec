package org.stet.reply.request;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.REQUIRED;
import static org.stet.graphql.UserErrorCode.TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimHead;
import org.stet.claim.ClaimParties;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.party.PartyService;

/** Reads whom a request or an answer comes to or from, and the claims that it is about: each must concern the party. */
@ApplicationScoped
public class Addressees {

    /** How many claims one letter is about at most. */
    public static final int MOST_CLAIMS = 20;

    private final ClaimContent claims;
    private final ClaimParties claimParties;
    private final PartyService parties;

    Addressees(ClaimContent claims, ClaimParties claimParties, PartyService parties) {
        this.claims = claims;
        this.claimParties = claimParties;
        this.parties = parties;
    }

    /** The claims of a request in their order, locked. */
    List<UUID> claims(Problems problems, UUID company, List<String> claimIds) {
        if (claimIds.isEmpty() || claimIds.size() > MOST_CLAIMS) {
            problems.add(claimIds.isEmpty() ? REQUIRED : TOO_LONG, "claimIds", "Give 1 to 20 claims.");
            return List.of();
        }
        List<UUID> read = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        lock(claimIds);
        for (int i = 0; i < claimIds.size(); i++) {
            UUID claim = claim(problems, "claimIds." + i, claimIds.get(i));
            if (claim != null && !seen.add(claim)) {
                problems.add(INVALID_VALUE, "claimIds." + i, "Give each claim once: it stands in the list already.");
            }
            read.add(claim);
        }
        checkConcern(problems, company, read, "claimIds.%d");
        return read;
    }

    /** Locks all claims in one go, because one by one in the order of a list two requests could wait for each other. */
    public void lock(Collection<String> claimIds) {
        List<UUID> readable = claimIds.stream()
                .flatMap(id -> NodeType.CLAIM.uuid(id).stream())
                .toList();
        if (!readable.isEmpty()) {
            claims.lock(readable);
        }
    }

    /** One claim that is there and not discarded, locked; else null. */
    public UUID claim(Problems problems, String field, String claimId) {
        ClaimHead head = claims.open(problems, field, claimId);
        return head == null ? null : head.id();
    }

    /**
     * Reports an unknown party, and each claim that does not concern it.
     *
     * @param company null when it was reported already
     * @param read null in the place of what was reported already
     * @param field the path of a claim, with %d for its place in the list
     */
    public void checkConcern(Problems problems, UUID company, List<UUID> read, String field) {
        UUID canonical =
                company == null ? null : parties.canonical(List.of(company)).get(company);
        if (company != null && canonical == null) {
            problems.unknownId("companyId", NodeType.PARTY);
        }
        if (canonical == null) {
            return;
        }
        Map<UUID, Set<String>> concerned = concerned(read);
        for (int i = 0; i < read.size(); i++) {
            UUID claim = read.get(i);
            if (claim != null && !concerned.getOrDefault(claim, Set.of()).contains(NodeType.PARTY.id(canonical))) {
                problems.add(
                        INVALID_VALUE,
                        field.formatted(i),
                        "This claim does not concern that party: name it among the claim's parties first.");
            }
        }
    }

    private Map<UUID, Set<String>> concerned(List<UUID> read) {
        List<UUID> known = read.stream().filter(Objects::nonNull).toList();
        return claimParties.of(known).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(named -> named.party().id())
                                .collect(Collectors.toSet())));
    }
}
