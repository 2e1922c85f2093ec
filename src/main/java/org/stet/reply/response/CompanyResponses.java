package org.stet.reply.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.party.PartyService;

/** What companies answered, for all who read it. */
@ApplicationScoped
public class CompanyResponses {

    private final CompanyResponseRepository responses;
    private final PartyService parties;

    CompanyResponses(CompanyResponseRepository responses, PartyService parties) {
        this.responses = responses;
        this.parties = parties;
    }

    /**
     * What was not retracted, oldest first; claims without responses are left out.
     *
     * @param asOf only what companies had said by then, and what of it stood then; null for all
     */
    @Transactional
    public Map<UUID, List<CompanyResponse>> ofClaims(Collection<UUID> claimIds, Instant asOf) {
        List<CompanyResponseEntity> rows = responses.ofClaims(claimIds).stream()
                .filter(row -> asOf == null || !row.asOfSort().isAfter(asOf))
                .toList();
        Set<UUID> standing = standing(rows);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        CompanyResponseEntity::claimId,
                        Collectors.mapping(
                                row -> row.toCompanyResponse(standing.contains(row.id())), Collectors.toList())));
    }

    /** What was retracted last, newest retraction first; claims without any are left out. */
    @Transactional
    public Map<UUID, List<CompanyResponse>> retracted(Collection<UUID> claimIds) {
        return responses.retracted(claimIds, CompanyResponseService.MOST_PER_CLAIM).stream()
                .collect(Collectors.groupingBy(
                        CompanyResponseEntity::claimId,
                        Collectors.mapping(row -> row.toCompanyResponse(false), Collectors.toList())));
    }

    /** The response with this id, retracted or not. */
    @Transactional
    public Optional<CompanyResponse> find(UUID id) {
        return responses.findByIdOptional(id).map(row -> shown(List.of(row)).get(0));
    }

    /** All that came with the same letter, in the order of the answers. */
    @Transactional
    public List<CompanyResponse> ofLetterOf(UUID id) {
        return shown(responses.ofLetter(responses.findById(id).letterId()));
    }

    /** The rows as they stand now among everything about their claims. */
    List<CompanyResponse> shown(List<CompanyResponseEntity> rows) {
        Set<UUID> claims = rows.stream().map(CompanyResponseEntity::claimId).collect(Collectors.toSet());
        Set<UUID> standing = rows.isEmpty() ? Set.of() : standing(responses.ofClaims(claims));
        return rows.stream()
                .map(row -> row.toCompanyResponse(standing.contains(row.id())))
                .toList();
    }

    private Set<UUID> standing(List<CompanyResponseEntity> rows) {
        Map<UUID, UUID> companies = parties.canonical(
                rows.stream().map(CompanyResponseEntity::companyId).toList());
        return Standing.among(rows.stream()
                .map(row -> row.toStandingRow(companies.get(row.companyId())))
                .toList());
    }

    /** In the order of the ids; unknown ones are left out. */
    List<CompanyResponse> inOrder(List<UUID> ids) {
        Map<UUID, CompanyResponseEntity> found = responses.byIds(ids);
        List<CompanyResponseEntity> rows = new ArrayList<>();
        ids.stream().filter(found::containsKey).forEach(id -> rows.add(found.get(id)));
        return shown(rows);
    }
}
