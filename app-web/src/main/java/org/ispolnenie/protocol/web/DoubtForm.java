package org.ispolnenie.protocol.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ispolnenie.directory.web.Bodies;
import org.ispolnenie.protocol.domain.Remedy;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.service.ProtocolView.DoubtView;
import org.ispolnenie.protocol.service.ProtocolView.DueView;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.protocol.service.ReviewService.DoubtDecision;
import org.ispolnenie.reading.result.Anomaly.Severity;
import org.jspecify.annotations.Nullable;

/** A doubt on the review page with the answer a person is giving. */
public class DoubtForm {

    private final DoubtView doubt;
    private final boolean severalDates;
    private String value;
    private @Nullable String ground;
    private String note = "";

    DoubtForm(DoubtView doubt, @Nullable ItemView item) {
        this.doubt = doubt;
        List<LocalDate> dates =
                item == null ? List.of() : item.deadline().expression().dates();
        this.severalDates = doubt.remedy() == Remedy.DUE_DATE && dates.size() > 1;
        // whom an unknown name means is for a person to say: the likely body is offered, never filled in
        String offered = doubt.remedy() == Remedy.RESPONSIBLE ? null : doubt.suggestion();
        this.value =
                offered != null ? offered : doubt.remedy() == Remedy.DUE_DATE && item != null ? dates(item, dates) : "";
    }

    /** What is offered in place of the date in doubt: the dates as read, or the one day the rule moves it to. */
    private static String dates(ItemView item, List<LocalDate> stated) {
        if (stated.size() > 1) {
            return TypedDates.text(stated.stream());
        }
        return item.deadline().dates().stream()
                .map(DueView::effective)
                .filter(Objects::nonNull)
                .findFirst()
                .map(LocalDate::toString)
                .orElse("");
    }

    /** A name that may stand in an address: the id with its colons out of the way. */
    static String anchor(DoubtView doubt) {
        return "d-" + doubt.id().replace(':', '-');
    }

    DoubtDecision keep() {
        return new DoubtDecision(doubt.id(), Resolution.KEEP_AS_WRITTEN, null, basis());
    }

    DoubtDecision correct(Bodies bodies) {
        String typed = getInput().equals("bodies") ? bodies.codes(value) : typedValue();
        return new DoubtDecision(doubt.id(), Resolution.CORRECT, typed, basis());
    }

    DoubtDecision nothing() {
        return new DoubtDecision(doubt.id(), Resolution.ASKS_FOR_NOTHING, null, basis());
    }

    private String typedValue() {
        boolean dates = doubt.remedy() == Remedy.DUE_DATE || doubt.remedy() == Remedy.MEETING_DATE;
        return dates ? String.join(",", TypedDates.iso(value)) : value;
    }

    private String basis() {
        return Basis.of(ground, note);
    }

    public DoubtView getDoubt() {
        return doubt;
    }

    public String getAnchor() {
        return anchor(doubt);
    }

    public boolean isDecided() {
        return doubt.verdict().resolution() != null;
    }

    /** Whether it holds up approval. */
    public boolean isUrgent() {
        return !isDecided() && doubt.severity() == Severity.ERROR;
    }

    public String getCss() {
        return isDecided() ? "decided" : doubt.severity().name().toLowerCase(Locale.ROOT);
    }

    /** Whether a person may say that nothing is asked of anybody. */
    public boolean isForNobody() {
        return doubt.remedy() == Remedy.RESPONSIBLE;
    }

    public String getSign() {
        return isDecided() ? "✓" : doubt.severity() == Severity.ERROR ? "!" : "?";
    }

    /** How the value is typed: one date, several dates, a body of the directory, or free text. */
    public String getInput() {
        return switch (doubt.remedy()) {
            case DUE_DATE -> severalDates ? "text" : "date";
            case MEETING_DATE -> "date";
            case RECIPIENT -> "body";
            case RESPONSIBLE, EXCLUDED -> "bodies";
            case REMARK -> "text";
        };
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value == null ? "" : value;
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
