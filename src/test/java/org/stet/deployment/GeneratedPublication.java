package org.stet.deployment;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.publication.document.PublishedClaim;

/** A row of the table of publications, as PostgreSQL's COPY reads it. */
record GeneratedPublication(UUID id, UUID claimId, PublishedClaim claim, String document) {

    private static final UUID MEMBER = new UUID(5, 5);

    void writeTo(Writer rows) throws IOException {
        String at = claim.publishedAt().toString();
        String company = claim.parties().get(0).party().id();
        String outlet = claim.appearances().get(0).article().outlet().id();
        Stream<String> columns = Stream.of(
                id.toString(),
                claimId.toString(),
                "1",
                "PUBLISHED",
                "1",
                at,
                at,
                at,
                MEMBER.toString(),
                text(document),
                "\\\\x" + digest(),
                at,
                claim.language(),
                claim.checkability().name(),
                claim.verdict().name(),
                "t",
                array(claim.tags()),
                array(List.of(company)),
                array(List.of(company, outlet)),
                array(List.of(outlet)),
                array(List.of(claim.appearances().get(0).article().url())),
                array(claim.companyResponses().stream()
                        .map(response -> response.kind().name())
                        .toList()),
                claim.rating().label(),
                "localhost",
                text(words()));
        rows.write(columns.collect(Collectors.joining("\t", "", "\n")));
    }

    private String words() {
        return String.join(
                "\n",
                claim.statement(),
                Objects.requireNonNullElse(claim.limits(), ""),
                claim.rationale(),
                String.join("\n", claim.tags()));
    }

    private String digest() {
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String array(List<String> values) {
        return values.stream()
                .collect(Collectors.joining("\",\"", values.isEmpty() ? "{" : "{\"", values.isEmpty() ? "}" : "\"}"));
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }
}
