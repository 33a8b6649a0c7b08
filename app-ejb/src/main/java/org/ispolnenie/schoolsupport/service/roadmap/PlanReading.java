package org.ispolnenie.schoolsupport.service.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.protocol.service.deadline.WrittenDeadlines;
import org.ispolnenie.schoolsupport.domain.roadmap.DraftText;
import org.ispolnenie.schoolsupport.domain.roadmap.LeftOutMeasure;
import org.ispolnenie.schoolsupport.domain.roadmap.PlannedMeasure;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Makes a plan of what somebody writes into a draft, or says all that is wrong with it at once. */
@ApplicationScoped
public class PlanReading {

    private static final int MOST_MEASURES = 200;
    private static final int LONGEST = 2000;

    @Inject
    private WrittenDeadlines deadlines;

    @Inject
    private Clock clock;

    /**
     * @param dayZero that the days of deadlines are counted from; what recurs is due next after today
     * @throws ValidationException naming every field that cannot be kept
     */
    DraftText read(GivenDraft draft, LocalDate dayZero) {
        List<GivenMeasure> given = draft.measures();
        if (given.size() > MOST_MEASURES) {
            throw ValidationException.of("/measures", Message.of("shared.TOO_MANY", given.size(), MOST_MEASURES));
        }
        List<FieldError> faults = new ArrayList<>();
        List<PlannedMeasure> plan = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            PlannedMeasure measure = measure(given.get(i), dayZero, "/measures/" + i, faults);
            if (measure != null) {
                plan.add(measure);
            }
        }
        List<LeftOutMeasure> leftOut = new ArrayList<>();
        for (int i = 0; i < draft.leftOut().size(); i++) {
            LeftOutMeasure one = draft.leftOut().get(i);
            leftOut.add(new LeftOutMeasure(one.key(), text(one.reason(), "/leftOut/" + i + "/reason", faults)));
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        return new DraftText(plan, leftOut);
    }

    private @Nullable PlannedMeasure measure(
            GivenMeasure given, LocalDate dayZero, String pointer, List<FieldError> faults) {
        String title = text(given.title(), pointer + "/title", faults);
        @Nullable
        WrittenDeadline deadline = in(() -> deadline(given.deadline(), dayZero, pointer + "/deadline"), faults);
        String responsible = text(given.responsible(), pointer + "/responsible", faults);
        String expected = text(given.expectedResult(), pointer + "/expectedResult", faults);
        @Nullable
        String wanted = in(
                () -> WrittenText.optionalText(given.evidenceWanted(), pointer + "/evidenceWanted", LONGEST), faults);
        return deadline == null
                ? null
                : new PlannedMeasure(given.key(), given.stage(), title, deadline, responsible, expected, wanted);
    }

    /** What the words of one deadline come to. */
    WrittenDeadline deadline(String words, LocalDate dayZero, String pointer) {
        LocalDate today = LocalDate.now(clock);
        return deadlines.of(words, dayZero, today.isBefore(dayZero) ? dayZero : today, pointer);
    }

    private static String text(String text, String pointer, List<FieldError> faults) {
        return Objects.requireNonNullElse(in(() -> WrittenText.requiredText(text, pointer, LONGEST), faults), "");
    }

    private static <T> @Nullable T in(Supplier<? extends @Nullable T> step, List<FieldError> faults) {
        try {
            return step.get();
        } catch (ValidationException wrong) {
            faults.addAll(wrong.errors());
            return null;
        }
    }
}
