package org.ispolnenie.protocol.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.directory.web.Bodies;
import org.ispolnenie.protocol.domain.Amendment.Answer;
import org.ispolnenie.protocol.domain.Amendment.LinkDecision;
import org.ispolnenie.protocol.domain.Amendment.NamedParty;
import org.ispolnenie.protocol.domain.Amendment.OfDoubt;
import org.ispolnenie.protocol.domain.Amendment.OfRemainingDoubts;
import org.ispolnenie.protocol.domain.Amendment.Suggestion;
import org.ispolnenie.protocol.service.ProtocolView.CorrectionView;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Says recorded decisions in the words of the reader. */
@Named("corrections")
@RequestScoped
public class CorrectionWords {

    @Inject
    private Words words;

    @Inject
    private Bodies bodies;

    /** What it is about: the field, or the doubt that was decided. */
    public String subject(CorrectionView correction) {
        return correction.amendment() instanceof OfDoubt doubt
                ? words.of(doubt.becomes().code())
                : words.of(correction.amendment().field());
    }

    public String was(CorrectionView correction) {
        return correction.amendment() instanceof OfRemainingDoubts
                ? "—"
                : worded(correction.amendment().was());
    }

    public String becomes(CorrectionView correction) {
        return worded(correction.amendment().becomes());
    }

    private String worded(@Nullable Object value) {
        if (value instanceof DeadlineExpression deadline) {
            return deadline.asWritten().isEmpty() ? "—" : deadline.asWritten();
        }
        if (value instanceof List<?> several) {
            String parting = several.stream().allMatch(LocalDate.class::isInstance) ? ", " : "; ";
            return several.isEmpty() ? "—" : several.stream().map(this::one).collect(Collectors.joining(parting));
        }
        if (value instanceof Answer answer) {
            return answer.resolution() == null
                    ? "—"
                    : words.of(answer.resolution()) + (answer.value() == null ? "" : ": " + value(answer.value()));
        }
        if (value instanceof Suggestion link) {
            return words.of(link.type()) + " " + link.to();
        }
        if (value instanceof LinkDecision decided) {
            return words.text("protocol", "link." + decided);
        }
        if (value instanceof Boolean nothing) {
            return words.text("protocol", nothing ? "asksForNothing" : "asksForWork");
        }
        if (value instanceof Enum<?> word) {
            return words.of(word);
        }
        return value instanceof String text ? text : words.date((LocalDate) value);
    }

    /** One of several: a date, a party, or the code or the words of a recipient. */
    private String one(Object value) {
        if (value instanceof LocalDate date) {
            return words.date(date);
        }
        return value instanceof NamedParty party ? party(party) : bodies.name((String) value);
    }

    /** A group may go without some of its members. */
    private String party(NamedParty party) {
        String name = bodies.name(party.name());
        return party.excluded().isEmpty()
                ? name
                : name + ", " + words.text("protocol", "except") + " "
                        + bodies.list(List.of(party.excluded().split(" ")));
    }

    /** A value put in: dates in the reader's form, codes by name, anything else as typed. */
    public String value(String stored) {
        return Arrays.stream(stored.split("[,;]"))
                .map(String::strip)
                .map(this::date)
                .collect(Collectors.joining(", "));
    }

    private String date(String stored) {
        try {
            return words.date(LocalDate.parse(stored));
        } catch (DateTimeException noDate) {
            return stored.isEmpty() || stored.equals("null") ? "—" : bodies.name(stored);
        }
    }
}
