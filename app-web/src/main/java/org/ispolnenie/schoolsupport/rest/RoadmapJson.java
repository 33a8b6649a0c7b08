package org.ispolnenie.schoolsupport.rest;

import java.util.List;
import java.util.Objects;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.LeftOutMeasure;
import org.ispolnenie.schoolsupport.service.roadmap.GivenDraft;
import org.ispolnenie.schoolsupport.service.roadmap.GivenMeasure;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Roadmaps as JSON, their reasons in a language. */
final class RoadmapJson {

    private final Messages words;

    RoadmapJson(Messages words) {
        this.words = words;
    }

    void write(JsonText json, RoadmapView roadmap) {
        json.field("version", roadmap.version())
                .number("number", roadmap.number())
                .array("versions", roadmap.versions(), RoadmapJson::version)
                .array("measures", roadmap.measures(), this::measure)
                .array("leftOut", roadmap.leftOut(), this::measure)
                .array("evidence", roadmap.evidence(), RoadmapJson::evidence);
    }

    private static void version(JsonText json, RoadmapView.Version version) {
        json.field("number", version.number())
                .value("state", version.state())
                .field("writtenBy", version.writtenBy())
                .value("writtenAt", version.writtenAt())
                .field("approvedBy", version.approvedBy())
                .value("approvedAt", version.approvedAt());
    }

    private void measure(JsonText json, RoadmapView.Measure measure) {
        RoadmapView.Progress progress = measure.progress();
        RoadmapView.@Nullable LeavingOut leftOut = progress.leftOut();
        json.id("key", (long) measure.key())
                .value("stage", measure.stage())
                .field("title", measure.title())
                .field("deadline", measure.deadline().words())
                .value("due", measure.deadline().due())
                .field("why", words.text(measure.deadline().why()))
                .field("responsible", measure.work().responsible())
                .field("expectedResult", measure.work().expectedResult())
                .field("evidenceWanted", measure.work().evidenceWanted())
                .value("state", progress.state())
                .field("late", progress.late())
                .value("doneOn", progress.doneOn())
                .value("recordedOn", progress.recordedOn())
                .field("result", progress.result())
                .field("returnReason", progress.returnReason())
                .values("evidence", progress.evidence())
                .field("leftOutBecause", leftOut == null ? null : leftOut.reason())
                .field("cancelledBy", leftOut == null ? null : leftOut.by())
                .value("cancelledAt", leftOut == null ? null : leftOut.at());
    }

    private static void evidence(JsonText json, RoadmapView.Evidence evidence) {
        json.id("id", evidence.id())
                .field("name", evidence.file().name())
                .field("mediaType", evidence.file().mediaType())
                .field("size", evidence.file().size())
                .field("sha256", evidence.file().sha256())
                .field("addedBy", evidence.addedBy())
                .value("addedAt", evidence.addedAt());
    }

    /** A draft. */
    static GivenDraft draft(JsonFields fields) {
        List<GivenMeasure> measures = fields.requiredObjects("measures").stream()
                .map(RoadmapJson::measure)
                .toList();
        List<LeftOutMeasure> leftOut =
                fields.objects("leftOut").stream().map(RoadmapJson::leftOut).toList();
        fields.check();
        return new GivenDraft(measures, leftOut);
    }

    private static GivenMeasure measure(JsonFields measure) {
        return new GivenMeasure(
                key(measure),
                measure.required("stage", SupportStage.class),
                measure.given("title"),
                measure.given("deadline"),
                measure.given("responsible"),
                measure.given("expectedResult"),
                measure.text("evidenceWanted"));
    }

    private static LeftOutMeasure leftOut(JsonFields measure) {
        long key = measure.requiredId("key");
        if (key != (int) key) {
            measure.refuse("key", Message.of("schoolsupport.NOT_LEFT_OUT", key));
        }
        return new LeftOutMeasure((int) key, measure.text("reason", ""));
    }

    private static @Nullable Integer key(JsonFields measure) {
        @Nullable Long key = measure.id("key");
        if (key != null && key != key.intValue()) {
            measure.refuse("key", Message.of("schoolsupport.NO_SUCH_MEASURE", key));
        }
        return key == null ? null : Integer.valueOf(Objects.requireNonNull(key).intValue());
    }
}
