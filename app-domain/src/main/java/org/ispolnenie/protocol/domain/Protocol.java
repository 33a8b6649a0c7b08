package org.ispolnenie.protocol.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ispolnenie.protocol.domain.Amendment.LinkDecision;
import org.ispolnenie.protocol.domain.Amendment.OfLink;
import org.ispolnenie.protocol.domain.Amendment.OfMeetingDate;
import org.ispolnenie.protocol.domain.Amendment.OfRemainingDoubts;
import org.ispolnenie.protocol.domain.Correction.Field;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The record of a meeting. A file is imported and read: the protocol is a {@code DRAFT}. The controller decides its
 * doubts and corrects what was read wrongly, each time with a basis; the bytes of the file are kept and never change.
 * {@link #approve} puts it on control, after which nothing about it changes any more. The same bytes imported again are
 * the same protocol (SHA-256).
 */
@Entity
@Table(name = "protocol")
public class Protocol extends VersionedEntity {

    private String sha256;
    private String title;

    @Column(name = "meeting_date")
    private @Nullable LocalDate meetingDate;

    @Column(name = "registration_number")
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private ProtocolState state;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    /** Why what nobody had decided was left as written; null: everything that had to be decided was. */
    @Column(name = "rest_basis")
    private @Nullable String restBasis;

    /** By which rules its dates were worked out; null while it is a draft. */
    @Column(name = "rule_set")
    private @Nullable String ruleSet;

    @Column(name = "rule_set_edition")
    private @Nullable Integer ruleSetEdition;

    /** Whether standing tasks are reported on every year; null while it is a draft. */
    @Enumerated(EnumType.STRING)
    @Column(name = "standing_reports")
    private @Nullable StandingReports standingReports;

    /** Touched by every correction, so that the version of the protocol covers its decisions and doubts. */
    private int revision;

    @OneToMany(mappedBy = "protocol", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "protocol", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Doubt> doubts = new ArrayList<>();

    @OneToMany(mappedBy = "protocol", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<Correction> corrections = new ArrayList<>();

    protected Protocol() {}

    /** A protocol as it was read. */
    public Protocol(ProtocolReading reading, String sha256, Act act) {
        this.sha256 = sha256;
        this.title = reading.title();
        this.meetingDate = reading.meetingDate();
        this.number = reading.number();
        this.state = ProtocolState.DRAFT;
        this.importedBy = act.by();
        this.importedAt = act.at();
        reading.anomalies().forEach(anomaly -> doubts.add(new Doubt(this, null, doubts.size(), anomaly)));
        for (ItemReading item : reading.items()) {
            take(item, null);
        }
        doubts.stream()
                .filter(doubt -> doubt.code() == AnomalyCode.ASKS_FOR_NOTHING)
                .forEach(doubt -> doubt.itemNumber()
                        .ifPresent(item -> review().decisionOf(item, doubt).asksForNothing(true)));
    }

    private DraftReview review() {
        return new DraftReview(this, decisions, doubts);
    }

    private void take(ItemReading item, @Nullable String parent) {
        decisions.add(new Decision(this, parent, decisions.size(), item));
        item.anomalies().forEach(anomaly -> doubts.add(new Doubt(this, item.number(), doubts.size(), anomaly)));
        item.subItems().forEach(sub -> take(sub, item.number()));
    }

    /** Records what a person decides about a doubt, and corrects what the value corrects. */
    public void decide(
            Doubt doubt,
            Resolution resolution,
            @Nullable String value,
            ItemCorrection consequence,
            String basis,
            Act act) {
        requireDraft();
        review().decide(doubt, resolution, value, consequence, basis, act);
    }

    /** Puts what a person says in place of what was read. */
    public void correct(String item, ItemCorrection correction, String basis, Act act) {
        requireDraft();
        review().correct(decision(item), correction, basis, act);
    }

    /** Sets the date of the meeting where none, or a wrong one, was read. */
    public void metOn(LocalDate date, String basis, Act act) {
        requireDraft();
        record(null, new OfMeetingDate(meetingDate, date), basis, act);
        this.meetingDate = date;
    }

    /** The dates people put in place of those that were read, by the number of the item or sub-item. */
    public Map<String, List<LocalDate>> correctedDates() {
        Map<String, List<LocalDate>> dates = new HashMap<>();
        decisions.stream()
                .filter(decision -> decision.deadline().is(DeadlineFlag.CORRECTED))
                .forEach(decision ->
                        dates.put(decision.number(), decision.deadline().dates()));
        return dates;
    }

    /**
     * Dates have been corrected: what followed from the old ones is not asked any more, what the new ones raise is. A
     * decision that holds stays beside its doubt; every decision that was made stays among the corrections.
     *
     * @param before the text as it is read with the dates that held before
     * @param after  the same with those that hold now
     */
    public void questionAnew(ProtocolReading before, ProtocolReading after) {
        requireDraft();
        review().questionAnew(before, after);
    }

    /** The words whose meaning hangs on the date of the meeting mean what they mean by the one that holds now. */
    public void readDeadlinesAnew(ProtocolReading reading) {
        requireDraft();
        review().readDeadlinesAnew(reading);
    }

    /**
     * A person says that a suggested link of an item is there, or that it is none; the other item's link back with it.
     * Links bind nothing that was approved, so they are decided after the approval too.
     */
    public void decideLink(String item, String to, LinkDecision becomes, Act act) {
        List<DecisionLink> suggested = decision(item).suggestedLinks(to);
        if (suggested.isEmpty()) {
            throw new ConflictException(Message.of("protocol.NO_SUGGESTED_LINK", item, to));
        }
        List<DecisionLink> back = decisions.stream()
                .filter(other -> other.number().equals(to))
                .flatMap(other -> other.suggestedLinks(item).stream())
                .filter(link -> suggested.stream().anyMatch(one -> one.mirrors(link.type())))
                .toList();
        suggested.forEach(link -> record(item, new OfLink(link.suggestion(), becomes), "", act));
        back.forEach(link -> record(to, new OfLink(link.suggestion(), becomes), "", act));
    }

    /** Keeps what was corrected; its version covers it. */
    void record(@Nullable String item, Amendment amendment, String basis, Act act) {
        corrections.add(new Correction(this, item, amendment, basis, act));
        revision++;
    }

    /**
     * Puts the protocol on control.
     *
     * @throws ConflictException if it is approved already, or an ERROR doubt is undecided
     */
    public void approve(Act act) {
        requireDraft();
        List<Doubt> undecided = doubtsThatHoldUpApproval();
        if (!undecided.isEmpty()) {
            throw new UndecidedDoubtsException(undecided);
        }
        this.state = ProtocolState.APPROVED;
        this.approvedBy = act.by();
        this.approvedAt = act.at();
    }

    /**
     * Puts the protocol on control and leaves as written whatever nobody has decided: one recorded decision about all of
     * it, however many doubts there are.
     *
     * @throws ConflictException if it is approved already
     */
    public void approveAsWritten(String basis, Act act) {
        requireDraft();
        record(null, new OfRemainingDoubts(Resolution.KEEP_AS_WRITTEN), basis, act);
        this.restBasis = basis;
        approve(act);
    }

    /** Its dates were worked out by these rules; they are shown by them for ever. */
    public void isDatedBy(RuleSetEdition rules, StandingReports reports) {
        this.ruleSet = rules.code();
        this.ruleSetEdition = rules.edition();
        this.standingReports = reports;
    }

    /** By which rules its dates were worked out; empty while it is a draft. */
    public Optional<RuleSetEdition> rules() {
        return ruleSet == null || ruleSetEdition == null
                ? Optional.empty()
                : Optional.of(new RuleSetEdition(ruleSet, ruleSetEdition));
    }

    /** Whether standing tasks are reported on every year. */
    public StandingReports standingReports() {
        return standingReports == null ? StandingReports.NONE : standingReports;
    }

    /** On what ground the doubts nobody had decided were left as written; empty if they were not. */
    Optional<String> restBasis() {
        return Optional.ofNullable(restBasis);
    }

    public List<Doubt> doubtsThatHoldUpApproval() {
        return doubts.stream().filter(Doubt::holdsUpApproval).toList();
    }

    private void requireDraft() {
        if (state != ProtocolState.DRAFT) {
            throw new ConflictException(Message.of("protocol.ALREADY_APPROVED"));
        }
    }

    /** The item or sub-item of this number. */
    public Decision decision(String itemNumber) {
        return decisions.stream()
                .filter(decision -> decision.number().equals(itemNumber))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("protocol.NO_SUCH_ITEM", itemNumber)));
    }

    /** The items, without the sub-items. */
    public List<Decision> items() {
        return decisions.stream().filter(d -> d.parentNumber().isEmpty()).toList();
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    public List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** What people said about a field of an item or sub-item, in their order. */
    Stream<Correction> corrections(String itemNumber, Field field) {
        return corrections.stream()
                .filter(correction -> correction.field() == field && itemNumber.equals(correction.itemNumber()));
    }

    public String sha256() {
        return sha256;
    }

    public String title() {
        return title;
    }

    public Optional<LocalDate> meetingDate() {
        return Optional.ofNullable(meetingDate);
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public ProtocolState state() {
        return state;
    }

    public String importedBy() {
        return importedBy;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }
}
