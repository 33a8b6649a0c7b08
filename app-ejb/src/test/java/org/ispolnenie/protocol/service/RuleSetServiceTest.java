package org.ispolnenie.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Map;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.protocol.domain.rule.RuleField;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.service.RuleSetComparison.Rule;
import org.ispolnenie.protocol.service.RuleSetUse.Use;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleSetServiceTest {

    private static final RuleSetEdition FIRST = new RuleSetEdition("REGIONAL_ORDERS", 1);

    private final World world = new World();
    private final RuleSetDrafts drafts = Wired.of(RuleSetDrafts.class, world.storedRules);
    private final RuleSetService service =
            Wired.of(RuleSetService.class, world.storedRules, drafts, world.caller, World.CLOCK);
    private final RuleSetQueries queries = Wired.of(
            RuleSetQueries.class,
            world.storedRules,
            drafts,
            (RuleSetUse) () -> Map.of(FIRST, new Use(2, 618)),
            world.calendar,
            world.directory);

    @BeforeEach
    void delivered() {
        world.ruleSets.addDelivered();
        world.ruleSets.addDelivered();
    }

    @Test
    void whatIsDeliveredIsInForceAndNobodyMadeIt() {
        assertThat(queries.all()).singleElement().satisfies(view -> {
            assertThat(view.edition()).isEqualTo(FIRST);
            assertThat(view.inForce()).isTrue();
            assertThat(view.newest()).isTrue();
            assertThat(view.madeBy()).isNull();
            assertThat(view.use()).isEqualTo(new Use(2, 618));
        });
    }

    @Test
    void aNewEditionIsInForceAtOnceAndTheOldOneStaysAsItWas() {
        RuleSetEdition second = service.add(changing(NonWorkingDayRule.FOLLOWING, null));

        assertThat(second).isEqualTo(new RuleSetEdition("REGIONAL_ORDERS", 2));
        assertThat(world.ruleSets.inForce().nonWorkingDayRule()).isEqualTo(NonWorkingDayRule.FOLLOWING);
        assertThat(world.ruleSets.of(FIRST)).isEqualTo(ControlRules.regionalOrders());
        assertThat(queries.all()).extracting(RuleSetView::inForce).containsExactly(true, false);
        assertThat(queries.edition(second).madeBy()).isNotBlank();
        assertThat(queries.edition(second).madeAt()).isEqualTo(World.CLOCK.instant());
    }

    @Test
    void anotherRuleSetIsInForceOnlyOnceItIsChosen() {
        service.add(coded("CIVIL_CODE"));
        assertThat(world.ruleSets.inForce().code()).isEqualTo("REGIONAL_ORDERS");
        assertThat(queries.choices()).extracting(ControlRules::code).containsExactly("REGIONAL_ORDERS", "CIVIL_CODE");

        service.chooseDefault("CIVIL_CODE");
        assertThat(world.ruleSets.inForce().code()).isEqualTo("CIVIL_CODE");
        assertThat(queries.choices()).extracting(ControlRules::code).containsExactly("CIVIL_CODE", "REGIONAL_ORDERS");
        assertThatThrownBy(() -> service.chooseDefault("NOBODY")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void allFaultsAreNamedAtOnceByTheirFields() {
        RuleSetDraft empty = new RuleSetDraft(
                null, "small", null, "", null, "P1M3D", new RuleSetDraft.Days(-1L, 400L, null, 5L), "20.01");

        assertThatThrownBy(() -> service.add(empty))
                .asInstanceOf(type(ValidationException.class))
                .extracting(refusal ->
                        refusal.errors().stream().map(FieldError::pointer).toList())
                .asList()
                .containsExactlyInAnyOrder(
                        "/code",
                        "/name",
                        "/act",
                        "/nonWorkingDayRule",
                        "/noDeadlineTerm",
                        "/urgentDays",
                        "/operativeDays",
                        "/dueSoonWorkingDays",
                        "/yearlyReport");
    }

    @Test
    void anEditionThatChangesNothingIsRefused() {
        assertThatThrownBy(() -> service.add(changing(null, null))).isInstanceOf(ValidationException.class);
        assertThat(queries.all()).hasSize(1);
    }

    @Test
    void twoEditionsAreComparedRuleByRuleAndByWhatDeadlinesBecome() {
        RuleSetEdition second = service.add(changing(NonWorkingDayRule.FOLLOWING, "--02-01"));

        RuleSetComparison comparison = queries.compare(FIRST, second);

        assertThat(comparison.rules())
                .filteredOn(Rule::differs)
                .extracting(Rule::field)
                .containsExactly(RuleField.NON_WORKING_DAY_RULE, RuleField.YEARLY_REPORT);
        assertThat(comparison.examples())
                .filteredOn(e -> e.words().equals("до 15.11.2020"))
                .singleElement()
                .satisfies(example -> {
                    assertThat(example.differs()).isTrue();
                    assertThat(example.left())
                            .extracting(DueDate::effective)
                            .containsExactly(LocalDate.of(2020, 11, 13));
                    assertThat(example.right())
                            .extracting(DueDate::effective)
                            .containsExactly(LocalDate.of(2020, 11, 16));
                });
        assertThat(comparison.examples())
                .filteredOn(e -> e.words().equals("постоянно до 2024 года"))
                .singleElement()
                .satisfies(example -> {
                    assertThat(example.left()).hasSize(7);
                    assertThat(example.right())
                            .extracting(DueDate::stated)
                            .contains(LocalDate.of(2020, 2, 1), LocalDate.of(2025, 2, 1));
                });
    }

    @Test
    void aPreviewStoresNothing() {
        assertThat(queries.preview(changing(NonWorkingDayRule.NONE, null))
                        .right()
                        .edition())
                .isEqualTo(2);
        assertThat(queries.all()).hasSize(1);
    }

    private static RuleSetDraft changing(@Nullable NonWorkingDayRule rule, @Nullable String yearly) {
        return new RuleSetDraft(
                FIRST, null, null, null, rule, null, new RuleSetDraft.Days(null, null, null, null), yearly);
    }

    private static RuleSetDraft coded(String code) {
        return new RuleSetDraft(
                FIRST,
                code,
                "ГК РФ",
                "Статья 193",
                NonWorkingDayRule.FOLLOWING,
                null,
                new RuleSetDraft.Days(null, null, null, null),
                null);
    }
}
