package org.stet.reply.response;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.REQUIRED;
import static org.stet.graphql.UserErrorCode.TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stet.attribution.GroundRule;
import org.stet.graphql.Problems;
import org.stet.reply.request.Addressees;

/** Reads what a letter says to each claim. */
@ApplicationScoped
class Answers {

    private final Addressees addressees;

    Answers(Addressees addressees) {
        this.addressees = addressees;
    }

    private record About(UUID claim, ResponseScope scope) {}

    List<Letter.Answer> read(Problems problems, RecordCompanyResponseInput input) {
        List<CompanyAnswerInput> given = input.answers();
        if (given.isEmpty() || given.size() > Addressees.MOST_CLAIMS) {
            problems.add(given.isEmpty() ? REQUIRED : TOO_LONG, "answers", "Give 1 to 20 answers.");
            return List.of();
        }
        addressees.lock(given.stream().map(CompanyAnswerInput::claimId).toList());
        String statement = problems.optionalText("statement", input.statement());
        String translation = problems.optionalText("translation", input.translation());
        List<Letter.Answer> read = new ArrayList<>();
        Set<About> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            Problems here = problems.at("answers", i);
            Letter.Answer answer = read(here, given.get(i), statement, translation);
            check(here, answer, input);
            if (!seen.add(new About(answer.claim(), answer.scope())) && answer.claim() != null) {
                here.add(INVALID_VALUE, "claimId", "Give one answer for each claim and scope.");
            }
            read.add(answer);
        }
        return read;
    }

    private Letter.Answer read(Problems here, CompanyAnswerInput given, String statement, String translation) {
        String own = here.optionalText("statement", given.statement());
        String ownTranslation = here.optionalText("translation", given.translation());
        return new Letter.Answer(
                addressees.claim(here, "claimId", given.claimId()),
                here.present("kind", given.kind()),
                here.present("scope", given.scope()),
                here.optionalText("shortForm", given.shortForm()),
                own == null ? statement : own,
                own == null ? translation : ownTranslation);
    }

    private static void check(Problems here, Letter.Answer answer, RecordCompanyResponseInput input) {
        boolean silence = answer.kind() != null && answer.kind().isSilence();
        if (silence && input.form() != ResponseForm.REPORTED) {
            here.add(
                    INVALID_VALUE,
                    "kind",
                    "Record silence only as REPORTED: to our own request it follows from request, attempts and deadline.");
        }
        if (silence && answer.statement() != null) {
            here.add(INVALID_VALUE, "statement", "Leave the statement out: who says nothing has none.");
        }
        if (needsShortForm(input.groundRule()) && answer.shortForm() == null) {
            here.add(REQUIRED, "shortForm", "Fill this in: under this ground rule the statement itself may not leave.");
        }
    }

    private static boolean needsShortForm(GroundRule rule) {
        return rule != null && rule.mayLeave() && !rule.mayName();
    }
}
