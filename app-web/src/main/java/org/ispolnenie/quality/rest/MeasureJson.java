package org.ispolnenie.quality.rest;

import java.util.Objects;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.measure.BasisKind;
import org.ispolnenie.quality.domain.measure.BetterValue;
import org.ispolnenie.quality.domain.measure.MeasureContent;
import org.ispolnenie.quality.domain.measure.MeasureIndicator;
import org.ispolnenie.quality.domain.measure.MeasureIndicator.Effect;
import org.ispolnenie.quality.service.measure.MeasureDraft;
import org.ispolnenie.quality.service.measure.MeasureRow;
import org.ispolnenie.quality.service.measure.MeasureView;
import org.ispolnenie.quality.service.measure.MeasureView.DocumentView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Measures as JSON, in the words of the caller's language. */
final class MeasureJson {

    private final Messages words;

    MeasureJson(Messages words) {
        this.words = words;
    }

    /** What somebody plans; what is missing or wrong is the measure's to say. */
    static MeasureDraft draft(JsonFields fields) {
        @Nullable JsonFields basis = fields.part("basis");
        @Nullable JsonFields indicator = fields.part("indicator");
        return new MeasureDraft(
                fields.given("direction"),
                fields.required("stage", CycleStage.class),
                fields.text("title"),
                basis == null
                        ? BasisKind.OTHER
                        : Objects.requireNonNullElse(basis.constant("kind", BasisKind.class), BasisKind.OTHER),
                basis == null ? null : basis.text("text"),
                fields.text("responsible"),
                fields.text("deadline"),
                fields.text("targetGroup"),
                indicator == null
                        ? new MeasureDraft.Indicator(null, null, null, BetterValue.HIGHER, null)
                        : new MeasureDraft.Indicator(
                                indicator.text("name"),
                                indicator.text("unit"),
                                indicator.text("source"),
                                Objects.requireNonNullElse(
                                        indicator.constant("better", BetterValue.class), BetterValue.HIGHER),
                                indicator.decimal("before")),
                fields.text("expectedEffect"));
    }

    /** The measure as lists show it. */
    static void writeShort(JsonText json, MeasureRow row) {
        json.id("id", row.id()).field("version", row.version());
        place(json, row.place());
        json.field("direction", row.cycle().direction())
                .value("stage", row.cycle().stage())
                .field("title", row.title())
                .field("responsible", row.responsible())
                .field("deadline", row.due().words())
                .value("due", row.due().day())
                .object("indicator", row.indicator(), (text, figure) -> text.field("name", figure.name())
                        .field("unit", figure.unit())
                        .decimal("before", figure.before())
                        .decimal("after", figure.after()))
                .value("state", row.state())
                .field("documents", row.documents());
    }

    void write(JsonText json, MeasureView measure) {
        MeasureContent content = measure.content();
        json.id("id", measure.id()).field("version", measure.version());
        place(json, measure.place());
        json.field("direction", content.place().direction())
                .value("stage", content.place().stage())
                .field("title", content.title())
                .object("basis", content, (text, of) -> text.value("kind", of.basisKind())
                        .field("text", of.basis()))
                .field("responsible", content.responsible())
                .field("deadline", content.deadline().words())
                .value("due", content.deadline().due().orElse(null))
                .field("why", words.text(content.deadline().why()))
                .field("targetGroup", content.targetGroup())
                .object("indicator", content.indicator(), MeasureJson::indicator)
                .field("expectedEffect", content.expectedEffect())
                .value("state", measure.state())
                .field("comment", measure.stateWords())
                .array("documents", measure.documents(), MeasureJson::document)
                .field("writtenBy", measure.writtenBy())
                .value("writtenAt", measure.writtenAt());
    }

    static void place(JsonText json, MeasureView.Place place) {
        json.id("submissionId", place.setId())
                .object("municipality", place.municipality(), MeasureJson::body)
                .field("year", place.year());
    }

    static void body(JsonText json, OrganizationRef body) {
        json.field("code", body.code()).field("name", body.name());
    }

    private static void indicator(JsonText json, MeasureIndicator indicator) {
        json.field("name", indicator.name())
                .field("unit", indicator.unit().orElse(null))
                .field("source", indicator.source())
                .value("better", indicator.better())
                .decimal("before", indicator.before().orElse(null))
                .decimal("after", indicator.after().orElse(null))
                .value("measuredOn", indicator.measuredOn().orElse(null))
                .object("effect", indicator.effect().orElse(null), MeasureJson::effect);
    }

    private static void effect(JsonText json, Effect effect) {
        json.decimal("change", effect.change()).field("improved", effect.improved());
    }

    static void document(JsonText json, DocumentView document) {
        json.id("id", document.id())
                .field("name", document.name())
                .field("mediaType", document.mediaType())
                .field("size", document.size())
                .field("sha256", document.sha256())
                .field("addedBy", document.addedBy())
                .value("addedAt", document.addedAt());
    }
}
