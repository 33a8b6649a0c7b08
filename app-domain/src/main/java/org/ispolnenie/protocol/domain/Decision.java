package org.ispolnenie.protocol.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A numbered item of a protocol, or a sub-item with a deadline of its own. It starts as it was read; while the protocol
 * is a draft a person may correct it, after approval it stays as it is.
 */
@Entity
@Table(name = "decision")
public class Decision extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "protocol_id")
    private Protocol protocol;

    @Column(name = "item_number")
    private String number;

    /** The number of the item this is a sub-item of; null for an item. */
    @Column(name = "parent_number")
    private @Nullable String parentNumber;

    private int ordinal;
    private String text;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;

    private DeadlineExpression deadline;

    @Column(name = "deadline_start")
    private @Nullable Integer deadlineStart;

    @Column(name = "deadline_end")
    private @Nullable Integer deadlineEnd;

    /** Whether it asks nothing of anybody: it was read so, or a person says so. */
    @Column(name = "asks_for_nothing")
    private boolean asksForNothing;

    @ElementCollection
    @CollectionTable(name = "decision_party", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "ordinal")
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_recipient", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "ordinal")
    private List<Recipient> recipients = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_link", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "ordinal")
    private List<DecisionLink> links = new ArrayList<>();

    protected Decision() {}

    Decision(Protocol protocol, @Nullable String parentNumber, int ordinal, ItemReading reading) {
        this.protocol = protocol;
        this.parentNumber = parentNumber;
        this.ordinal = ordinal;
        this.number = reading.number();
        this.text = reading.text();
        this.kind = reading.kind();
        this.spanStart = reading.span().start();
        this.spanEnd = reading.span().end();
        this.deadline = reading.deadline();
        if (reading.due().span() != null) {
            this.deadlineStart = reading.due().span().start();
            this.deadlineEnd = reading.due().span().end();
        }
        reading.responsible().forEach(mention -> parties.add(Party.of(mention)));
        reading.recipients().forEach(mention -> recipients.add(Recipient.of(mention)));
        reading.links().forEach(link -> links.add(DecisionLink.of(link)));
    }

    void become(DecisionKind corrected) {
        this.kind = corrected;
    }

    void read(String corrected) {
        this.text = corrected;
    }

    void isDue(List<LocalDate> dates) {
        this.deadline = deadline.correctedTo(dates);
    }

    /** The dates are those of the words again. */
    void isDueAsRead(DeadlineExpression read) {
        this.deadline = read;
    }

    /** Null: those of this role stay. */
    void isAnsweredBy(@Nullable List<Party> responsible, @Nullable List<Party> executors) {
        List<Party> corrected = new ArrayList<>();
        corrected.addAll(responsible == null ? in(PartyRole.RESPONSIBLE) : responsible);
        corrected.addAll(executors == null ? in(PartyRole.EXECUTOR) : executors);
        corrected.addAll(in(PartyRole.CO_EXECUTOR));
        parties.clear();
        parties.addAll(corrected);
    }

    /** The parties in place of the one whose words stand here; false if none of its parties does. */
    boolean isAnsweredBy(List<Party> meant, Span words) {
        List<Party> corrected = new ArrayList<>();
        boolean found = false;
        for (Party party : parties) {
            boolean here = party.span().equals(words) && words.end() > words.start();
            if (!here) {
                corrected.add(party);
            } else if (!found) {
                meant.forEach(one -> corrected.add(one.inPlaceOf(party)));
                found = true;
            }
        }
        if (found) {
            parties.clear();
            parties.addAll(corrected);
        }
        return found;
    }

    /** Its groups go without these. */
    void goesWithout(List<String> codes) {
        List<Party> corrected =
                parties.stream().map(party -> party.without(codes)).toList();
        parties.clear();
        parties.addAll(corrected);
    }

    void asksForNothing(boolean nothing) {
        this.asksForNothing = nothing;
    }

    /** Whether it asks nothing of anybody, so that nobody has to be on control for it. */
    public boolean asksForNothing() {
        return asksForNothing;
    }

    private List<Party> in(PartyRole role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }

    void goesTo(List<Recipient> corrected) {
        recipients.clear();
        recipients.addAll(corrected);
    }

    public String number() {
        return number;
    }

    public Optional<String> parentNumber() {
        return Optional.ofNullable(parentNumber);
    }

    public int ordinal() {
        return ordinal;
    }

    public String text() {
        return text;
    }

    public DecisionKind kind() {
        return kind;
    }

    public Span span() {
        return new Span(spanStart, spanEnd);
    }

    public DeadlineExpression deadline() {
        return deadline;
    }

    public boolean hasDeadline() {
        return deadline.type() != DeadlineType.NONE;
    }

    public Optional<Span> deadlineSpan() {
        return deadlineStart == null || deadlineEnd == null
                ? Optional.empty()
                : Optional.of(new Span(deadlineStart, deadlineEnd));
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    /**
     * Those who answer. Where the directory knows nobody of those named responsible («Ответственный: Кузнецова Р.Т.»),
     * the bodies the words themselves charge answer: a decision never goes without control because of a name.
     */
    public List<Party> answerable() {
        List<Party> responsible = in(PartyRole.RESPONSIBLE);
        if (responsible.stream().anyMatch(Decision::isKnown)) {
            return responsible;
        }
        List<Party> executors = in(PartyRole.EXECUTOR);
        return responsible.isEmpty() || executors.stream().anyMatch(Decision::isKnown) ? executors : responsible;
    }

    private static boolean isKnown(Party party) {
        return party.code().isPresent();
    }

    public List<Recipient> recipients() {
        return List.copyOf(recipients);
    }

    /** The links as they were read, with what a person has decided about those that were only suggested. */
    public List<DecisionLink> links() {
        return links.stream()
                .flatMap(link -> protocol.decidedAbout(number, link).stream())
                .toList();
    }
}
