package org.ispolnenie.schoolsupport.service.school;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.directory.service.PersonReader;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.CuratorNamed;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.SchoolExcluded;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.SchoolIncluded;
import org.ispolnenie.schoolsupport.domain.school.ASchoolIsInOneOfTheTwoProjects;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.schoolsupport.domain.school.SchoolRepository;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam;
import org.ispolnenie.schoolsupport.service.school.SchoolRights.Work;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** Schools come into a project, form teams, get curators and leave. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR})
public class SchoolService {

    @Inject
    private SchoolRights rights;

    @Inject
    private SchoolRepository schools;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private PersonReader people;

    @Inject
    private SupportHappenings happenings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Brings a school in.
     *
     * @param on      since when it is in; null: today
     * @param confirm whether it is known that the school is in the other project as well
     */
    @Audited(value = "SCHOOL_INCLUDED", of = AuditEntity.SCHOOL)
    public void include(
            @AuditedId String projectCode,
            @AuditedId String schoolCode,
            @Nullable LocalDate on,
            SchoolProfile profile,
            boolean confirm) {
        SupportedSchool found = rights.toBringIn(projectCode, schoolCode);
        OrganizationView school = found.school();
        LocalDate day = notAhead(on, "/includedOn");
        if (!school.existsOn(day)) {
            throw ValidationException.of("/includedOn", Message.of("directory.NOT_THERE_THEN", school.name(), day));
        }
        requirePartners(profile, schoolCode);
        schools.school(found.project(), school.id()).ifPresent(before -> requireLeft(before, school, day));
        ASchoolIsInOneOfTheTwoProjects.check(found.project(), schools.included(school.id()), confirm);
        Act act = now();
        ProjectSchool included = ProjectSchool.include(found.project(), school.id(), day, profile, act);
        schools.add(included);
        happenings.tell(
                included,
                schoolCode,
                place -> new SchoolIncluded(place, found.project().title(), act));
    }

    private static void requireLeft(ProjectSchool before, OrganizationView school, LocalDate day) {
        LocalDate left = before.excludedOn()
                .orElseThrow(() -> new ConflictException(Message.of("schoolsupport.INCLUDED_ALREADY", school.name())));
        if (!day.isAfter(left)) {
            throw ValidationException.of("/includedOn", Message.of("schoolsupport.IN_UNTIL", left));
        }
    }

    /** What is known of a school is another thing now. */
    @Audited(value = "SCHOOL_DESCRIBED", of = AuditEntity.SCHOOL)
    public void describe(
            @AuditedId String projectCode,
            @AuditedId String schoolCode,
            @Nullable Long version,
            SchoolProfile profile) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.ANSWER_FOR);
        school.requireVersion(version);
        requirePartners(profile, schoolCode);
        school.describe(profile, now());
        schools.flush();
    }

    /** A school names who works on the project. */
    @RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR, Role.Names.SCHOOL_TEAM})
    @Audited(value = "SCHOOL_TEAM_FORMED", of = AuditEntity.SCHOOL)
    public void formTeam(
            @AuditedId String projectCode, @AuditedId String schoolCode, @Nullable Long version, SchoolTeam team) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.CARRY_ON);
        school.requireVersion(version);
        school.form(team, now());
        schools.flush();
    }

    /**
     * A person serves a school.
     *
     * @param from the first day; null: today
     * @param to   the last day; null: no end is settled
     */
    @Audited(value = "CURATOR_NAMED", of = AuditEntity.SCHOOL)
    public void nameCurator(
            @AuditedId String projectCode,
            @AuditedId String schoolCode,
            String login,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.ANSWER_FOR);
        PersonRow curator = people.find(login)
                .filter(PersonRow::active)
                .filter(person -> person.roles().contains(Role.CURATOR))
                .orElseThrow(() ->
                        ValidationException.of("/login", Message.of("schoolsupport.NO_CURATOR_OF_THIS_NAME", login)));
        LocalDate first = Objects.requireNonNullElseGet(from, this::today);
        Act act = now();
        school.nameCurator(login, first, to, act);
        schools.flush();
        happenings.tell(school, schoolCode, place -> new CuratorNamed(place, login, curator.name(), first, act));
    }

    /** A curator serves a school until a day; null: today. */
    @Audited(value = "CURATOR_ENDED", of = AuditEntity.SCHOOL)
    public void endCurator(
            @AuditedId String projectCode, @AuditedId String schoolCode, long curatorId, @Nullable LocalDate to) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.ANSWER_FOR);
        school.endCurator(curatorId, Objects.requireNonNullElseGet(to, this::today), now());
        schools.flush();
    }

    /**
     * Sends a school out of a project.
     *
     * @param on its last day; null: today
     */
    @RolesAllowed(Role.Names.CONTROLLER)
    @Audited(value = "SCHOOL_EXCLUDED", of = AuditEntity.SCHOOL)
    public void exclude(
            @AuditedId String projectCode,
            @AuditedId String schoolCode,
            @Nullable Long version,
            @Nullable LocalDate on,
            String reason) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.ANSWER_FOR);
        school.requireVersion(version);
        LocalDate last = notAhead(on, "/excludedOn");
        Act act = now();
        school.exclude(last, reason, act);
        schools.flush();
        happenings.tell(school, schoolCode, place -> new SchoolExcluded(place, last, reason, act));
    }

    private void requirePartners(SchoolProfile profile, String own) {
        for (int i = 0; i < profile.partners().size(); i++) {
            String code = profile.partners().get(i);
            if (code.equals(own)
                    || directory
                            .find(code)
                            .filter(partner -> partner.kind() == OrganizationKind.SCHOOL)
                            .isEmpty()) {
                throw ValidationException.of("/partners/" + i, Message.of("schoolsupport.NO_PARTNER", code));
            }
        }
    }

    private LocalDate notAhead(@Nullable LocalDate day, String pointer) {
        LocalDate today = today();
        if (day != null && day.isAfter(today)) {
            throw ValidationException.of(pointer, Message.of("schoolsupport.NOT_YET", day));
        }
        return day == null ? today : day;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Act now() {
        return caller.get().acts(clock.instant());
    }
}
