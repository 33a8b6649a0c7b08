package org.ispolnenie.schoolsupport.service.progress;

import java.util.Locale;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.service.school.SchoolWarning;
import org.jspecify.annotations.Nullable;

/**
 * Which schools of a project are looked for; null: whichever.
 *
 * @param words        in the name or the code of the school
 * @param municipality its code
 * @param warning      a rule it does not keep
 * @param curator      the login of who serves it today
 */
public record ProgressFilter(
        @Nullable String words,
        @Nullable String municipality,
        @Nullable SupportStage stage,
        @Nullable SchoolWarning warning,
        @Nullable String curator) {

    /** All of them. */
    public static final ProgressFilter ALL = new ProgressFilter(null, null, null, null, null);

    boolean takes(SchoolProgress one) {
        @Nullable OrganizationRef body = one.line().municipality();
        return (words == null || has(one.line().school(), words.toLowerCase(Locale.ROOT)))
                && (municipality == null || (body != null && body.code().equals(municipality)))
                && (stage == null || stage == one.stage())
                && (warning == null || one.line().warnings().contains(warning))
                && (curator == null || one.line().curators().contains(curator));
    }

    private static boolean has(OrganizationRef school, String words) {
        return school.name().toLowerCase(Locale.ROOT).contains(words)
                || school.code().toLowerCase(Locale.ROOT).contains(words);
    }
}
