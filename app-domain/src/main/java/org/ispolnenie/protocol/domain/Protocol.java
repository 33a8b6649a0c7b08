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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.protocol.domain.Correction.Field;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;
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

    private static final String LINK_CONFIRMED = "CONFIRMED";
    private static final String LINK_DROPPED = "DROPPED";

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
    public Protocol(ProtocolReading reading, String sha256, String importedBy, Instant importedAt) {
        this.sha256 = sha256;
        this.title = reading.title();
        this.meetingDate = reading.meetingDate();
        this.number = reading.number();
        this.state = ProtocolState.DRAFT;
        this.importedBy = importedBy;
        this.importedAt = importedAt;
        reading.anomalies().forEach(anomaly -> doubts.add(new Doubt(this, null, doubts.size(), anomaly)));
        for (ItemReading item : reading.items()) {
            take(item, null);
        }
        doubts.stream()
                .filter(doubt -> doubt.code() == AnomalyCode.ASKS_FOR_NOTHING)
                .forEach(doubt -> doubt.itemNumber()
                        .ifPresent(item -> inDoubt(item, doubt).asksForNothing(true)));
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
            String person,
            Instant at) {
        requireDraft();
        String was = doubt.resolution()
                .map(r -> r + doubt.value().map(v -> " " + v).orElse(""))
                .orElse("");
        boolean takesBack = resolution == Resolution.KEEP_AS_WRITTEN && doubt.isCorrected();
        boolean asksAgain = resolution != Resolution.ASKS_FOR_NOTHING && doubt.saysNothingIsAsked();
        doubt.decide(resolution, value, basis, person, at);
        String becomes = resolution + (value == null ? "" : " " + value);
        record(
                doubt.itemNumber().orElse(null),
                Field.DOUBT,
                doubt.code() + " " + was,
                doubt.code() + " " + becomes,
                basis,
                person,
                at);
        doubt.itemNumber().ifPresent(item -> {
            Decision decision = inDoubt(item, doubt);
            if (takesBack && Remedy.of(doubt.code()) == Remedy.DUE_DATE) {
                dueAsRead(decision, basis, person, at);
            }
            if (asksAgain) {
                apply(decision, ItemCorrection.asksForNothing(false), basis, person, at);
            }
            Span words = doubt.span().orElse(null);
            if (words == null || !isNamedInstead(decision, consequence, words, basis, person, at)) {
                apply(decision, consequence, basis, person, at);
            }
            if (resolution == Resolution.ASKS_FOR_NOTHING) {
                settleWhoAnswers(decision, consequence, basis, person, at);
            }
        });
    }

    /** Whom the words in doubt mean takes their place; the others who are named beside them stay. */
    private boolean isNamedInstead(
            Decision decision, ItemCorrection correction, Span words, String basis, String person, Instant at) {
        List<Party> meant = correction.responsible();
        String was = decision.parties().toString();
        if (meant == null || !decision.isAnsweredBy(meant, words)) {
            return false;
        }
        decision.asksForNothing(false);
        record(decision.number(), Field.RESPONSIBLE, was, decision.parties().toString(), basis, person, at);
        return true;
    }

    /** Who keeps what is written after having corrected it takes the correction back: the words hold again. */
    private void dueAsRead(Decision decision, String basis, String person, Instant at) {
        corrections.stream()
                .filter(c -> c.field() == Field.DEADLINE && decision.number().equals(c.itemNumber()))
                .findFirst()
                .map(first -> DeadlineExpression.parse(first.was()))
                .ifPresent(read -> {
                    String was = decision.deadline().toString();
                    decision.isDueAsRead(read);
                    record(decision.number(), Field.DEADLINE, was, read.toString(), basis, person, at);
                });
    }

    /** The decision a doubt is about: the sub-item its words stand in, else the item. */
    private Decision inDoubt(String item, Doubt doubt) {
        return doubt.span()
                .flatMap(words -> decisions.stream()
                        .filter(decision ->
                                isUnder(decision, item) && decision.span().contains(words))
                        .reduce((outer, inner) -> inner))
                .orElseGet(() -> decision(item));
    }

    private boolean isUnder(Decision decision, String item) {
        Optional<String> parent = decision.parentNumber();
        while (parent.isPresent() && !parent.get().equals(item)) {
            parent = decision(parent.get()).parentNumber();
        }
        return parent.isPresent();
    }

    /** Puts what a person says in place of what was read. */
    public void correct(String item, ItemCorrection correction, String basis, String person, Instant at) {
        requireDraft();
        Decision decision = decision(item);
        apply(decision, correction, basis, person, at);
        settleWhoAnswers(decision, correction, basis, person, at);
    }

    /** Who names the body, or says that none is wanted, has answered what was asked about it. */
    private void settleWhoAnswers(
            Decision decision, ItemCorrection correction, String basis, String person, Instant at) {
        boolean nothing = Boolean.TRUE.equals(correction.nothing());
        boolean named =
                correction.responsible() != null && !correction.responsible().isEmpty();
        if (!nothing && !named) {
            return;
        }
        Resolution resolution = nothing ? Resolution.ASKS_FOR_NOTHING : Resolution.CORRECT;
        String codes = decision.parties().stream()
                .filter(party -> party.role() == PartyRole.RESPONSIBLE)
                .flatMap(party -> party.code().stream())
                .collect(Collectors.joining(","));
        doubts.stream()
                .filter(doubt -> doubt.holdsUpApproval() && Remedy.of(doubt.code()) == Remedy.RESPONSIBLE)
                .filter(doubt -> doubt.itemNumber()
                        .filter(number -> inDoubt(number, doubt) == decision)
                        .isPresent())
                .forEach(doubt -> doubt.decide(resolution, nothing ? null : codes, basis, person, at));
    }

    /** Sets the date of the meeting where none, or a wrong one, was read. */
    public void metOn(LocalDate date, String basis, String person, Instant at) {
        requireDraft();
        record(null, Field.DEADLINE, String.valueOf(meetingDate), date.toString(), basis, person, at);
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
        Set<Question> asked = Question.of(before);
        Set<Question> toAsk = Question.of(after);
        Set<Question> settled = Question.without(asked, toAsk);
        doubts.removeIf(doubt -> settled.contains(Question.of(doubt)) && !isInForce(doubt));
        Set<Question> standing = doubts.stream().map(Question::of).collect(Collectors.toSet());
        int ordinal = doubts.stream().mapToInt(Doubt::ordinal).max().orElse(-1);
        for (Question question : Question.without(Question.without(toAsk, asked), standing)) {
            doubts.add(new Doubt(this, question.item(), ++ordinal, question.anomaly()));
        }
    }

    /** Whether what a person put in place of the words in doubt holds. */
    private boolean isInForce(Doubt doubt) {
        String value = doubt.isCorrected() ? doubt.value().orElse(null) : null;
        if (value == null || Remedy.of(doubt.code()) != Remedy.DUE_DATE) {
            return value != null;
        }
        List<String> dates = Arrays.stream(value.split("[,;]"))
                .map(String::strip)
                .sorted()
                .distinct()
                .toList();
        return doubt.itemNumber()
                .map(item -> inDoubt(item, doubt).deadline().dates())
                .filter(due -> due.stream().map(LocalDate::toString).toList().equals(dates))
                .isPresent();
    }

    /** The words whose meaning hangs on the date of the meeting mean what they mean by the one that holds now. */
    public void readDeadlinesAnew(ProtocolReading reading) {
        requireDraft();
        Map<String, DeadlineExpression> read = new HashMap<>();
        reading.items().forEach(item -> addDeadlines(item, read));
        decisions.stream()
                .filter(decision -> !decision.deadline().is(DeadlineFlag.CORRECTED))
                .filter(decision -> read.containsKey(decision.number()))
                .forEach(decision -> decision.isDueAsRead(Objects.requireNonNull(read.get(decision.number()))));
    }

    private static void addDeadlines(ItemReading item, Map<String, DeadlineExpression> read) {
        read.put(item.number(), item.deadline());
        item.subItems().forEach(sub -> addDeadlines(sub, read));
    }

    /**
     * A person says that a suggested link of an item is there; the other item's link back with it. Links bind nothing that
     * was approved, so they are decided after the approval too.
     */
    public void confirmLink(String item, String to, String person, Instant at) {
        decideLink(item, to, LINK_CONFIRMED, person, at);
    }

    /** A person says that a suggested link of an item is none. */
    public void dropLink(String item, String to, String person, Instant at) {
        decideLink(item, to, LINK_DROPPED, person, at);
    }

    private void decideLink(String item, String to, String becomes, String person, Instant at) {
        List<DecisionLink> suggested = suggestedLinks(decision(item), to);
        if (suggested.isEmpty()) {
            throw new ConflictException(Message.of("protocol.NO_SUGGESTED_LINK", item, to));
        }
        List<DecisionLink> back = decisions.stream()
                .filter(other -> other.number().equals(to))
                .flatMap(other -> suggestedLinks(other, item).stream())
                .filter(link -> suggested.stream().anyMatch(one -> one.mirrors(link.type())))
                .toList();
        suggested.forEach(link -> record(item, Field.LINK, link.name(), becomes, "", person, at));
        back.forEach(link -> record(to, Field.LINK, link.name(), becomes, "", person, at));
    }

    /** A link with what was decided about it: as it was read, confirmed, or none any more. */
    Optional<DecisionLink> decidedAbout(String item, DecisionLink link) {
        if (!link.suggested()) {
            return Optional.of(link);
        }
        return corrections.stream()
                .filter(c -> c.field() == Field.LINK
                        && item.equals(c.itemNumber())
                        && c.was().equals(link.name()))
                .findFirst()
                .map(decided -> decided.becomes().equals(LINK_CONFIRMED)
                        ? Optional.of(link.confirmed())
                        : Optional.<DecisionLink>empty())
                .orElseGet(() -> Optional.of(link));
    }

    private static List<DecisionLink> suggestedLinks(Decision from, String to) {
        return from.links().stream()
                .filter(link -> link.suggested() && link.to().equals(to))
                .toList();
    }

    private void apply(Decision decision, ItemCorrection correction, String basis, String person, Instant at) {
        String item = decision.number();
        if (correction.text() != null) {
            record(item, Field.TEXT, decision.text(), correction.text(), basis, person, at);
            decision.read(correction.text());
        }
        if (correction.kind() != null) {
            record(item, Field.KIND, decision.kind().name(), correction.kind().name(), basis, person, at);
            decision.become(correction.kind());
        }
        if (correction.dueDates() != null) {
            record(
                    item,
                    Field.DEADLINE,
                    decision.deadline().toString(),
                    correction.dueDates().toString(),
                    basis,
                    person,
                    at);
            decision.isDue(correction.dueDates());
        }
        if (correction.namesParties()) {
            String was = decision.parties().toString();
            decision.isAnsweredBy(correction.responsible(), correction.executors());
            decision.asksForNothing(false);
            record(item, Field.RESPONSIBLE, was, decision.parties().toString(), basis, person, at);
        }
        if (correction.excluded() != null) {
            String was = decision.parties().toString();
            decision.goesWithout(correction.excluded());
            record(item, Field.RESPONSIBLE, was, decision.parties().toString(), basis, person, at);
        }
        if (correction.nothing() != null && correction.nothing() != decision.asksForNothing()) {
            String was = String.valueOf(decision.asksForNothing());
            decision.asksForNothing(correction.nothing());
            record(item, Field.ASKS_FOR_NOTHING, was, correction.nothing().toString(), basis, person, at);
        }
        if (correction.recipients() != null) {
            record(
                    item,
                    Field.RECIPIENT,
                    decision.recipients().toString(),
                    correction.recipients().toString(),
                    basis,
                    person,
                    at);
            decision.goesTo(correction.recipients());
        }
    }

    private void record(
            @Nullable String item, Field field, String was, String becomes, String basis, String person, Instant at) {
        corrections.add(new Correction(this, item, field, was, becomes, basis, person, at));
        revision++;
    }

    /**
     * Puts the protocol on control.
     *
     * @throws ConflictException if it is approved already, or an ERROR doubt is undecided
     */
    public void approve(String person, Instant at) {
        requireDraft();
        List<Doubt> undecided = doubtsThatHoldUpApproval();
        if (!undecided.isEmpty()) {
            throw new UndecidedDoubtsException(undecided);
        }
        this.state = ProtocolState.APPROVED;
        this.approvedBy = person;
        this.approvedAt = at;
    }

    /**
     * Puts the protocol on control and leaves as written whatever nobody has decided: one recorded decision about all of
     * it, however many doubts there are.
     *
     * @throws ConflictException if it is approved already
     */
    public void approveAsWritten(String basis, String person, Instant at) {
        requireDraft();
        record(null, Field.REMAINING_DOUBTS, "", Resolution.KEEP_AS_WRITTEN.name(), basis, person, at);
        this.restBasis = basis;
        approve(person, at);
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

    public List<Decision> subItemsOf(String itemNumber) {
        return decisions.stream()
                .filter(d -> d.parentNumber().filter(itemNumber::equals).isPresent())
                .toList();
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

    /** What a person said last about a field of an item or sub-item. */
    Optional<Correction> lastCorrection(String itemNumber, Field field) {
        return corrections.stream()
                .filter(correction -> itemNumber.equals(correction.itemNumber()) && correction.field() == field)
                .reduce((earlier, later) -> later);
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
