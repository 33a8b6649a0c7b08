package org.ispolnenie.redating.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ispolnenie.redating.service.AwaitedDate;
import org.ispolnenie.redating.service.AwaitedDateQueries;
import org.ispolnenie.redating.service.AwaitedDateReader.Filter;
import org.ispolnenie.redating.service.DatedDecision;
import org.ispolnenie.redating.service.EventDateService;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What waits for the day of an event, what got one, and the form that enters it. */
@Named
@ViewScoped
public class AwaitedDatesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PART = 50;

    @Inject
    private AddressParameters asked;

    @Inject
    private AwaitedDateQueries awaited;

    @Inject
    private EventDateService dates;

    @Inject
    private Words words;

    private boolean entered;
    private @Nullable Long protocol;
    private @Nullable String cursor;
    private transient @Nullable Page<AwaitedDate> page;
    private @Nullable EventDateForm form;

    @PostConstruct
    void begin() {
        this.entered = "entered".equals(asked.text("tab"));
        this.protocol = asked.number("protocol");
        this.cursor = asked.text("cursor");
    }

    private Page<AwaitedDate> page() {
        if (page == null) {
            page = awaited.page(new Filter(protocol, entered), PART, cursor);
        }
        return page;
    }

    public List<AwaitedDate> getRows() {
        return page().items();
    }

    public @Nullable String getNext() {
        return page().nextCursor();
    }

    /** Whether the list shows what got its date, instead of what waits for it. */
    public boolean isEntered() {
        return entered;
    }

    /** The protocol the list is confined to; null: all. */
    public @Nullable Long getProtocol() {
        return protocol;
    }

    public void start(AwaitedDate decision) {
        form = new EventDateForm(decision, awaited.sharing(decision));
    }

    public void stop() {
        form = null;
    }

    public boolean isEntering(AwaitedDate decision) {
        return form != null && form.getDecisionId() == decision.decisionId();
    }

    public @Nullable EventDateForm getForm() {
        return form;
    }

    /** Shows the due dates that the day would give. */
    public void show() {
        if (form != null) {
            form.show(List.of());
            form.show(dates.preview(form.getDecisionId(), form.day(), form.isSharing()));
        }
    }

    public void enter() {
        if (form != null) {
            List<DatedDecision> dated = dates.enter(form.getDecisionId(), form.entering());
            int points = dated.stream().mapToInt(DatedDecision::points).sum();
            form = null;
            page = null;
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(words.fill(
                                    words.text("redating", "events.done"),
                                    List.of(
                                            words.date(dated.get(0).due()),
                                            words.count(points, words.text("protocol", "pointForms"))))));
        }
    }
}
