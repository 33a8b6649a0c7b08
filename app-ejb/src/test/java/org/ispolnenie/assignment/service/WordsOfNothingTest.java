package org.ispolnenie.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a person says with an action holds a word, whichever action it is. */
class WordsOfNothingTest {

    private static final LocalDate LATER = LocalDate.of(2020, 3, 2);

    private final ExecutionWorld world = new ExecutionWorld();
    private final ControlPoint point = world.point("6", "MR02");
    private final ExecutionReport report = world.reported(point, ReportKind.FINAL);
    private final Services controller = world.controller();

    @ParameterizedTest
    @ValueSource(strings = {".", "—", "№", "...", "?"})
    void aSignAloneIsNeitherReasonNorBasisNorComment(String sign) {
        Map<String, ThrowingCallable> said = Map.of(
                "a comment", () -> controller.comments.comment(point.id(), sign),
                "a comment of acceptance", () -> controller.judgements.accept(report.id(), null, sign),
                "a comment of many", () -> controller.bulk.accept(List.of(report.id()), sign),
                "a reason of return", () -> controller.judgements.returnReport(report.id(), null, sign, null),
                "a reason of many", () -> controller.bulk.returnReports(List.of(report.id()), sign),
                "a reason for more time", () -> controller.extensions.request(point.id(), null, LATER, sign),
                "a basis of removal",
                        () -> controller.removals.remove(point.id(), null, RemovalGround.NOT_RELEVANT, sign));

        said.forEach((what, saying) -> assertThatThrownBy(saying).as(what).isInstanceOf(ValidationException.class));
        assertThat(world.events).isEmpty();
    }
}
