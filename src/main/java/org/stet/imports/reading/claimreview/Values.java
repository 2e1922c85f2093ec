package org.stet.imports.reading.claimreview;

import static org.stet.graphql.UserErrorCode.INVALID_DATE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.graphql.PartialDate;
import org.stet.graphql.Problems;
import org.stet.imports.reading.words.KnownDate;
import org.stet.imports.reading.words.LanguageTag;
import org.stet.imports.reading.words.PlainText;
import org.stet.imports.reading.words.WebAddress;

/** Takes the values out of the things around one review, and collects what is wrong with them. */
final class Values {

    private final Graph graph;
    private final Problems problems;
    private final String language;

    /** @param language of the review, as it names it; null when it names none */
    Values(Graph graph, Problems problems, String language) {
        this.graph = graph;
        this.problems = problems;
        this.language = language;
    }

    Problems problems() {
        return problems;
    }

    /** A text that must be there. */
    String required(Thing thing, String property, int longest) {
        String text = plain(thing, property);
        return text == null ? problems.text(property, null) : problems.optionalText(property, text, longest);
    }

    /** The first of the properties that says something; null when none does. */
    String optional(Thing thing, int longest, String... properties) {
        for (String property : properties) {
            String text = plain(thing, property);
            if (text != null) {
                return problems.optionalText(property, text, longest);
            }
        }
        return null;
    }

    /** The same for what a review can do without: a text that the desk could not keep is left out. */
    Optional<String> minor(Thing thing, String... properties) {
        return Arrays.stream(properties)
                .map(property -> plain(thing, property))
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Values::minor);
    }

    static Optional<String> minor(String text) {
        return Optional.ofNullable(new Problems().optionalLine("", PlainText.of(text)));
    }

    /** The text in the review's language, else the first, without markup; null when there is none. */
    private String plain(Thing thing, String property) {
        List<Object> values = thing.values(property);
        return Stream.concat(values.stream().filter(this::isInLanguage), values.stream())
                .map(Thing::words)
                .filter(Objects::nonNull)
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private boolean isInLanguage(Object value) {
        return language != null
                && value instanceof Thing text
                && text.strings("@language").anyMatch(tag -> primary(tag).equalsIgnoreCase(primary(language)));
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0];
    }

    /** The language that the first text of the property is marked with. */
    Optional<String> languageOf(Thing thing, String property) {
        return thing.values(property).stream()
                .filter(Thing.class::isInstance)
                .flatMap(text -> ((Thing) text).strings("@language"))
                .findFirst()
                .flatMap(LanguageTag::of);
    }

    /** The values of a property, in which what is only named is replaced by what is meant. */
    List<Object> resolved(Thing thing, String property) {
        return thing.values(property).stream()
                .map(value -> value instanceof Thing part ? graph.resolve(part) : value)
                .toList();
    }

    /** The review's own address: a reader is sent there, so one that leads nowhere is a problem. */
    String ownAddress(Thing review) {
        return addresses(review, "url")
                .filter(address -> !address.isBlank())
                .findFirst()
                .map(address -> problems.url("url", WebAddress.tidy(address)))
                .or(() -> webAddresses(review, "mainEntityOfPage").findFirst())
                .orElse(null);
    }

    /** The addresses of the property that a reader may be sent to; others are left out. */
    Stream<String> webAddresses(Thing thing, String property) {
        return addresses(thing, property)
                .map(WebAddress::of)
                .flatMap(Optional::stream)
                .distinct()
                .limit(Problems.LIST);
    }

    private static Stream<String> addresses(Thing thing, String property) {
        return thing.values(property).stream()
                .map(value -> value instanceof Thing part && part.id() != null ? part.id() : Thing.words(value))
                .filter(Objects::nonNull);
    }

    /** The first of the properties that says something. */
    PartialDate date(Thing thing, String... properties) {
        for (String property : properties) {
            Optional<String> text =
                    thing.strings(property).filter(date -> !date.isBlank()).findFirst();
            if (text.isPresent()) {
                return KnownDate.of(text.get()).orElseGet(() -> noDate(property, text.get()));
            }
        }
        return PartialDate.unknown();
    }

    private PartialDate noDate(String property, String text) {
        problems.add(INVALID_DATE, property, KnownDate.fault(text));
        return PartialDate.unknown();
    }
}
