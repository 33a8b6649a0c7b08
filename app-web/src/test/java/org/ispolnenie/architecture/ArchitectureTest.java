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
