package org.ispolnenie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static JavaClasses product = new ClassFileImporter().importClasses();
    private static JavaClasses planted = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readClasses() {
        product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.ispolnenie");
        planted = new ClassFileImporter().importPackages("planted");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theProductKeepsEveryRule(Rule rule) {
        try {
            rule.rule().check(product);
        } catch (AssertionError broken) {
            // What is wrong is in the message; where the rule was asked says nothing.
            broken.setStackTrace(new StackTraceElement[0]);
            throw broken;
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleNoticesItsPlantedViolation(Rule rule) {
        assertThat(rule.rule().evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void thePageOfTheTablesSaysWhoReadsWhichView() {
        assertThat(SqlWalls.readers(product)).isEqualTo(TablesPage.read().readers());
    }

    @Test
    void foreignTablesEntitiesAndViewsAreNoticedHoweverTheyAreNamed() {
        assertThat(noticed(Rule.EACH_FEATURE_OWNS_ITS_TABLES))
                .filteredOn(wall -> wall.contains(" names "))
                .containsExactlyInAnyOrder(
                        "planted.assignment.persistence.SqlItems names doubt_view of protocol: no view of it is open to assignment (docs/tables.md)",
                        "planted.directory.persistence.SqlBodies names assignment of assignment: no view of it is open to directory (docs/tables.md)",
                        "planted.directory.persistence.SqlBodies names control_point of assignment: no view of it is open to directory (docs/tables.md)",
                        "planted.directory.persistence.SqlBodies names protocol of protocol: no view of it is open to directory (docs/tables.md)",
                        "planted.directory.persistence.SqlBodies names decision of protocol: no view of it is open to directory (docs/tables.md)",
                        "planted.directory.persistence.SqlBodies names notice of notification: no view of it is open to directory (docs/tables.md)",
                        "planted.directory.persistence.SqlBodies names reminder of notification: no view of it is open to directory (docs/tables.md)",
                        "planted.directory.persistence.SqlBodies names evidence_view of assignment: no view of it is open to directory (docs/tables.md)",
                        "planted.directory.persistence.SqlBodies names ItemManager of assignment: no view of it is open to directory (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews names execution_report of assignment: read execution_report_view (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews names control_point_history of assignment: read control_point_history_view (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews names doubt of protocol: read doubt_view (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews names protocol of protocol: read protocol_view (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews names decision of protocol: read decision_view (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews names EVIDENCE of assignment: read evidence_view (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews names sub_assignment of assignment: read sub_assignment_view (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews names point_comment of assignment: no view of it is open to oversight (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews names deputyship of directory: no view of it is open to oversight (docs/tables.md)");
    }

    @Test
    void whoWritesForeignRowsOrDoesNotSayWhoseIsNoticed() {
        assertThat(noticed(Rule.EACH_FEATURE_OWNS_ITS_TABLES))
                .filteredOn(wall -> !wall.contains(" names "))
                .containsExactlyInAnyOrder(
                        "planted.assignment.persistence.SqlItems writes decision_view, which is not of assignment: ask its owner to (docs/tables.md)",
                        "planted.assignment.persistence.SqlItems writes organization_view, which is not of assignment: ask its owner to (docs/tables.md)",
                        "planted.directory.persistence.SqlBodies writes notice, which is not of directory: ask its owner to (docs/tables.md)",
                        "planted.directory.persistence.SqlBodies writes reminder, which is not of directory: ask its owner to (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews writes control_point_view, which is not of oversight: ask its owner to (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews writes protocol_view, which is not of oversight: ask its owner to (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews writes decision_view, which is not of oversight: ask its owner to (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews does not say plainly whose rows it writes in «update calendar_feed f join account_view a on a.id = f.live_for set label = '' where 1» (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews does not say plainly whose rows it writes in «update calendar_feed f join account_view a on a.id = f.live_for» (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews does not say plainly whose rows it writes in «update `assignment_view` a set a.state = ''» (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews does not say plainly whose rows it writes in «update %s set name = ''» (docs/tables.md)",
                        "planted.oversight.persistence.SqlOverviews does not say plainly whose rows it writes in «delete from» (docs/tables.md)");
    }

    @Test
    void columnsReadByTheirNumbersAreNoticedInEveryWay() {
        assertThat(noticed(Rule.COLUMNS_ARE_READ_BY_THEIR_NAMES)).hasSize(6);
    }

    @Test
    void eventsOfNoKindOfOursAreNoticed() {
        assertThat(noticed(Rule.WHAT_IS_TOLD_IS_HEARD)).hasSize(4);
    }

    @Test
    void whatIsAmissWithAPackageIsSaidOnce() {
        assertThat(noticed(Rule.PACKAGES_HOLD_25_CLASSES_AT_MOST))
                .containsExactly("planted.assignment.domain has 28 classes, 25 at most");
    }

    @Test
    void aReasonNotToBeRecordedIsGivenOnlyWhereItIsNeeded() {
        assertThat(Recorded.NOT.keySet()).allSatisfy(name -> assertThat(product.stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .filter(type -> type.getSimpleName().equals(name.split("#")[0]))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> name.endsWith("#" + method.getName()) || !name.contains("#")))
                .as(name)
                .isNotEmpty()
                .noneMatch(method -> method.isAnnotatedWith(Audited.class)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void whatIsRecordedHasItsWords(String language) {
        ResourceBundle words =
                ResourceBundle.getBundle("org.ispolnenie.audit.web.texts", Locale.forLanguageTag(language));
        assertThat(product.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Audited.class))
                        .map(method -> method.getAnnotationOfType(Audited.class).value()))
                .isNotEmpty()
                .allMatch(action -> action.matches("[A-Z_]+"))
                .allMatch(action -> words.containsKey("action." + action));
        assertThat(AuditEntity.values()).allMatch(entity -> words.containsKey("entity." + entity));
    }

    @Test
    void allLayersOfAllModulesAreSeen() {
        assertThat(product.stream().map(type -> type.getPackageName()).distinct())
                .contains(
                        "org.ispolnenie.protocol.domain",
                        "org.ispolnenie.protocol.service",
                        "org.ispolnenie.protocol.persistence",
                        "org.ispolnenie.protocol.rest",
                        "org.ispolnenie.protocol.web");
    }

    private static List<String> noticed(Rule rule) {
        return rule.rule().evaluate(planted).getFailureReport().getDetails();
    }
}
