package org.stet.party.merge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** Reads who merged what into a party. */
@ApplicationScoped
public class PartyMerges {

    private final Session session;
    private final PartyService parties;
    private final MemberService members;

    PartyMerges(Session session, PartyService parties, MemberService members) {
        this.session = session;
        this.parties = parties;
        this.members = members;
    }

    private record Row(UUID survivor, UUID merged, UUID by, Instant at) {}

    /** For each party, in their order, the records that stand for it. The number of statements is always the same. */
    @Transactional
    public List<List<PartyMerge>> into(List<Party> survivors, Integer first) {
        int most = PageRequest.of(first, null, "mergedParties").first();
        List<UUID> ids = survivors.stream().map(PartyMerges::uuid).toList();
        List<Row> rows = rows(ids, most);
        Map<UUID, Party> records =
                parties.records(rows.stream().map(Row::merged).collect(toSet()));
        Map<UUID, Member> authors = members.byIds(rows.stream().map(Row::by).collect(toSet()));
        Map<UUID, List<Row>> found = rows.stream().collect(groupingBy(Row::survivor));
        return ids.stream()
                .map(id -> found.getOrDefault(id, List.of()).stream()
                        .map(row -> new PartyMerge(records.get(row.merged()), authors.get(row.by()), row.at()))
                        .toList())
                .toList();
    }

    private List<Row> rows(List<UUID> survivors, int most) {
        return session.createNativeQuery("""
                        SELECT survivor.id AS survivor, merged.id AS merged, merged.merged_by, merged.merged_at
                        FROM (SELECT DISTINCT id FROM unnest(:survivors) AS asked (id)) AS survivor
                            CROSS JOIN LATERAL (
                                WITH RECURSIVE member AS (
                                    SELECT id, merged_by, merged_at FROM party WHERE merged_into = survivor.id
                                    UNION ALL
                                    SELECT party.id, party.merged_by, party.merged_at
                                    FROM member JOIN party ON party.merged_into = member.id
                                )
                                SELECT * FROM member ORDER BY merged_at DESC, id LIMIT :most
                            ) AS merged
                        ORDER BY survivor.id, merged.merged_at DESC, merged.id
                        """, Row.class)
                .setParameter("survivors", survivors.toArray(UUID[]::new))
                .setParameter("most", most)
                .getResultList();
    }

    private static UUID uuid(Party party) {
        return NodeType.PARTY.uuid(party.id()).orElseThrow();
    }
}
