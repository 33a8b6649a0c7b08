package org.ispolnenie.schoolsupport.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a project. One that exists holds together: its texts are there, its stages lie in its period.
 *
 * @param titleEnglish null: it is called by its Russian title
 * @param from         its first day; null while that is not settled
 * @param to           its last day; null while that is not settled
 * @param operator     the code of the body that carries it on
 * @param supervisor   the person who answers for it; null while nobody is named
 * @param stages       those whose days are settled, at least in part
 * @param basis        null while nobody has named it
 */
public record ProjectDescription(
        String title,
        @Nullable String titleEnglish,
        SupportProjectKind kind,
        String goal,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String operator,
        @Nullable String supervisor,
        List<StagePeriod> stages,
        @Nullable ProjectBasis basis) {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_GOAL = 4000;
    private static final int LONGEST_NAME = 200;

    /** @throws ValidationException naming what does not hold together */
    public ProjectDescription {
        title = WrittenText.requiredLine(title, "/title", LONGEST_TITLE);
        titleEnglish = WrittenText.isNothing(titleEnglish)
                ? null
                : WrittenText.requiredLine(titleEnglish, "/titleEnglish", LONGEST_TITLE);
        goal = WrittenText.requiredText(goal, "/goal", LONGEST_GOAL);
        supervisor = WrittenText.isNothing(supervisor)
                ? null
                : WrittenText.requiredLine(supervisor, "/supervisor", LONGEST_NAME);
        stages =
                stages.stream().sorted(Comparator.comparing(StagePeriod::stage)).toList();
        List<FieldError> faults = new ArrayList<>();
        requireOrder(from, to, "/to", faults);
        Set<SupportStage> named = EnumSet.noneOf(SupportStage.class);
        for (int i = 0; i < stages.size(); i++) {
            StagePeriod stage = stages.get(i);
            if (!named.add(stage.stage())) {
                faults.add(new FieldError("/stages/" + i + "/stage", Message.of("shared.GIVEN_TWICE")));
            }
            requireOrder(stage.from(), stage.to(), "/stages/" + i + "/to", faults);
            requireOrder(from, stage.from(), "/stages/" + i + "/from", faults);
            requireOrder(stage.to(), to, "/stages/" + i + "/to", faults);
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    private static void requireOrder(
            @Nullable LocalDate earlier, @Nullable LocalDate later, String pointer, List<FieldError> faults) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            faults.add(new FieldError(pointer, Message.of("schoolsupport.DAYS_OUT_OF_ORDER", earlier, later)));
        }
    }
}
