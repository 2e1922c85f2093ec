package org.stet.deployment.speed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stet.attribution.GroundRule;
import org.stet.graphql.PartialDate;
import org.stet.party.Party;
import org.stet.party.PublishedParty;
import org.stet.reply.PublishedResponse;
import org.stet.reply.PublishedResponseSource;
import org.stet.reply.response.ResponseForm;
import org.stet.reply.response.ResponseKind;
import org.stet.reply.response.ResponseScope;

/** What the parties of one claim were asked and what they answered, or that they did not. */
final class GeneratedReplies {

    private static final List<ResponseKind> KINDS = List.of(
            ResponseKind.DENIED,
            ResponseKind.DENIED,
            ResponseKind.DENIED,
            ResponseKind.PARTLY_DENIED,
            ResponseKind.CONFIRMED,
            ResponseKind.PARTLY_CONFIRMED,
            ResponseKind.DISPUTES_FRAMING,
            ResponseKind.PROVIDED_CONTEXT,
            ResponseKind.DECLINED_TO_COMMENT,
            ResponseKind.REFERRED_ELSEWHERE);
    private static final List<ResponseForm> FORMS = List.of(
            ResponseForm.EMAIL,
            ResponseForm.EMAIL,
            ResponseForm.PHONE,
            ResponseForm.STATEMENT,
            ResponseForm.PRESS_RELEASE,
            ResponseForm.SOCIAL_POST);

    private final Chance chance;
    private final Rows rows;
    private final UUID claim;
    private final Instant at;
    private final List<Answer> answers = new ArrayList<>();
    private Request request;

    /** @param at when the claim is published */
    GeneratedReplies(Chance chance, Rows rows, UUID claim, Instant at) {
        this.chance = chance;
        this.rows = rows;
        this.claim = claim;
        this.at = at;
    }

    private record Request(UUID id, Party company, Instant sentAt, Instant deadline, int attempts, boolean reached) {}

    private record Answer(
            Party company,
            ResponseKind kind,
            ResponseScope scope,
            PartialDate asOf,
            Instant recordedAt,
            String statement,
            String translation,
            String shortForm,
            GroundRule rule,
            ResponseForm form,
            String url,
            boolean asked) {

        private String group() {
            return company.id() + scope;
        }
    }

    /** @param accused null when nobody is */
    void ask(Party accused) {
        if (accused != null && !chance.one(3)) {
            Instant sentAt = at.minus(Duration.ofDays(4));
            request = new Request(
                    chance.uuid(), accused, sentAt, at.minus(Duration.ofDays(1)), chance.number(1, 3), !chance.one(6));
        }
    }

    void answer(int count, List<Party> companies) {
        for (int number = 0; number < count; number++) {
            Party company = chance.any(companies);
            boolean asked = request != null && request.company().equals(company) && chance.one(2);
            answers.add(answer(company, asked, at.minus(Duration.ofDays(1)).plusSeconds(number)));
        }
    }

    private Answer answer(Party company, boolean asked, Instant recordedAt) {
        ResponseKind kind = chance.any(KINDS);
        boolean silent = kind == ResponseKind.DECLINED_TO_COMMENT;
        ResponseForm form = chance.any(FORMS);
        boolean open = form == ResponseForm.PRESS_RELEASE || form == ResponseForm.SOCIAL_POST;
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC).minusDays(chance.number(1, 30));
        return new Answer(
                company,
                kind,
                chance.one(6) ? ResponseScope.SIMILAR_CLAIM : ResponseScope.THIS_CLAIM,
                chance.one(12) ? PartialDate.unknown() : PartialDate.day(day),
                recordedAt,
                silent ? null : chance.sentence(chance.number(6, 60)),
                !silent && chance.one(5) ? chance.sentence(chance.number(6, 60)) : null,
                chance.one(3) ? null : chance.sentence(7),
                chance.one(25) ? GroundRule.OFF_RECORD : GroundRule.ON_RECORD,
                form,
                open && !asked ? "https://press.example/" + chance.slug() : null,
                asked);
    }

    /** Whether the request was answered on this very claim. */
    private boolean isAnswered() {
        return answers.stream().anyMatch(answer -> answer.asked() && answer.scope() == ResponseScope.THIS_CLAIM);
    }

    void write() {
        if (request != null) {
            writeRequest();
        }
        for (int number = 0; number < answers.size(); number++) {
            Answer answer = answers.get(number);
            rows.add(
                    Table.COMPANY_RESPONSE,
                    chance.uuid(),
                    0,
                    chance.uuid(),
                    0,
                    claim,
                    GeneratedParties.uuid(answer.company()),
                    answer.kind(),
                    answer.scope(),
                    answer.asOf().value(),
                    answer.asOf().precision(),
                    answer.asOf().sortKey(answer.recordedAt()),
                    answer.statement(),
                    answer.statement() == null ? null : "en",
                    answer.translation(),
                    answer.shortForm(),
                    answer.rule(),
                    answer.form(),
                    answer.url(),
                    answer.asked() ? request.id() : null,
                    answer.recordedAt(),
                    Staff.REPORTER.id(),
                    answer.recordedAt(),
                    Staff.REPORTER.id());
        }
    }

    private void writeRequest() {
        boolean answered = isAnswered();
        rows.add(
                Table.RESPONSE_REQUEST,
                request.id(),
                0,
                GeneratedParties.uuid(request.company()),
                "EMAIL",
                request.sentAt(),
                request.deadline(),
                "Europe/Berlin",
                request.deadline().minus(Duration.ofHours(20)),
                answered,
                request.sentAt(),
                Staff.REPORTER.id(),
                request.sentAt(),
                Staff.REPORTER.id());
        rows.add(Table.ALLEGATION, chance.uuid(), request.id(), 1, claim, answered);
        for (int number = 0; number < request.attempts(); number++) {
            Instant tried = request.sentAt().plus(Duration.ofHours(number));
            rows.add(
                    Table.ATTEMPT,
                    chance.uuid(),
                    request.id(),
                    tried,
                    "EMAIL",
                    request.reached() ? "SENT" : "BOUNCED",
                    tried,
                    Staff.REPORTER.id());
        }
    }

    /** What readers see: answers in the order of their dates, then the silence. */
    List<PublishedResponse> published() {
        List<Answer> shown = answers.stream()
                .filter(answer -> answer.rule().mayLeave())
                .sorted(Comparator.comparing((Answer answer) -> answer.asOf().sortKey(answer.recordedAt()))
                        .thenComparing(Answer::recordedAt))
                .toList();
        List<PublishedResponse> published = new ArrayList<>();
        Set<String> standing = new HashSet<>();
        for (int number = shown.size() - 1; number >= 0; number--) {
            Answer answer = shown.get(number);
            published.add(0, published(answer, standing.add(answer.group())));
        }
        if (request != null && !isAnswered()) {
            published.add(silence(!standing.contains(request.company().id() + ResponseScope.THIS_CLAIM)));
        }
        return List.copyOf(published);
    }

    private PublishedResponse published(Answer answer, boolean standing) {
        return new PublishedResponse(
                PublishedParty.of(answer.company()),
                answer.kind(),
                answer.scope(),
                answer.asOf(),
                standing,
                answer.statement(),
                answer.statement() == null ? null : "en",
                answer.translation(),
                answer.shortForm(),
                null,
                answer.form(),
                answer.url() == null ? null : new PublishedResponseSource(answer.url(), null),
                answer.asked() ? request.sentAt() : null,
                answer.asked() ? request.deadline() : null,
                answer.asked() ? request.attempts() : null);
    }

    private PublishedResponse silence(boolean standing) {
        return new PublishedResponse(
                PublishedParty.of(request.company()),
                request.reached() ? ResponseKind.NO_RESPONSE : ResponseKind.COULD_NOT_BE_REACHED,
                ResponseScope.THIS_CLAIM,
                PartialDate.instant(at),
                standing,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                request.sentAt(),
                request.deadline(),
                request.attempts());
    }
}
