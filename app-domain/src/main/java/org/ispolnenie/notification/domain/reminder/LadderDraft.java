package org.ispolnenie.notification.domain.reminder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;

/**
 * A ladder as somebody wrote it down, not yet checked.
 *
 * @param act the act or order it follows
 */
public record LadderDraft(String act, List<Step> steps) {

    /** More of them nobody would read. */
    public static final int MOST_STEPS = 20;

    /** The act of a ladder that is only tried, and follows none yet. */
    public static final String TRIED = "проба";

    private static final int LONGEST_ACT = 1000;

    /** A step as it was written down; the fields are those of a {@link LadderStep}. */
    public record Step(int offset, Set<ReminderRole> to, boolean email, boolean letter, boolean urgent) {

        public static Step of(LadderStep step) {
            return new Step(step.offset(), step.to(), step.email(), step.letter(), step.urgent());
        }
    }

    public LadderDraft {
        act = WrittenText.line(act);
        steps = List.copyOf(steps);
    }

    /** What a ladder says, as the beginning of another. */
    public static LadderDraft of(Ladder ladder) {
        return new LadderDraft(
                ladder.act(), ladder.steps().stream().map(Step::of).toList());
    }

    /**
     * The ladder.
     *
     * @throws ValidationException naming everything that is wrong with it
     */
    public Ladder checked(String ruleSet, int edition) {
        List<FieldError> errors = new ArrayList<>();
        if (!WrittenText.hasWord(act)) {
            errors.add(new FieldError("/act", WrittenText.noWord(act)));
        } else if (act.length() > LONGEST_ACT) {
            errors.add(new FieldError("/act", Message.of("shared.TOO_LONG", act.length(), LONGEST_ACT)));
        }
        if (steps.isEmpty()) {
            errors.add(new FieldError("/steps", Message.of("notification.NO_STEPS")));
        } else if (steps.size() > MOST_STEPS) {
            errors.add(new FieldError("/steps", Message.of("shared.TOO_MANY", steps.size(), MOST_STEPS)));
        }
        Set<Integer> days = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            check(steps.get(i), "/steps/" + i, days, errors);
        }
        if (!errors.isEmpty()) {
            throw new ValidationException(errors);
        }
        return new Ladder(
                ruleSet,
                edition,
                act,
                steps.stream()
                        .map(step ->
                                new LadderStep(step.offset(), step.to(), step.email(), step.letter(), step.urgent()))
                        .toList());
    }

    private static void check(Step step, String pointer, Set<Integer> days, List<FieldError> errors) {
        if (Math.abs(step.offset()) > LadderStep.FARTHEST) {
            errors.add(new FieldError(
                    pointer + "/offset", Message.of("notification.STEP_TOO_FAR", step.offset(), LadderStep.FARTHEST)));
        } else if (!days.add(step.offset())) {
            errors.add(new FieldError(pointer + "/offset", Message.of("notification.STEP_TWICE", step.offset())));
        }
        if (step.to().isEmpty()) {
            errors.add(
                    new FieldError(pointer + "/recipients", Message.of("notification.STEP_FOR_NOBODY", step.offset())));
        } else if (step.letter() && !step.to().contains(ReminderRole.RESPONSIBLE)) {
            errors.add(new FieldError(pointer + "/letter", Message.of("notification.LETTER_TO_NOBODY", step.offset())));
        }
    }
}
