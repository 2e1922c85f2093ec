package org.stet.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stet.attribution.GroundRule;
import org.stet.graphql.NodeType;
import org.stet.party.PublishedParty;
import org.stet.reply.response.CompanyResponse;
import org.stet.reply.response.ResponseKind;
import org.stet.reply.response.ResponseScope;
import org.stet.reply.response.Standing;

/**
 * What of one claim's responses may leave, and the silences that stand beside them (rule 4). What stands is worked out
 * anew on what remains, so that nothing tells of what was kept in.
 *
 * @param companies every party that is named, by each of its records
 * @param sources where each response can be found, by the response's id; nothing for what is not public
 * @param asked by the record that a party's merges lead to
 */
record Publishing(
        UUID claim,
        Map<UUID, PublishedParty> companies,
        Map<String, PublishedResponseSource> sources,
        Map<UUID, Asked> asked) {

    private static UUID uuid(NodeType type, String id) {
        return type.uuid(id).orElseThrow();
    }

    private static boolean mayLeave(CompanyResponse response) {
        return response.groundRule().mayLeave();
    }

    /** Null when it may not be named. */
    private PublishedParty company(CompanyResponse response) {
        return response.groundRule().ifNamed(companies.get(uuid(NodeType.PARTY, response.companyId())));
    }

    private Optional<UUID> companyId(CompanyResponse response) {
        return Optional.ofNullable(company(response)).map(party -> uuid(NodeType.PARTY, party.id()));
    }

    List<PublishedResponse> answers(List<CompanyResponse> responses) {
        Set<UUID> standing = Standing.among(
                responses.stream().filter(Publishing::mayLeave).map(this::row).toList());
        return responses.stream()
                .filter(Publishing::mayLeave)
                .map(response -> answer(response, standing.contains(uuid(NodeType.COMPANY_RESPONSE, response.id()))))
                .toList();
    }

    private Standing.Row row(CompanyResponse response) {
        return new Standing.Row(
                uuid(NodeType.COMPANY_RESPONSE, response.id()),
                claim,
                companyId(response).orElse(null),
                response.scope(),
                response.asOf().sortKey(response.recordedAt()),
                response.recordedAt());
    }

    private PublishedResponse answer(CompanyResponse response, boolean standing) {
        GroundRule rule = response.groundRule();
        Optional<Asked> asking = companyId(response)
                .filter(company -> response.source().responseRequestId() != null)
                .map(asked::get);
        return new PublishedResponse(
                company(response),
                response.kind(),
                response.scope(),
                rule.ifNamed(response.asOf()),
                standing,
                rule.ifNamed(response.statement()),
                rule.ifNamed(response.language()),
                rule.ifNamed(response.translation()),
                response.shortForm(),
                rule.ifDescribed(response.reasonForAnonymity()),
                rule.ifNamed(response.form()),
                rule.ifNamed(sources.get(response.id())),
                asking.map(Asked::sentAt).orElse(null),
                asking.map(Asked::deadline).orElse(null),
                asking.map(Asked::attemptCount).orElse(null));
    }

    /** A silence stands only where its company has said nothing else about this very claim. */
    List<PublishedResponse> silences(List<CompanyResponse> responses, Instant now) {
        List<PublishedResponse> silences = new ArrayList<>();
        asked.forEach((company, how) -> kind(how.state(now))
                .ifPresent(kind -> silences.add(PublishedResponse.silence(
                        companies.get(company), kind, how, !hasSaid(company, responses), now))));
        return silences;
    }

    private static Optional<ResponseKind> kind(ReplyState state) {
        return switch (state) {
            case NO_RESPONSE -> Optional.of(ResponseKind.NO_RESPONSE);
            case COULD_NOT_BE_REACHED -> Optional.of(ResponseKind.COULD_NOT_BE_REACHED);
            default -> Optional.empty();
        };
    }

    private boolean hasSaid(UUID company, List<CompanyResponse> responses) {
        return responses.stream()
                .filter(Publishing::mayLeave)
                .filter(response -> response.scope() == ResponseScope.THIS_CLAIM)
                .anyMatch(
                        response -> companyId(response).filter(company::equals).isPresent());
    }
}
