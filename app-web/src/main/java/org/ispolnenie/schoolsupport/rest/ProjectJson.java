package org.ispolnenie.schoolsupport.rest;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.schoolsupport.domain.project.ProjectBasis;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.ispolnenie.schoolsupport.domain.project.StagePeriod;
import org.ispolnenie.schoolsupport.domain.project.SupportProjectKind;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.service.project.ProjectView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Support projects as JSON. */
final class ProjectJson {

    private ProjectJson() {}

    static void write(JsonText json, ProjectView project) {
        ProjectDescription description = project.description();
        json.id("id", project.id())
                .field("version", project.version())
                .field("code", project.code())
                .field("title", description.title())
                .field("titleEnglish", description.titleEnglish())
                .value("kind", description.kind())
                .field("goal", description.goal())
                .value("from", description.from())
                .value("to", description.to())
                .field("operator", description.operator())
                .field("supervisor", description.supervisor())
                .array("stages", description.stages(), (text, stage) -> text.value("stage", stage.stage())
                        .value("from", stage.from())
                        .value("to", stage.to()))
                .object("basis", description.basis(), (text, basis) -> text.id("protocolId", basis.protocolId())
                        .field("decision", basis.decision()))
                .field("changedBy", project.changedBy())
                .value("changedAt", project.changedAt());
    }

    static ProjectDescription read(JsonFields fields) {
        String title = fields.given("title");
        @Nullable String titleEnglish = fields.text("titleEnglish");
        SupportProjectKind kind = fields.required("kind", SupportProjectKind.class);
        String goal = fields.given("goal");
        @Nullable LocalDate from = fields.date("from");
        @Nullable LocalDate to = fields.date("to");
        String operator = fields.given("operator");
        @Nullable String supervisor = fields.text("supervisor");
        List<StagePeriod> stages =
                fields.objects("stages").stream().map(ProjectJson::stage).toList();
        @Nullable JsonFields basis = fields.part("basis");
        @Nullable
        ProjectBasis ordered =
                basis == null ? null : new ProjectBasis(basis.requiredId("protocolId"), basis.given("decision"));
        fields.check();
        return new ProjectDescription(title, titleEnglish, kind, goal, from, to, operator, supervisor, stages, ordered);
    }

    private static StagePeriod stage(JsonFields stage) {
        return new StagePeriod(stage.required("stage", SupportStage.class), stage.date("from"), stage.date("to"));
    }
}
