package org.ispolnenie.schoolsupport.service.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.directory.domain.madeup.MadeUpChance;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.directory.service.madeup.MadeUpMunicipality;
import org.ispolnenie.directory.service.madeup.MadeUpMunicipality.School;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.RiskLevel;
import org.ispolnenie.schoolsupport.domain.school.SchoolComment;
import org.ispolnenie.schoolsupport.domain.school.SchoolComment.About;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.schoolsupport.domain.school.SchoolRisk;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam.Member;
import org.jspecify.annotations.Nullable;

/**
 * How the schools of a made-up municipality come into the two projects: which of them into which, when, with whom, and
 * what is said of them.
 */
final class MadeUpIntake {

    static final String HIGH = "HIGH_RESULTS";
    static final String LOW = "LOW_RESULTS";

    /** Gymnasiums and lyceums of the made-up region by their numbers. */
    private static final List<Integer> STRONG = List.of(7, 9);

    private static final int STRONG_BESIDES = 24;
    private static final int TEAM = 91;
    private static final int CURATOR = 88;
    private static final int MOVES = 2;
    private static final int SPOKEN_OF = 30;
    private static final int DAYS_TO_NAME = 6;
    private static final int DAYS_TO_SPEAK = 40;
    private static final int DAYS_TO_LEAVE = 45;

    /** So many days after the beginning schools come in; few come late. */
    private static final List<Integer> DAYS_IN = List.of(1, 1, 1, 1, 2, 2, 8, 8, 15, 44);

    private final MadeUpMunicipality municipality;
    private final MadeUpTime time;
    private final MadeUpWords words;
    private final List<String> strong = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    MadeUpIntake(MadeUpMunicipality municipality, MadeUpTime time, MadeUpWords words) {
        this.municipality = municipality;
        this.time = time;
        this.words = words;
        for (int i = 0; i < municipality.schools().size(); i++) {
            String code = municipality.schools().get(i).school().code();
            int number = i + 1;
            boolean isStrong = STRONG.stream().anyMatch(each -> number % each == 0)
                    || MadeUpChance.of("strong " + code).in(STRONG_BESIDES);
            (isStrong ? strong : others).add(code);
        }
    }

    /** The project that a school comes into. */
    String project(School school) {
        return strong.contains(school.school().code()) ? HIGH : LOW;
    }

    /** Comes in, with its team and its curator, most of the time. */
    ProjectSchool into(SupportProject project, School school, LocalDate on, MadeUpChance chance) {
        ProjectSchool in = ProjectSchool.include(
                project, school.school().id(), on, profile(project.code(), school, chance), time.act(on));
        LocalDate named = time.notAhead(on.plusDays(DAYS_TO_NAME));
        if (chance.in(TEAM)) {
            in.form(team(chance), time.act(named));
        }
        if (municipality.curator() != null && chance.in(CURATOR)) {
            in.nameCurator(municipality.curator(), named, null, time.act(named));
        }
        return in;
    }

    /** When a school comes in; after today where it does not yet. */
    LocalDate day(School school, MadeUpChance chance) {
        LocalDate on = time.begin().plusDays(chance.one(DAYS_IN));
        return on.isBefore(school.since()) ? school.since() : on;
    }

    /** Few schools leave the one project for the other; they come in early and leave on this day. */
    boolean moves(School school, MadeUpChance chance) {
        return project(school).equals(LOW)
                && chance.in(MOVES)
                && !school.since().isAfter(time.begin());
    }

    LocalDate dayOfMove() {
        return time.begin().plusDays(DAYS_TO_LEAVE);
    }

    String reasonOfMove() {
        return words.text("exclusion");
    }

    private SchoolProfile profile(String project, School school, MadeUpChance chance) {
        List<String> helpers = project.equals(LOW) ? strong : others;
        String own = school.school().code();
        List<String> partners = helpers.isEmpty() || helpers.contains(own) ? List.of() : List.of(chance.one(helpers));
        List<SchoolRisk> risks = words.risks(project).stream()
                .filter(risk -> chance.in(SPOKEN_OF))
                .map(risk -> new SchoolRisk(risk, chance.one(List.of(RiskLevel.values()))))
                .toList();
        var criteria = words.criteria(project);
        return new SchoolProfile(criteria.subList(0, chance.between(1, criteria.size())), risks, partners);
    }

    private SchoolTeam team(MadeUpChance chance) {
        List<Member> members = new ArrayList<>();
        int count = chance.between(2, 5);
        while (members.size() < count) {
            members.add(words.person(chance, "members"));
        }
        return new SchoolTeam(words.person(chance, "leaders"), members);
    }

    /**
     * What the curator says of a school.
     *
     * @param measures   how many measures its roadmap has
     * @param indicators the keys of what it measures
     */
    List<SchoolComment> comments(ProjectSchool school, int measures, List<String> indicators, MadeUpChance chance) {
        List<SchoolComment> comments = new ArrayList<>();
        if (chance.in(SPOKEN_OF)) {
            comments.add(comment(school, new About(null, null), "commentsOnSchools", chance));
        }
        if (measures > 0 && chance.in(SPOKEN_OF)) {
            comments.add(comment(school, new About(chance.between(1, measures), null), "commentsOnMeasures", chance));
        }
        if (!indicators.isEmpty() && chance.in(SPOKEN_OF)) {
            comments.add(comment(school, new About(null, chance.one(indicators)), "commentsOnIndicators", chance));
        }
        return comments;
    }

    private SchoolComment comment(ProjectSchool school, About about, String said, MadeUpChance chance) {
        LocalDate on = time.notAhead(school.includedOn().plusDays(DAYS_TO_SPEAK + chance.between(0, DAYS_TO_SPEAK)));
        @Nullable
        String curator =
                school.curators().isEmpty() ? null : school.curators().get(0).login();
        return new SchoolComment(
                school, about, chance.one(words.list(said)), curator == null ? time.act(on) : time.act(curator, on));
    }
}
