package org.ispolnenie.protocol.domain.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a step that stands in no protocol but in a plan that a protocol orders: its words, kept for ever, and
 * the day they came to. Of several dates it is the last one: then the step is over.
 */
@Embeddable
public class WrittenDeadline {

    @Column(name = "deadline")
    private String words;

    private @Nullable LocalDate due;

    /** A {@link Message} a line. */
    @Column(name = "due_why")
    private String why;

    protected WrittenDeadline() {}

    /** @param dates those that the words come to, in their order; none: a date must be entered first */
    public WrittenDeadline(String words, List<DueDate> dates) {
        this.words = words;
        Optional<DueDate> last = dates.stream().reduce((earlier, later) -> later);
        this.due = last.map(DueDate::effective).orElse(null);
        this.why = last.stream()
                .flatMap(date -> date.why().stream())
                // The words stand beside it, and no protocol says them.
                .filter(step -> !Explanation.tellsTheWords(step))
                .map(Message::toString)
                .collect(Collectors.joining("\n"));
    }

    /**
     * One that comes again and again: what is due next is the first of its dates, however long it goes on.
     *
     * @param dates those that the words come to, in their order
     */
    public static WrittenDeadline next(String words, List<DueDate> dates) {
        return new WrittenDeadline(
                words,
                dates.stream()
                        .limit(1)
                        .map(first -> new DueDate(
                                first.stated(),
                                first.effective(),
                                first.why().stream()
                                        .filter(step -> !Explanation.tellsTheHorizon(step))
                                        .toList()))
                        .toList());
    }

    public String words() {
        return words;
    }

    /** Empty where the words depend on something that has no date yet. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** «Почему эта дата», step by step. */
    public List<Message> why() {
        return why.lines().map(Message::parse).toList();
    }
}
