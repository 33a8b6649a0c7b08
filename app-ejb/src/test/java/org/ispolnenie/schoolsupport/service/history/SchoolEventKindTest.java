package org.ispolnenie.schoolsupport.service.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.PlannedMeasure;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.shared.domain.Act;
import org.junit.jupiter.api.Test;

class SchoolEventKindTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 1);
    private static final Act ACT = new Act("team", Instant.parse("2019-11-01T06:00:00Z"));

    private final Roadmap roadmap = Roadmap.begin(ProjectSchool.include(
            DeliveredProjects.all().get(1), 7, DAY, new SchoolProfile(List.of(), List.of(), List.of()), ACT));

    @Test
    void aMeasureThatAnApprovalBringsIsAddedAndOneGivenBackIsReturned() {
        roadmap.write(
                List.of(new PlannedMeasure(
                        null,
                        SupportStage.EXECUTION,
                        "Курсы",
                        new WrittenDeadline("до 20.12.2019", List.of(new DueDate(DAY, DAY, List.of()))),
                        "завуч",
                        "справка")),
                ACT);
        roadmap.approve(DAY, ACT);
        assertThat(kind()).isEqualTo(SchoolEventKind.MEASURE_ADDED);

        roadmap.complete(1, DAY, "сделано", List.of(), ACT);
        assertThat(kind()).isEqualTo(SchoolEventKind.MEASURE_DONE);

        roadmap.giveBack(1, "нет справки", ACT);
        assertThat(kind()).isEqualTo(SchoolEventKind.MEASURE_RETURNED);
    }

    private SchoolEventKind kind() {
        return SchoolEventKind.of(roadmap.progress(1).orElseThrow());
    }
}
