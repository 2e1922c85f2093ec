package org.stet.reply.response;

import static org.stet.graphql.UserErrorCode.INVALID_TIME;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.graphql.Problems;
import org.stet.reply.request.Addressees;

/** Reads a letter from an input, with its claims locked. */
@ApplicationScoped
class Letters {

    /** A day begins in the east this much before it begins in UTC. */
    private static final Duration EASTERNMOST = Duration.ofHours(14);

    private final Addressees addressees;
    private final Answers answers;
    private final Sources sources;

    Letters(Addressees addressees, Answers answers, Sources sources) {
        this.addressees = addressees;
        this.answers = answers;
        this.sources = sources;
    }

    Letter read(Problems problems, RecordCompanyResponseInput input, Instant now) {
        UUID company = problems.id("companyId", NodeType.PARTY, input.companyId());
        List<Letter.Answer> read = answers.read(problems, input);
        addressees.checkConcern(
                problems, company, read.stream().map(Letter.Answer::claim).toList(), "answers.%d.claimId");
        return new Letter(
                UUID.randomUUID(),
                company,
                sources.read(problems, input, company, read),
                asOf(problems, input, now),
                problems.language("language", input.language()),
                problems.present("groundRule", input.groundRule()),
                reason(problems, input),
                problems.present("form", input.form()),
                read);
    }

    private static PartialDate asOf(Problems problems, RecordCompanyResponseInput input, Instant now) {
        PartialDate asOf = problems.date("asOf", problems.present("asOf", input.asOf()));
        if (asOf != null) {
            boolean exact = asOf.precision() == DatePrecision.INSTANT;
            if (asOf.sortKey(now).isAfter(exact ? now : now.plus(EASTERNMOST))) {
                problems.add(INVALID_TIME, "asOf", "Give a date that has come: it lies in the future.");
            }
        }
        return asOf;
    }

    private static String reason(Problems problems, RecordCompanyResponseInput input) {
        String given = input.reasonForAnonymity();
        boolean blank = given == null || given.isBlank();
        boolean needed = input.groundRule() != null && input.groundRule().needsAgreedDescription();
        if (needed && blank) {
            problems.add(REQUIRED, "reasonForAnonymity", "Fill this in: on background readers are told why.");
        } else if (!needed && !blank) {
            problems.add(INVALID_VALUE, "reasonForAnonymity", "Leave this out: it goes with ON_BACKGROUND alone.");
        }
        return problems.optionalLine("reasonForAnonymity", given);
    }
}
