package org.ispolnenie.quality.rest;

import java.util.Comparator;
import java.util.Map;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.matrix.StageStanding;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.StageWord;
import org.ispolnenie.quality.service.set.SetReviewService.ReviewedStage;
import org.ispolnenie.quality.service.set.SetRow;
import org.ispolnenie.quality.service.set.SetView;
import org.ispolnenie.quality.service.set.SetView.MoveView;
import org.ispolnenie.quality.service.set.SetView.ReviewView;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Sets of measures as JSON, in the words of the caller's language. */
final class SetJson {

    private static final Comparator<Map.Entry<PlaceInCycle, StageStanding>> IN_ORDER = Comparator.comparing(
                    (Map.Entry<PlaceInCycle, StageStanding> stage) ->
                            stage.getKey().direction())
            .thenComparing(stage -> stage.getKey().stage());

    private final Messages words;

    SetJson(Messages words) {
        this.words = words;
    }

    /** What the region says of a stage. */
    static ReviewedStage reviewed(JsonFields fields) {
        PlaceInCycle place = new PlaceInCycle(fields.given("direction"), fields.required("stage", CycleStage.class));
        @Nullable Long score = fields.number("score");
        if (score != null && score != score.intValue()) {
            fields.refuse("score", Message.of("quality.SCORE_OUT_OF_RANGE", StageWord.HIGHEST_SCORE));
        }
        return new ReviewedStage(
                place,
                new StageWord(
                        Boolean.TRUE.equals(fields.flag("confirmed")),
                        score == null ? null : score.intValue(),
                        fields.text("comment")));
    }

    static void writeShort(JsonText json, SetRow set) {
        json.id("id", set.id())
                .field("version", set.version())
                .object("municipality", set.municipality(), MeasureJson::body)
                .field("year", set.year())
                .value("state", set.state())
                .field("round", set.round());
    }

    void write(JsonText json, SetView set) {
        writeShort(json, set.set());
        json.field("measures", set.standing().measures())
                .array(
                        "stages",
                        set.standing().stages().entrySet().stream()
                                .sorted(IN_ORDER)
                                .toList(),
                        SetJson::stage)
                .array("missing", set.missing(), this::missing)
                .array("unreviewed", set.unreviewed(), SetJson::place)
                .array("reviews", set.reviews(), SetJson::review)
                .array("history", set.moves(), SetJson::move)
                .array("orderedBy", set.orderedBy(), (text, order) -> text.id("protocolId", order.protocolId())
                        .field("decisionNumber", order.number()));
    }

    private static void stage(JsonText json, Map.Entry<PlaceInCycle, StageStanding> stage) {
        place(json, stage.getKey());
        standing(json, stage.getValue());
    }

    private static void place(JsonText json, PlaceInCycle place) {
        json.field("direction", place.direction()).value("stage", place.stage());
    }

    static void standing(JsonText json, StageStanding standing) {
        json.value("completeness", standing.completeness())
                .field("measures", standing.measures())
                .field("documented", standing.documented())
                .number("score", standing.score());
    }

    private void missing(JsonText json, FieldError gap) {
        json.field("pointer", gap.pointer()).field("detail", words.text(gap.reason()));
    }

    private static void review(JsonText json, ReviewView review) {
        place(json, review.place());
        json.field("round", review.round())
                .field("confirmed", review.word().confirmed())
                .number("score", review.word().score())
                .field("comment", review.word().comment())
                .field("reviewedBy", review.by())
                .value("reviewedAt", review.at());
    }

    private static void move(JsonText json, MoveView move) {
        json.value("state", move.to())
                .field("comment", move.words())
                .field("by", move.by())
                .value("at", move.at());
    }
}
