package org.ispolnenie.redating.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.redating.service.AwaitedDate;
import org.ispolnenie.redating.service.DatedDecision;
import org.ispolnenie.redating.service.EventDateService.Entering;
import org.jspecify.annotations.Nullable;

/** The day a decision waits for, as it is being typed. */
public class EventDateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long decisionId;
    private final @Nullable String event;
    private final @Nullable LocalDate replaces;
    private final String others;
    private @Nullable String date;
    private String basis = "";
    private boolean sharing;
    private transient @Nullable List<DatedDecision> preview;

    /** @param others the other items that wait for the same event */
    EventDateForm(AwaitedDate decision, List<AwaitedDate> others) {
        this.decisionId = decision.decisionId();
        this.event = decision.event();
        this.replaces = decision.day();
        this.date = replaces == null ? null : replaces.toString();
        this.others = others.stream().map(AwaitedDate::number).collect(Collectors.joining(", "));
        this.sharing = !others.isEmpty();
    }

    LocalDate day() {
        return TypedValues.requiredDay("/date", date);
    }

    Entering entering() {
        return new Entering(day(), TypedValues.required("/basis", basis), sharing, replaces);
    }

    void show(List<DatedDecision> dated) {
        this.preview = dated;
    }

    public long getDecisionId() {
        return decisionId;
    }

    /** The event in the words of the document; null where the day is the due date itself. */
    public @Nullable String getEvent() {
        return event;
    }

    /** The day that was entered before; null if none was. */
    public @Nullable LocalDate getReplaces() {
        return replaces;
    }

    /** The numbers of the other items that wait for the same event; empty if there are none. */
    public String getOthers() {
        return others;
    }

    /** The due dates the day would give, once they were asked for. */
    public List<DatedDecision> getPreview() {
        return Objects.requireNonNullElse(preview, List.of());
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = TypedValues.words(basis);
    }

    public boolean isSharing() {
        return sharing;
    }

    public void setSharing(boolean sharing) {
        this.sharing = sharing;
    }
}
