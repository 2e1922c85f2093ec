package org.stet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.junit.jupiter.api.Test;
import org.stet.graphql.kept.Keepable;

/** The house stands as docs/architecture.md draws it. */
class HouseTest {

    /** From the ground up. A room may use the rooms before it and none behind it. */
    private static final List<String> ROOMS = List.of(
            "graphql",
            "access",
            "journal",
            "wording",
            "party",
            "article",
            "claim",
            "attribution",
            "evidence",
            "reply",
            "review",
            "publication",
            "imports",
            "matching",
            "export",
            "page",
            "development");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.stet");

    @Test
    void hasNoRoomThatThePlanDoesNotShow() {
        assertThat(HOUSE.stream().map(HouseTest::room).distinct())
                .isSubsetOf(Stream.concat(Stream.of(""), ROOMS.stream()).toList());
    }

    private static String room(JavaClass type) {
        String inside = type.getPackageName().substring("org.stet".length());
        return inside.isEmpty() ? "" : inside.substring(1).split("\\.")[0];
    }

    @Test
    void importsRunDownOnly() {
        for (int floor = 0; floor < ROOMS.size() - 1; floor++) {
            String[] above = ROOMS.subList(floor + 1, ROOMS.size()).stream()
                    .map(room -> "org.stet." + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.stet." + ROOMS.get(floor) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void hasNoCircles() {
        slices().matching("org.stet.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void entitiesStayInsideTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(beUsedInTheirRoomAlone())
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> beUsedInTheirRoomAlone() {
        return new ArchCondition<>("be used in their room alone") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(use -> !room(use.getOriginClass()).equals(room(entity)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(entity, use.getDescription())));
            }
        };
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        methods()
                .that(answerTheSchema())
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(HOUSE);
    }

    @Test
    void whatIsKeptForEverybodyIsOpenToEverybody() {
        methods()
                .that()
                .areAnnotatedWith(Keepable.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaMethod> answerTheSchema() {
        return describe(
                "answer a field of the schema",
                method -> method.getOwner().isAnnotatedWith(GraphQLApi.class)
                        && (method.isAnnotatedWith(Query.class)
                                || method.isAnnotatedWith(Mutation.class)
                                || method.isAnnotatedWith(Subscription.class)
                                || takesASource(method)));
    }

    private static boolean takesASource(JavaMethod method) {
        return method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Source.class));
    }

    /** Nullable, so that a bug in one of fifty aliased mutations does not hide what the others did. */
    @Test
    void mutationsTakeOneInputAndReturnOnePayload() {
        methods()
                .that()
                .areAnnotatedWith(Mutation.class)
                .should(takeOneInputAndReturnOnePayload())
                .check(HOUSE);
    }

    private static ArchCondition<JavaMethod> takeOneInputAndReturnOnePayload() {
        return new ArchCondition<>("take one *Input and return one nullable *Payload") {
            @Override
            public void check(JavaMethod mutation, ConditionEvents events) {
                boolean holds = mutation.getRawParameterTypes().size() == 1
                        && mutation.getRawParameterTypes()
                                .get(0)
                                .getSimpleName()
                                .endsWith("Input")
                        && mutation.getRawReturnType().getSimpleName().endsWith("Payload")
                        && mutation.isAnnotatedWith(Nullable.class);
                events.add(new SimpleConditionEvent(mutation, holds, mutation.getFullName()));
            }
        };
    }

    @Test
    void transactionsBeginInServicesAlone() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(describe(
                        "are neither API nor repository nor entity",
                        type -> !type.isAnnotatedWith(GraphQLApi.class)
                                && !type.getSimpleName().endsWith("Repository")
                                && !type.isAnnotatedWith(Entity.class)))
                .check(HOUSE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Inject.class).check(HOUSE);
    }

    @Test
    void entitiesKeepTheirFieldsToThemselves() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePrivate()
                .check(HOUSE);
    }

    @Test
    void theTimeComesFromTheHouseClock() {
        noClasses()
                .that(resideInAPackage("org.stet.."))
                .should(callMethod(Instant.class, "now"))
                .orShould(callMethod(LocalDate.class, "now"))
                .orShould(callMethod(System.class, "currentTimeMillis"))
                .check(HOUSE);
    }
}
