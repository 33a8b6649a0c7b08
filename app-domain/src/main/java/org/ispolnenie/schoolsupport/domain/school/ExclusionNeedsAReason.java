package org.ispolnenie.schoolsupport.domain.school;

import org.ispolnenie.shared.input.WrittenText;

/** Nobody sends a school out of a project without saying why. */
final class ExclusionNeedsAReason {

    private static final int LONGEST = 2000;

    private ExclusionNeedsAReason() {}

    /** @throws org.ispolnenie.shared.failure.ValidationException if it is none */
    static String of(String reason) {
        return WrittenText.requiredText(reason, "/reason", LONGEST);
    }
}
