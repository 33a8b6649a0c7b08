package org.ispolnenie.notification.web.reminder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.ispolnenie.notification.domain.reminder.LadderDraft;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.ispolnenie.notification.domain.reminder.ReminderRole;
import org.ispolnenie.notification.service.reminder.ladder.Forecast.Comparison;
import org.ispolnenie.notification.service.reminder.ladder.LadderQueries;
import org.ispolnenie.notification.service.reminder.ladder.LadderQueries.ExampleDay;
import org.ispolnenie.notification.service.reminder.ladder.LadderService;
import org.ispolnenie.notification.service.reminder.ladder.LadderView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** A new edition of a ladder while it is written: steps, what they would do, storing it. */
@Named
@ViewScoped
public class LadderEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AddressParameters asked;

    @Inject
    private LadderQueries ladders;

    @Inject
    private LadderService service;

    private String ruleSet = "";
    private long edition;
    private String act = "";
    private String due = "";
    private final List<StepRow> rows = new ArrayList<>();
    private transient @Nullable List<Comparison> comparison;
    private transient @Nullable List<ExampleDay> example;

    @PostConstruct
    void begin() {
        String code = asked.text("ruleSet");
        LadderView ladder = code == null ? ladders.all().get(0) : ladders.of(code);
        this.ruleSet = ladder.ruleSet();
        this.edition = ladder.edition();
        this.due = ladders.exampleDue().toString();
        ladder.steps().forEach(step -> rows.add(new StepRow(step)));
    }

    public List<StepRow> getRows() {
        return rows;
    }

    public StepRow.Side[] getSides() {
        return StepRow.Side.values();
    }

    public void add() {
        rows.add(new StepRow(new LadderStep(-5, EnumSet.of(ReminderRole.RESPONSIBLE), true, false, false)));
    }

    public void remove(int place) {
        if (place >= 0 && place < rows.size()) {
            rows.remove(place);
        }
    }

    /** What the draft would change. It needs no act yet. */
    public void preview() {
        LadderDraft draft = draft(WrittenText.hasWord(act) ? act : LadderDraft.TRIED);
        comparison = ladders.preview(ruleSet, draft);
        example = ladders.example(draft, dueDay());
    }

    public String store() {
        service.store(ruleSet, draft(act), edition);
        return "/notification/ladder.xhtml?faces-redirect=true&ruleSet=" + ruleSet + "&stored=true";
    }

    private LadderDraft draft(String words) {
        List<LadderDraft.Step> steps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            steps.add(rows.get(i).step(i));
        }
        return new LadderDraft(words, steps);
    }

    private LocalDate dueDay() {
        try {
            return LocalDate.parse(due);
        } catch (DateTimeParseException notADate) {
            throw ValidationException.of("/due", Message.of("shared.NOT_A_DATE", due));
        }
    }

    /** Null before it was asked for. */
    public @Nullable List<Comparison> getComparison() {
        return comparison;
    }

    public long getNow() {
        return comparison == null
                ? 0
                : comparison.stream().mapToLong(Comparison::now).sum();
    }

    public long getThen() {
        return comparison == null
                ? 0
                : comparison.stream().mapToLong(Comparison::then).sum();
    }

    public @Nullable List<ExampleDay> getExample() {
        return example;
    }

    public String getRuleSet() {
        return ruleSet;
    }

    public String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = WrittenText.line(act);
    }

    public String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = WrittenText.line(due);
    }
}
