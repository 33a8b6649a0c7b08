package org.ispolnenie.notification.domain.reminder;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.reminder.DueWork.Answering;
import org.jspecify.annotations.Nullable;

/** Who is behind the roles of the ladder on one day: active people, and who stands in for them. */
public final class Staff {

    private static final Set<Long> NOBODY = Set.of();

    private final Map<Long, Set<Long>> responsible = new HashMap<>();
    private final Map<Long, Set<Long>> heads = new HashMap<>();
    private final Map<Long, Set<Long>> teams = new HashMap<>();
    private final Map<Long, Set<Long>> withDeputies = new HashMap<>();
    private final Set<Long> controllers = new LinkedHashSet<>();
    private final Set<Long> chairs = new LinkedHashSet<>();
    private final Set<Long> committeeHeads = new LinkedHashSet<>();
    private final Set<Long> reachable = new HashSet<>();
    private final SchoolStaff schools;

    /**
     * An active account.
     *
     * @param organizationId the body they belong to; 0 if none
     * @param committee      whether that body is the controlling committee
     * @param deputies       accounts that stand in for them that day
     */
    public record Person(
            long id,
            long organizationId,
            Set<Role> roles,
            boolean heads,
            boolean hasEmail,
            boolean committee,
            Set<Long> deputies) {}

    public Staff(Collection<Person> people) {
        this(people, SchoolStaff.NONE);
    }

    /** @param schools who stands beside the schools of projects */
    public Staff(Collection<Person> people, SchoolStaff schools) {
        this.schools = schools;
        people.forEach(this::add);
    }

    private void add(Person person) {
        Set<Long> told = new LinkedHashSet<>(person.deputies());
        told.add(person.id());
        boolean controller = person.roles().contains(Role.CONTROLLER);
        if (person.organizationId() != 0 && (controller || person.roles().contains(Role.EXECUTOR))) {
            of(responsible, person.organizationId()).addAll(told);
            if (person.hasEmail()) {
                reachable.add(person.organizationId());
            }
        }
        if (person.organizationId() != 0 && person.heads()) {
            of(heads, person.organizationId()).addAll(told);
        }
        if (person.organizationId() != 0 && person.roles().contains(Role.SCHOOL_TEAM)) {
            of(teams, person.organizationId()).addAll(told);
        }
        withDeputies.put(person.id(), told);
        if (controller) {
            controllers.addAll(told);
        }
        if (person.roles().contains(Role.CHAIR)) {
            chairs.addAll(told);
        }
        if (person.committee() && person.heads()) {
            committeeHeads.addAll(told);
        }
    }

    private static Set<Long> of(Map<Long, Set<Long>> people, long organization) {
        return people.computeIfAbsent(organization, none -> new LinkedHashSet<>());
    }

    /** The accounts behind a role, for this work. */
    public Set<Long> behind(ReminderRole role, DueWork work) {
        return switch (work.kind()) {
            case POINT -> ofPoint(role, work.answers().organizationId());
            case MEASURE_OF_ROADMAP -> ofSchool(role, work.answers());
            case MEASURE_OF_SET, FEEDBACK ->
                ofMunicipality(role, schools.holderOf(work.answers().organizationId()));
        };
    }

    private Set<Long> ofPoint(ReminderRole role, long organizationId) {
        return switch (role) {
            case RESPONSIBLE -> responsible.getOrDefault(organizationId, NOBODY);
            case HEAD -> heads.getOrDefault(organizationId, NOBODY);
            case CONTROLLER -> controllers;
            case CHAIR -> chairs;
            case COMMITTEE_HEAD -> committeeHeads;
        };
    }

    /**
     * Of a school: its team and its curators work, its municipality is the next above them. The chair and the head of the
     * committee answer for decisions, not for what single schools plan.
     */
    private Set<Long> ofSchool(ReminderRole role, Answering answers) {
        Set<Long> municipality = answers.parentId() == null
                ? NOBODY
                : responsible.getOrDefault(schools.holderOf(answers.parentId()), NOBODY);
        return switch (role) {
            case RESPONSIBLE -> {
                Set<Long> told = new LinkedHashSet<>(
                        somebody(teams.getOrDefault(answers.organizationId(), NOBODY), municipality, controllers));
                if (answers.supportId() != null) {
                    schools.curatorsOf(answers.supportId())
                            .forEach(curator -> told.addAll(withDeputies.getOrDefault(curator, NOBODY)));
                }
                yield told;
            }
            case HEAD -> municipality;
            case CONTROLLER -> controllers;
            case CHAIR, COMMITTEE_HEAD -> NOBODY;
        };
    }

    private Set<Long> ofMunicipality(ReminderRole role, long organizationId) {
        return switch (role) {
            case RESPONSIBLE -> somebody(responsible.getOrDefault(organizationId, NOBODY), controllers);
            case HEAD -> heads.getOrDefault(organizationId, NOBODY);
            case CONTROLLER -> controllers;
            case CHAIR, COMMITTEE_HEAD -> NOBODY;
        };
    }

    /** The first of these that is anybody: where nobody can sign in, the next above is told instead. */
    @SafeVarargs
    private static Set<Long> somebody(Set<Long>... fromBelow) {
        return Arrays.stream(fromBelow)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(NOBODY);
    }

    /** The bodies whose points a recipient can be reminded of, or the body itself; null: all bodies'. */
    public @Nullable Set<Long> bodiesOf(long recipient) {
        if (controllers.contains(recipient) || chairs.contains(recipient) || committeeHeads.contains(recipient)) {
            return null;
        }
        Set<Long> bodies = new LinkedHashSet<>();
        bodies.add(recipient);
        responsible.forEach((body, people) -> addIf(people.contains(recipient), body, bodies));
        heads.forEach((body, people) -> addIf(people.contains(recipient), body, bodies));
        return bodies;
    }

    private static void addIf(boolean belongs, long body, Set<Long> bodies) {
        if (belongs) {
            bodies.add(body);
        }
    }

    /** Whether nobody who answers for the control point can be written to by e-mail: its body gets letters. */
    public boolean needsLetters(DueWork work) {
        return work.isPoint() && !reachable.contains(work.answers().organizationId());
    }
}
