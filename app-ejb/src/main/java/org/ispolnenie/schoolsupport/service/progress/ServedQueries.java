package org.ispolnenie.schoolsupport.service.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.service.comment.CommentLine;
import org.ispolnenie.schoolsupport.service.progress.ServedSchool.PressingMeasure;
import org.jspecify.annotations.Nullable;

/** Reads the schools that a curator serves today, and those of a school team. */
@Stateless
@RolesAllowed({Role.Names.SCHOOL_TEAM, Role.Names.CURATOR})
public class ServedQueries {

    /** A measure that is due within two weeks is looked after now. */
    private static final int SOON_DAYS = 14;

    private static final int COMMENTS = 3;

    @Inject
    private ProjectRepository projects;

    @Inject
    private ProgressQueries progress;

    @Inject
    private ServedReader reader;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    private record InProject(SupportProject project, SchoolProgress school) {}

    /** The schools that the caller serves today, in whichever projects; those with most that is late come first. */
    @RolesAllowed(Role.Names.CURATOR)
    public List<ServedSchool> served() {
        String login = login(current.get());
        List<InProject> served = visible(one -> one.line().curators().contains(login));
        List<Long> ids = served.stream().map(one -> one.school().line().id()).toList();
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<PressingMeasure>> pressing = reader.pressing(ids, today, today.plusDays(SOON_DAYS));
        Map<Long, List<CommentLine>> comments = reader.comments(ids, COMMENTS);
        Map<Long, LocalDate> until = reader.until(ids, login, today);
        return served.stream()
                .map(one -> {
                    long id = one.school().line().id();
                    return new ServedSchool(
                            one.project().code(),
                            one.project().title(),
                            one.school(),
                            until.get(id),
                            pressing.getOrDefault(id, List.of()),
                            named(comments.getOrDefault(id, List.of())));
                })
                .sorted(Comparator.comparingLong((ServedSchool one) ->
                                -one.progress().work().measures().overdue())
                        .thenComparing(one -> one.progress().line().school().code()))
                .toList();
    }

    /** The caller's own school in the projects that it is in. */
    @RolesAllowed(Role.Names.SCHOOL_TEAM)
    public List<ServedSchool> own() {
        @Nullable OrganizationRef own = current.get().organization();
        return visible(one -> own != null && one.line().school().id() == own.id()).stream()
                .map(one -> new ServedSchool(
                        one.project().code(), one.project().title(), one.school(), null, List.of(), List.of()))
                .toList();
    }

    private List<InProject> visible(Predicate<SchoolProgress> asked) {
        List<InProject> found = new ArrayList<>();
        projects.all().forEach(project -> progress.of(project.code()).schools().stream()
                .filter(asked)
                .forEach(school -> found.add(new InProject(project, school))));
        return found;
    }

    private List<CommentLine> named(List<CommentLine> comments) {
        return comments.stream()
                .map(comment -> comment.by(directory.displayName(comment.person())))
                .toList();
    }

    private static String login(Caller caller) {
        return caller.actingFor() == null ? caller.login() : caller.actingFor().login();
    }
}
