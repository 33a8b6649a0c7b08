package org.ispolnenie.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.web.security.FormToken;

/** What holds for the whole house and a program can check; each rule is proven by a planted violation. */
enum Rule {
    FEATURES_KNOW_ONLY_WHAT_LIES_BELOW_THEM(FeatureOrder::rule),
    EACH_FEATURE_OWNS_ITS_TABLES(SqlWalls::rule),
    EACH_TABLE_STORES_ONE_ENTITY(
            () -> classes().that().areAnnotatedWith(Entity.class).should(EntityTables.beOfTheirOwn())),
    THE_DOMAIN_KNOWS_NO_OTHER_LAYER(() -> noClasses()
            .that(Layer.of("domain"))
            .should()
            .dependOnClassesThat(Layer.of("service", "persistence", "timer", "web", "rest", "soap"))),
    SERVICES_KNOW_THE_DOMAIN_ONLY(() -> noClasses()
            .that(Layer.of("service"))
            .should()
            .dependOnClassesThat(Layer.of("persistence", "timer", "web", "rest", "soap"))),
    PERSISTENCE_KNOWS_NO_CHANNEL(() -> noClasses()
            .that(Layer.of("persistence"))
            .should()
            .dependOnClassesThat(Layer.of("timer", "web", "rest", "soap"))),
    TIMERS_ONLY_CALL_SERVICES(() -> noClasses()
            .that(Layer.of("timer"))
            .should()
            .dependOnClassesThat(Layer.of("domain", "persistence", "web", "rest", "soap"))
            .allowEmptyShould(true)),
    PAGES_KNOW_NO_OTHER_CHANNEL(() -> noClasses()
            // The gate stands in front of every channel, so it speaks the language of each.
            .that(Layer.of("web").and(not(Layer.of("web.security"))))
            .should()
            .dependOnClassesThat(Layer.of("rest", "soap"))),
    REST_KNOWS_NO_OTHER_CHANNEL(
            () -> noClasses().that(Layer.of("rest")).should().dependOnClassesThat(Layer.of("web", "soap"))),
    SOAP_KNOWS_NO_OTHER_CHANNEL(() -> noClasses()
            .that(Layer.of("soap"))
            .should()
            .dependOnClassesThat(Layer.of("web", "rest"))
            .allowEmptyShould(true)),
    CHANNELS_GO_THROUGH_SERVICES(() -> noClasses()
            .that(Layer.of("web", "rest", "soap"))
            .should()
            .dependOnClassesThat(Layer.of("persistence")
                    .or(resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql.."))
                    .and(not(assignableTo(Throwable.class))))),
    THE_DOMAIN_KNOWS_NO_CONTAINER(() -> classes()
            .that(Layer.of("domain"))
            .should()
            .onlyDependOnClassesThat(Layer.of("domain")
                    .or(Layer.reader())
                    .or(resideInAnyPackage(
                            "java..",
                            "javax.crypto..",
                            "jakarta.persistence..",
                            "jakarta.validation..",
                            "org.jspecify..")))),
    THE_READER_IS_A_LIBRARY_OF_ITS_OWN(() -> classes()
            .that(Layer.reader())
            .should()
            .onlyDependOnClassesThat(Layer.reader()
                    .or(resideInAnyPackage("java..", "org.apache.poi..", "org.apache.pdfbox..", "org.apache.fontbox..")
                            .or(resideInAnyPackage(
                                    "javax.xml.stream..",
                                    "com.sun.management..",
                                    "jakarta.json..",
                                    "org.jspecify.."))))),
    NO_PACKAGES_GO_IN_CIRCLES(
            () -> slices().assignedFrom(Packages.each()).should().beFreeOfCycles()),
    NO_NAMES_THAT_SAY_NOTHING(() -> noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Controller)")),
    ENTITIES_HAVE_NO_SETTERS(() -> noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .haveNameMatching("set[A-Z].*")),
    ENTITIES_STOP_AT_THE_SERVICE(() -> methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should(Returns.noEntity())),
    WHAT_A_WORD_IS_IS_SAID_IN_ONE_PLACE(() -> noClasses()
            // Java's own idea of a blank lets through what nobody sees; see WrittenText. Documents and settings are no
            // fields.
            .that(not(resideInAnyPackage(
                    "org.ispolnenie.reading..", "org.ispolnenie.micro..", "org.ispolnenie.embedded..")))
            .should()
            .callMethod(String.class, "isBlank")
            .orShould()
            .callMethod(String.class, "trim")),
    PLAIN_FORMS_CARRY_THE_SECRET_OF_THE_SESSION(() -> classes()
            // Faces guards its own forms; what any other form of a page posts to asks by itself who sent it.
            .that()
            .areAssignableTo(HttpServlet.class)
            .and()
            .containAnyMethodsThat(HasName.Predicates.name("doPost"))
            .should()
            .callMethod(FormToken.class, "isMissing", HttpServletRequest.class, HttpServletResponse.class)),
    WHAT_IS_DONE_IS_RECORDED(() -> methods()
            // Also of who only reads, where it is known by the name: the others say why they are not.
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should(Recorded.beSaid())),
    TIME_COMES_IN(() -> noClasses().should(Calls.theMachinesClock())),
    WHAT_A_SERVICE_OFFERS_IS_ASKED_FOR(() -> methods()
            // A promise is kept by whoever calls the method that keeps it.
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should(Callers.beThere())),
    WHAT_A_REPOSITORY_OFFERS_IS_ASKED_FOR(() -> methods()
            .that()
            .areDeclaredInClassesThat()
            .areInterfaces()
            .and()
            .areDeclaredInClassesThat()
            .haveNameMatching(".*(Repository|Reader)")
            .should(Callers.beThere())),
    WHAT_IS_TOLD_IS_HEARD(() -> fields().that().haveRawType(Event.class).should(Events.beHeard())),
    NOTHING_GOES_TO_THE_CONSOLE(() -> GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS),
    PARTS_OF_BEANS_ARE_INJECTED_INTO_FIELDS(() -> noConstructors().should().beAnnotatedWith(Inject.class)),
    BEANS_HAVE_NO_CONSTRUCTOR_OF_THEIR_OWN(
            () -> classes().that(Beans.are()).should(Beans.haveTheContainersConstructorOnly())),
    COLUMNS_ARE_READ_BY_THEIR_NAMES(
            () -> classes().that(not(equivalentTo(Row.class))).should(Columns.beReadByName())),
    PACKAGES_HOLD_25_CLASSES_AT_MOST(() -> classes().should(Packages.holdAtMost(25))),
    RECORDS_HAVE_10_COMPONENTS_AT_MOST(() -> classes().should(Records.haveAtMost(10))),
    NULL_IS_SAID_IN_EVERY_PACKAGE(() -> classes().should(Packages.beNullMarked())),
    SERVICES_SAY_WHO_MAY(
            () -> classes().that().areAnnotatedWith(Stateless.class).should(Rights.beSaid()));

    private final Supplier<ArchRule> rule;

    Rule(Supplier<ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule.get().as(name());
    }
}
