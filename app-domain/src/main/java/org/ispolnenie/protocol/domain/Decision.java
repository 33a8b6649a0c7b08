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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.protocol.domain.Amendment.NamedParty;
import org.ispolnenie.protocol.domain.Amendment.OfAsking;
import org.ispolnenie.protocol.domain.Amendment.OfDueAsRead;
import org.ispolnenie.protocol.domain.Amendment.OfDueDates;
import org.ispolnenie.protocol.domain.Amendment.OfKind;
import org.ispolnenie.protocol.domain.Amendment.OfParties;
import org.ispolnenie.protocol.domain.Amendment.OfRecipients;
import org.ispolnenie.protocol.domain.Amendment.OfText;
import org.ispolnenie.protocol.domain.Correction.Field;
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

    /** Puts what a person says in place of what was read. */
    List<Amendment> correct(ItemCorrection correction) {
        List<Amendment> amendments = new ArrayList<>();
        if (correction.text() != null) {
            amendments.add(new OfText(text, correction.text()));
            this.text = correction.text();
        }
        if (correction.kind() != null) {
            amendments.add(new OfKind(kind, correction.kind()));
            this.kind = correction.kind();
        }
        if (correction.dueDates() != null) {
            amendments.add(new OfDueDates(deadline, correction.dueDates()));
            this.deadline = deadline.correctedTo(correction.dueDates());
        }
        if (correction.namesParties()) {
            asksForNothing(false);
            amendments.add(become(named(correction.responsible(), correction.executors())));
        }
        if (correction.excluded() != null) {
            List<String> codes = correction.excluded();
            amendments.add(
                    become(parties.stream().map(party -> party.without(codes)).toList()));
        }
        if (correction.nothing() != null && correction.nothing() != asksForNothing) {
            amendments.add(new OfAsking(asksForNothing, correction.nothing()));
            asksForNothing(correction.nothing());
        }
        if (correction.recipients() != null) {
            List<String> was = written(recipients);
            recipients.clear();
            recipients.addAll(correction.recipients());
            amendments.add(new OfRecipients(was, written(recipients)));
        }
        return amendments;
    }

    private static List<String> written(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::toString).toList();
    }

    /** The words of the document, with other dates or with their own again, say when it is due. */
    Amendment isDueAsRead(DeadlineExpression read) {
        OfDueAsRead amendment = new OfDueAsRead(deadline, read);
        this.deadline = read;
        return amendment;
    }

    /** Null: those of this role stay. */
    private List<Party> named(@Nullable List<Party> responsible, @Nullable List<Party> executors) {
        List<Party> corrected = new ArrayList<>();
        corrected.addAll(responsible == null ? in(PartyRole.RESPONSIBLE) : responsible);
        corrected.addAll(executors == null ? in(PartyRole.EXECUTOR) : executors);
        corrected.addAll(in(PartyRole.CO_EXECUTOR));
        return corrected;
    }

    private Amendment become(List<Party> corrected) {
        List<NamedParty> was = parties.stream().map(Party::named).toList();
        parties.clear();
        parties.addAll(corrected);
        return new OfParties(was, parties.stream().map(Party::named).toList());
    }

    /** The parties in place of the one whose words stand here; empty if none of its parties does. */
    Optional<Amendment> isAnsweredBy(List<Party> meant, Span words) {
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
        if (!found) {
            return Optional.empty();
        }
        asksForNothing(false);
        return Optional.of(become(corrected));
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

    List<DecisionLink> suggestedLinks(String to) {
        return links().stream()
                .filter(link -> link.suggested() && link.to().equals(to))
                .toList();
    }

    /** The links as they were read, with what a person has decided about those that were only suggested. */
    public List<DecisionLink> links() {
        return links.stream().flatMap(link -> decided(link).stream()).toList();
    }

    private Optional<DecisionLink> decided(DecisionLink link) {
        return !link.suggested()
                ? Optional.of(link)
                : protocol.corrections(number, Field.LINK)
                        .flatMap(correction -> correction.about(link).stream())
                        .findFirst()
                        .map(link::decided)
                        .orElse(Optional.of(link));
    }
}
