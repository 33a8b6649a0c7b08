package org.ispolnenie.schoolsupport.domain.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/** A roadmap that is worked by has measures, and each of them a day it is due on. */
final class AnApprovedMeasureHasADate {

    private AnApprovedMeasureHasADate() {}

    static void check(List<RoadmapMeasure> measures) {
        if (measures.isEmpty()) {
            throw ValidationException.of("/measures", Message.of("schoolsupport.NO_MEASURES"));
        }
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).deadline().due().isEmpty()) {
                faults.add(new FieldError(
                        "/measures/" + i + "/deadline",
                        Message.of(
                                "schoolsupport.NO_DUE_DATE",
                                measures.get(i).deadline().words())));
            }
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }
}
