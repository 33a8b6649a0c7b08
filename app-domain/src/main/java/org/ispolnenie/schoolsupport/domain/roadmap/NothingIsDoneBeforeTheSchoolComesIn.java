package org.ispolnenie.schoolsupport.domain.roadmap;

import java.time.LocalDate;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/** Rule: what a school does in a project it does once it is in it. No draft of a roadmap is older than that either. */
final class NothingIsDoneBeforeTheSchoolComesIn {

    private NothingIsDoneBeforeTheSchoolComesIn() {}

    static void check(ProjectSchool school, LocalDate doneOn) {
        if (doneOn.isBefore(school.includedOn())) {
            throw ValidationException.of(
                    "/doneOn", Message.of("schoolsupport.DONE_BEFORE_INCLUSION", doneOn, school.includedOn()));
        }
    }
}
