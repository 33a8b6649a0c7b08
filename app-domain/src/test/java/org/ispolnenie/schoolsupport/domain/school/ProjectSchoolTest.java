package org.ispolnenie.schoolsupport.domain.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;

class ProjectSchoolTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 1);
    private static final Act ACT = new Act("executor", Instant.parse("2019-11-01T06:00:00Z"));
    private static final SupportProject HIGH = DeliveredProjects.all().get(0);
    private static final SupportProject LOW = DeliveredProjects.all().get(1);

    private final ProjectSchool school = ProjectSchool.include(LOW, 7, DAY, profile("LOW_VPR"), ACT);

    @Test
    void nobodyServesASchoolBeforeItComesIn() {
        assertThatThrownBy(() -> school.nameCurator("petrova", DAY.minusDays(1), null, ACT))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void aCuratorServesFromDayToDay() {
        school.nameCurator("petrova", DAY, DAY.plusDays(10), ACT);

        assertThat(school.isServedBy("petrova", DAY)).isTrue();
        assertThat(school.isServedBy("petrova", DAY.plusDays(10))).isTrue();
        assertThat(school.isServedBy("petrova", DAY.plusDays(11))).isFalse();
        assertThat(school.isServedBy("petrova", DAY.minusDays(1))).isFalse();
        assertThat(school.isServedBy("sidorov", DAY)).isFalse();
        assertThatThrownBy(() -> school.nameCurator("petrova", DAY.plusDays(10), null, ACT))
                .isInstanceOf(ConflictException.class);
        school.nameCurator("petrova", DAY.plusDays(11), null, ACT);
        assertThatThrownBy(() -> school.nameCurator("sidorov", DAY, DAY.minusDays(1), ACT))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void aSchoolLeavesForAReasonAndThenStays() {
        assertThatThrownBy(() -> school.exclude(DAY, "\u200b", ACT)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> school.exclude(DAY.minusDays(1), "вышла", ACT))
                .isInstanceOf(ValidationException.class);
        school.exclude(DAY, "вышла", ACT);

        assertThat(school.isIncluded()).isFalse();
        assertThatThrownBy(() -> school.exclude(DAY, "вышла", ACT)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> school.describe(profile("OTHER"), ACT)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> school.nameCurator("petrova", DAY, null, ACT)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aSchoolOfTheOtherProjectIsConfirmed() {
        assertThatThrownBy(() -> ASchoolIsInOneOfTheTwoProjects.check(HIGH, List.of(school), false))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        fault -> assertThat(fault.errors().get(0).pointer()).isEqualTo("/confirm"));
        assertThatNoException().isThrownBy(() -> ASchoolIsInOneOfTheTwoProjects.check(HIGH, List.of(school), true));
        assertThatNoException().isThrownBy(() -> ASchoolIsInOneOfTheTwoProjects.check(LOW, List.of(school), false));
    }

    @Test
    void thirtyDaysAreGivenForARoadmap() {
        assertThat(NoRoadmapThirtyDaysAfterInclusionIsARisk.isRisk(DAY, false, DAY.plusDays(30)))
                .isFalse();
        assertThat(NoRoadmapThirtyDaysAfterInclusionIsARisk.isRisk(DAY, false, DAY.plusDays(31)))
                .isTrue();
        assertThat(NoRoadmapThirtyDaysAfterInclusionIsARisk.isRisk(DAY, true, DAY.plusDays(31)))
                .isFalse();
    }

    @Test
    void aProfileAndATeamAreStoredAsTheyAre() {
        SchoolProfile profile = new SchoolProfile(
                List.of(new SelectionCriterion("LOW_VPR", "ниже порога")),
                List.of(new SchoolRisk("«кадры»", RiskLevel.HIGH)),
                List.of("47030001"));
        SchoolTeam team = new SchoolTeam(
                new SchoolTeam.Member("Иванова А. П.", "директор"),
                List.of(new SchoolTeam.Member("Петров С. С.", "учитель")));

        ProfileText profiles = new ProfileText();
        assertThat(profiles.convertToEntityAttribute(profiles.convertToDatabaseColumn(profile)))
                .isEqualTo(profile);
        TeamText teams = new TeamText();
        assertThat(teams.convertToEntityAttribute(teams.convertToDatabaseColumn(team)))
                .isEqualTo(team);
        assertThat(teams.convertToEntityAttribute(teams.convertToDatabaseColumn(null)))
                .isNull();
    }

    private static SchoolProfile profile(String code) {
        return new SchoolProfile(List.of(new SelectionCriterion(code, "слова")), List.of(), List.of());
    }
}
