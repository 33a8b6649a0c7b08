package org.ispolnenie.quality.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.assignment.web.SpooledFile;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.service.decision.ManagementDecisionQueries;
import org.ispolnenie.quality.service.decision.ManagementDecisionService;
import org.ispolnenie.quality.service.decision.ManagementDecisionService.DecisionDraft;
import org.ispolnenie.quality.service.decision.ManagementDecisionView;
import org.ispolnenie.quality.service.measure.MeasureFilter;
import org.ispolnenie.quality.service.measure.MeasureQueries;
import org.ispolnenie.quality.service.measure.MeasureRow;
import org.ispolnenie.quality.service.measure.MeasureView;
import org.ispolnenie.quality.service.set.CompositionQueries;
import org.ispolnenie.quality.service.set.SetComposition;
import org.ispolnenie.quality.service.set.SetView;
import org.ispolnenie.quality.web.QualityConfirmation;
import org.ispolnenie.quality.web.QualityYear;
import org.ispolnenie.quality.web.RefusedFields;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** A decision of those who manage: recorded, or looked at and taken back. */
@Named
@ViewScoped
public class DecisionEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MEASURES = 500;

    @Inject
    private ManagementDecisionQueries decisions;

    @Inject
    private ManagementDecisionService service;

    @Inject
    private MeasureQueries measures;

    @Inject
    private CompositionQueries compositions;

    @Inject
    private QualityYear years;

    @Inject
    private RefusedFields refused;

    @Inject
    private AddressParameters asked;

    private @Nullable Long id;
    private @Nullable Long version;
    private int year;
    private @Nullable String municipality;
    private boolean recordable;
    private transient @Nullable SetComposition composition;
    private transient @Nullable List<MeasureRow> candidates;
    private String act = "";
    private String number = "";
    private String date = "";
    private String reason = "";
    private List<Long> chosen = new ArrayList<>();
    private transient @Nullable Part file;

    @PostConstruct
    void takeUp() {
        if (asked.text("id") == null) {
            takeUpNew();
            return;
        }
        id = asked.id();
        ManagementDecisionView there = decisions.decision(id);
        version = there.version();
        year = there.place().year();
        municipality = there.place().municipality().code();
    }

    private void takeUpNew() {
        if (asked.text("measure") == null) {
            year = years.getYear();
            municipality = asked.text("municipality");
        } else {
            MeasureView measure = measures.measure(asked.id("measure"));
            year = measure.place().year();
            municipality = measure.place().municipality().code();
            chosen.add(measure.id());
        }
        if (!getComposition().writable()) {
            throw new AccessDeniedException(Message.of("quality.NOT_YOUR_MUNICIPALITY"));
        }
        recordable = getHindrance() == null && !getCandidates().isEmpty();
    }

    /** Whether a decision may be recorded; as it was when the page was opened, so that who saves later hears why not. */
    public boolean isRecordable() {
        return recordable;
    }

    public SetComposition getComposition() {
        if (composition == null) {
            composition = compositions.composition(municipality, year);
        }
        return composition;
    }

    /** Why no decision can be recorded now, nor taken back; null: it can. */
    public @Nullable Message getHindrance() {
        @Nullable SetView set = getComposition().set();
        return set == null || set.set().state() != SetState.SUBMITTED
                ? null
                : Message.of("quality.SET_IS_UNDER_REVIEW");
    }

    /** Null: it is being recorded. */
    public @Nullable ManagementDecisionView getDecision() {
        return id == null ? null : decisions.decision(id);
    }

    /** The measures it puts in force. */
    public List<MeasureView> getInForce() {
        @Nullable ManagementDecisionView decision = getDecision();
        return decision == null
                ? List.of()
                : decision.measures().stream().map(measures::measure).toList();
    }

    /** The measures of the set that it may put in force. */
    public List<MeasureRow> getCandidates() {
        if (candidates == null) {
            candidates = measures
                    .list(
                            new MeasureFilter(getComposition().municipality().code(), year, null, null, null),
                            MOST_MEASURES,
                            null)
                    .items()
                    .stream()
                    .filter(row -> row.state() != MeasureState.CANCELLED)
                    .toList();
        }
        return candidates;
    }

    public @Nullable String record() throws IOException {
        try {
            if (chosen.isEmpty()) {
                throw ValidationException.of("/measures", Message.of("quality.DECISION_WITHOUT_MEASURES"));
            }
            id = store(new DecisionDraft(act, number, TypedValues.requiredDay("/date", date), chosen));
        } catch (ValidationException wrong) {
            refused.tell(wrong, "decision");
            return null;
        }
        return after(QualityConfirmation.DECIDED);
    }

    private long store(DecisionDraft draft) throws IOException {
        @Nullable Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            return service.decide(chosen.get(0), draft, List.<IncomingFile>of());
        }
        try (SpooledFile spooled = SpooledFile.of(sent)) {
            return service.decide(chosen.get(0), draft, List.of(spooled.incoming()));
        }
    }

    public String takeBack() {
        service.takeBack(id == null ? 0 : id, version, TypedValues.required("/reason", reason));
        return after(QualityConfirmation.TAKEN_BACK);
    }

    private String after(QualityConfirmation done) {
        return "/quality/decision.xhtml?faces-redirect=true&id=" + id + "&done=" + done;
    }

    public @Nullable QualityConfirmation getDone() {
        return asked.one("done", QualityConfirmation.class);
    }

    public String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = TypedValues.words(act);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = TypedValues.words(number);
    }

    public String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = TypedValues.words(date);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = TypedValues.words(reason);
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<Long> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
