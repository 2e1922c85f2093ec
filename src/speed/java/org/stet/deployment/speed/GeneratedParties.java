package org.stet.deployment.speed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.party.PartyKind;

/** Everybody whom claims are about and who says something: a few often, most of them rarely. */
final class GeneratedParties {

    private static final int COMPANIES = 5_000;
    private static final int PEOPLE = 2_000;
    private static final int BODIES = 200;
    private static final int OUTLETS = 400;

    private static final String INSERT = """
            INSERT INTO party (id, version, kind, name, aliases, same_as, canonical_id, sort_name, search_text, recorded_at,
                recorded_by, changed_at, changed_by)
            VALUES (?, 0, ?, ?, ?, ?, ?, '', '', ?::timestamptz, ?, ?::timestamptz, ?)""";

    private final Chance chance;
    private final List<Party> companies;
    private final List<Party> people;
    private final List<Party> bodies;
    private final List<Party> outlets;

    GeneratedParties(Chance chance, Instant at) {
        this.chance = chance;
        companies = make(PartyKind.COMPANY, COMPANIES, "Holding", at);
        people = make(PartyKind.PERSON, PEOPLE, "Person", at);
        bodies = make(PartyKind.PUBLIC_BODY, BODIES, "Authority", at);
        outlets = make(PartyKind.NEWS_OUTLET, OUTLETS, "Courier", at);
    }

    private GeneratedParties(GeneratedParties same, Chance chance) {
        this.chance = chance;
        companies = same.companies;
        people = same.people;
        bodies = same.bodies;
        outlets = same.outlets;
    }

    /** The same ones, chosen by another chance. */
    GeneratedParties by(Chance another) {
        return new GeneratedParties(this, another);
    }

    private List<Party> make(PartyKind kind, int count, String word, Instant at) {
        List<Party> made = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String name = chance.sentence(2).replace(".", "") + " " + word + " " + number;
            List<String> aliases = chance.one(3) ? List.of(word.charAt(0) + "" + number) : List.of();
            String site = "https://" + word.toLowerCase(Locale.ROOT) + number + ".example";
            List<String> sameAs = chance.one(4) ? List.of() : List.of(site);
            made.add(new Party(NodeType.PARTY.id(chance.uuid()), 0, kind, name, aliases, sameAs, null, at, at));
        }
        return made;
    }

    Party company() {
        return often(companies);
    }

    Party outlet() {
        return often(outlets);
    }

    /** Whoever may be spoken about. */
    Party anybody() {
        return often(chance.any(List.of(companies, companies, people, bodies)));
    }

    /** Whoever may say something. */
    Party source() {
        return often(chance.any(List.of(people, people, companies, bodies)));
    }

    private Party often(List<Party> parties) {
        double rare = chance.random().nextDouble();
        return parties.get((int) (rare * rare * parties.size()));
    }

    static UUID uuid(Party party) {
        return NodeType.PARTY.uuid(party.id()).orElseThrow();
    }

    void insert(Connection connection, UUID member) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (List<Party> some : List.of(companies, people, bodies, outlets)) {
                for (Party party : some) {
                    add(statement, connection, party, member);
                }
            }
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Connection connection, Party party, UUID member)
            throws SQLException {
        UUID id = uuid(party);
        statement.setObject(1, id);
        statement.setString(2, party.kind().name());
        statement.setString(3, party.name());
        statement.setArray(4, connection.createArrayOf("text", party.aliases().toArray()));
        statement.setArray(5, connection.createArrayOf("text", party.sameAs().toArray()));
        statement.setObject(6, id);
        statement.setString(7, party.recordedAt().toString());
        statement.setObject(8, member);
        statement.setString(9, party.recordedAt().toString());
        statement.setObject(10, member);
        statement.addBatch();
    }
}
