package org.ispolnenie.schoolsupport.service.school;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** The same for several schools of a project: all of them or, where one is refused, none. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR})
public class ChosenSchoolsService {

    @Inject
    private SchoolService schools;

    @Inject
    private SchoolQueries queries;

    /** Brings them in, with the same profile; see {@link SchoolService#include}. */
    public void include(
            String project, List<String> codes, @Nullable LocalDate on, SchoolProfile profile, boolean confirm) {
        requireChosen(codes);
        codes.forEach(code -> schools.include(project, code, on, profile, confirm));
    }

    /** One person serves them; see {@link SchoolService#nameCurator}. */
    public void nameCurator(
            String project, List<String> codes, String login, @Nullable LocalDate from, @Nullable LocalDate to) {
        requireChosen(codes);
        codes.forEach(code -> schools.nameCurator(project, code, login, from, to));
    }

    /** A school becomes a partner of each of them, beside those they have. */
    public void addPartner(String project, List<String> codes, String partner) {
        requireChosen(codes);
        codes.forEach(code -> {
            SchoolProfile known = queries.passport(project, code).profile();
            List<String> partners = new ArrayList<>(known.partners());
            partners.add(partner);
            try {
                schools.describe(project, code, null, new SchoolProfile(known.criteria(), known.risks(), partners));
            } catch (ValidationException refused) {
                throw new ValidationException(refused.errors().stream()
                        .map(error -> new ValidationException.FieldError("/partner", error.reason()))
                        .toList());
            }
        });
    }

    /** Sends them out, for one reason; see {@link SchoolService#exclude}. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void exclude(String project, List<String> codes, @Nullable LocalDate on, String reason) {
        requireChosen(codes);
        codes.forEach(code -> schools.exclude(project, code, null, on, reason));
    }

    private static void requireChosen(List<String> codes) {
        if (codes.isEmpty()) {
            throw ValidationException.of("/schools", Message.of("schoolsupport.NO_SCHOOL_CHOSEN"));
        }
    }
}
