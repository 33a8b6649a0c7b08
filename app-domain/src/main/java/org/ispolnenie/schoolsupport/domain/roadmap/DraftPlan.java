package org.ispolnenie.schoolsupport.domain.roadmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** What a draft comes to: what is written, and what has been done, which no draft changes or leaves out. */
final class DraftPlan {

    private final List<RoadmapMeasure> before;
    private final IntFunction<RoadmapMeasureState> states;
    private final List<FieldError> faults = new ArrayList<>();

    DraftPlan(List<RoadmapMeasure> before, IntFunction<RoadmapMeasureState> states) {
        this.before = before;
        this.states = states;
    }

    /** @throws ValidationException naming measures that are not there, are said twice, or are done and would change */
    List<PlannedMeasure> with(List<PlannedMeasure> given) {
        List<PlannedMeasure> plan = new ArrayList<>();
        before.stream()
                .filter(measure -> states.apply(measure.key()).isDone())
                .filter(measure -> given.stream().noneMatch(one -> isOf(one, measure)))
                .forEach(measure -> plan.add(measure.plan()));
        Set<Integer> said = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            PlannedMeasure measure = given.get(i);
            if (measure.key() != null && !said.add(measure.key())) {
                faults.add(new FieldError("/measures/" + i + "/key", Message.of("shared.GIVEN_TWICE")));
            }
            plan.add(checked(measure, i));
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        return plan;
    }

    private PlannedMeasure checked(PlannedMeasure measure, int place) {
        @Nullable Integer key = measure.key();
        if (key == null) {
            return measure;
        }
        Optional<RoadmapMeasure> there =
                before.stream().filter(one -> isOf(measure, one)).findFirst();
        if (there.isEmpty()) {
            faults.add(new FieldError("/measures/" + place + "/key", Message.of("schoolsupport.NO_SUCH_MEASURE", key)));
        } else if (states.apply(key).isDone() && !there.get().plan().saysTheSameAs(measure)) {
            faults.add(new FieldError("/measures/" + place, Message.of("schoolsupport.DONE_ALREADY")));
        }
        return measure;
    }

    private static boolean isOf(PlannedMeasure plan, RoadmapMeasure measure) {
        return Integer.valueOf(measure.key()).equals(plan.key());
    }
}
