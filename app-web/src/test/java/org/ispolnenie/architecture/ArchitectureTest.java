package org.ispolnenie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        rule.rule().check(product);
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
        assertThat(Rule.EACH_FEATURE_OWNS_ITS_TABLES
                        .rule()
                        .evaluate(planted)
                        .getFailureReport()
                        .getDetails())
                .containsExactlyInAnyOrder(
                        "planted.assignment.persistence.SqlItems names doubt_view, which is not open to assignment",
                        "planted.assignment.persistence.SqlItems writes decision_view, which is not open to assignment",
                        "planted.assignment.persistence.SqlItems writes organization_view, which is not open to assignment",
                        "planted.directory.persistence.SqlBodies names assignment, which is not open to directory",
                        "planted.directory.persistence.SqlBodies names control_point, which is not open to directory",
                        "planted.directory.persistence.SqlBodies names protocol, which is not open to directory",
                        "planted.directory.persistence.SqlBodies names decision, which is not open to directory",
                        "planted.directory.persistence.SqlBodies writes notice, which is not open to directory",
                        "planted.directory.persistence.SqlBodies writes reminder, which is not open to directory",
                        "planted.directory.persistence.SqlBodies names evidence_view, which is not open to directory",
                        "planted.directory.persistence.SqlBodies names ItemManager, which is not open to directory");
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
}
