package org.ispolnenie.schoolsupport.domain.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/** What was promised and is not done does not vanish: a version that does without it says why. */
final class WhatIsLeftOutSaysWhy {

    private static final String POINTER = "/leftOut";

    private WhatIsLeftOutSaysWhy() {}

    /**
     * The reasons by measure.
     *
     * @param open the measures of the approved version that are not done and not in the draft
     * @throws ValidationException naming those without a reason, and reasons for what is not left out
     */
    static Map<Integer, String> reasons(List<RoadmapMeasure> open, List<LeftOutMeasure> said) {
        List<FieldError> faults = new ArrayList<>();
        Map<Integer, String> reasons = new HashMap<>();
        for (int i = 0; i < said.size(); i++) {
            int key = said.get(i).key();
            String pointer = POINTER + "/" + i + "/key";
            if (open.stream().noneMatch(measure -> measure.key() == key)) {
                faults.add(new FieldError(pointer, Message.of("schoolsupport.NOT_LEFT_OUT", key)));
            } else if (reasons.put(key, said.get(i).reason()) != null) {
                faults.add(new FieldError(pointer, Message.of("shared.GIVEN_TWICE")));
            }
        }
        open.stream()
                .filter(measure -> !reasons.containsKey(measure.key()))
                .forEach(measure -> faults.add(unsaid(measure)));
        refuse(faults);
        return reasons;
    }

    /** @throws ValidationException naming those that were left out before anybody was asked why */
    static void check(List<RoadmapMeasure> open) {
        refuse(open.stream()
                .filter(measure -> measure.leftOutBecause().isEmpty())
                .map(WhatIsLeftOutSaysWhy::unsaid)
                .toList());
    }

    private static FieldError unsaid(RoadmapMeasure measure) {
        return new FieldError(POINTER, Message.of("schoolsupport.LEFT_OUT_WHY", measure.key(), measure.title()));
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }
}
