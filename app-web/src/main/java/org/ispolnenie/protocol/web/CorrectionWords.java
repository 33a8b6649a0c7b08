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
import org.ispolnenie.protocol.service.ProtocolView.CorrectionView;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.web.Words;

/** Words recorded decisions: what is stored is codes and text forms that a program reads back. */
@Named("corrections")
@RequestScoped
public class CorrectionWords {

    @Inject
    private Words words;

    @Inject
    private Bodies bodies;

    /** What it is about: the field, or the doubt that was decided. */
    public String subject(CorrectionView correction) {
        return switch (correction.field()) {
            case DOUBT -> words.text("reading", "AnomalyCode." + first(correction.becomes()));
            default -> words.of(correction.field());
        };
    }

    public String was(CorrectionView correction) {
        return worded(correction, correction.was());
    }

    public String becomes(CorrectionView correction) {
        return worded(correction, correction.becomes());
    }

    private String worded(CorrectionView correction, String stored) {
        return switch (correction.field()) {
            case TEXT -> stored;
            case KIND -> words.text("reading", "DecisionKind." + stored);
            case DEADLINE -> deadline(stored);
            case RESPONSIBLE, RECIPIENT -> parties(stored);
            case DOUBT -> resolution(stored);
            case LINK -> link(stored);
            case ASKS_FOR_NOTHING -> words.text("protocol", stored.equals("true") ? "asksForNothing" : "asksForWork");
            case REMAINING_DOUBTS -> stored.isEmpty() ? "—" : words.text("protocol", "Resolution." + stored);
        };
    }

    /** A value put in: dates in the reader's form, codes by name, anything else as typed. */
    public String value(String stored) {
        return dates(stored);
    }

    /** «CODE RESOLUTION value», the code being the subject. */
    private String resolution(String stored) {
        String[] parts = stored.split(" ", 3);
        if (parts.length < 2 || WrittenText.isNothing(parts[1])) {
            return "—";
        }
        String decided = words.text("protocol", "Resolution." + parts[1]);
        return parts.length == 3 ? decided + ": " + dates(parts[2]) : decided;
    }

    /** «TYPE number» before, the decision after. */
    private String link(String stored) {
        String[] parts = stored.split(" ", 2);
        return parts.length == 2
                ? words.text("reading", "LinkType." + parts[0]) + " " + parts[1]
                : words.text("protocol", "link." + stored);
    }

    private String deadline(String stored) {
        if (stored.startsWith("[")) {
            return dates(stored.substring(1, stored.length() - 1));
        }
        try {
            DeadlineExpression read = DeadlineExpression.parse(stored);
            return read.asWritten().isEmpty() ? "—" : read.asWritten();
        } catch (RuntimeException aPlainDate) {
            return dates(stored);
        }
    }

    private String dates(String stored) {
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

    /** «[RESPONSIBLE CODE, EXECUTOR «words»]». */
    private String parties(String stored) {
        List<String> parties = Arrays.stream(
                        stored.substring(1, stored.length() - 1).split(", (?=[A-Z_]+ )"))
                .filter(party -> !WrittenText.isNothing(party))
                .map(party -> party.substring(party.indexOf(' ') + 1))
                .map(this::party)
                .toList();
        return parties.isEmpty() ? "—" : String.join("; ", parties);
    }

    /** «CODE», or «CODE − CODE CODE» for a group without some of its members. */
    private String party(String stored) {
        String[] parts = stored.split(" − ", 2);
        String name = bodies.name(parts[0]);
        return parts.length == 1
                ? name
                : name + ", " + words.text("protocol", "except") + " " + bodies.list(List.of(parts[1].split(" ")));
    }

    private static String first(String stored) {
        return stored.split(" ", 2)[0];
    }
}
