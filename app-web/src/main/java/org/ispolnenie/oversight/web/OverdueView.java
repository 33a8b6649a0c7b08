package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.ispolnenie.oversight.service.due.Lateness;
import org.ispolnenie.oversight.service.due.Overdue;
import org.ispolnenie.oversight.service.due.OverdueQueries;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What is overdue, from one of three sides; what is shown stands in the address. */
@Named
@RequestScoped
public class OverdueView {

    /** The sides it is seen from. */
    public enum By {
        LATENESS,
        BODY,
        DECISION
    }

    private static final int PAGE_SIZE = 50;

    @Inject
    private OverdueQueries overdue;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private Overdue.@Nullable Counts counts;
    private @Nullable Page<Overdue.Point> points;
    private @Nullable List<Overdue.Body> bodies;
    private @Nullable Page<Overdue.Decision> decisions;

    public By getBy() {
        String by = asked.text("by");
        for (By one : By.values()) {
            if (name(one).equals(by)) {
                return one;
            }
        }
        return By.LATENESS;
    }

    public List<By> getSides() {
        return List.of(By.values());
    }

    public List<Lateness> getKinds() {
        return List.of(Lateness.values());
    }

    public @Nullable Lateness getLate() {
        return asked.one("late", Lateness.class);
    }

    public Overdue.Counts getCounts() {
        if (counts == null) {
            counts = overdue.counts(scope());
        }
        return counts;
    }

    /** How many control points are overdue of what is chosen: the one figure, the same on every page that shows it. */
    public String getFigure() {
        return figure(getCounts().all(), words);
    }

    /** A figure that is counted up to ten thousand. */
    static String figure(long count, Words words) {
        return count < Overdue.Counts.COUNTED_UP_TO
                ? String.valueOf(count)
                : words.text("oversight", "moreThanTenThousand");
    }

    public Page<Overdue.Point> getPoints() {
        if (points == null) {
            points = overdue.points(scope(), getLate(), PAGE_SIZE, asked.text("cursor"));
        }
        return points;
    }

    public List<Overdue.Body> getBodies() {
        if (bodies == null) {
            bodies = overdue.bodies(scope());
        }
        return bodies;
    }

    public Page<Overdue.Decision> getDecisions() {
        if (decisions == null) {
            decisions = overdue.decisions(scope(), PAGE_SIZE, asked.text("cursor"));
        }
        return decisions;
    }

    /** The cursor of the next part of the list that is shown; null where there is none. */
    public @Nullable String getNextCursor() {
        return switch (getBy()) {
            case LATENESS -> getPoints().nextCursor();
            case BODY -> null;
            case DECISION -> getDecisions().nextCursor();
        };
    }

    /** The same choice from another side. */
    public String by(By side) {
        return address(side).toString();
    }

    /** The control points that are so late; null: all. */
    public String late(@Nullable Lateness late) {
        return address(By.LATENESS).and("late", late).toString();
    }

    public String getNext() {
        return address(getBy())
                .and("late", getLate())
                .and("cursor", getNextCursor())
                .toString();
    }

    public String getStart() {
        return address(getBy()).and("late", getLate()).toString();
    }

    /** All of what is chosen: the list behind the figure. */
    public String getAll() {
        return address(By.LATENESS).toString();
    }

    /** The control points a body is late with. */
    public String of(Overdue.Body body) {
        return Address.of("overdue.xhtml")
                .and("organization", body.code())
                .and("protocol", asked.text("protocol"))
                .and("decision", asked.text("decision"))
                .toString();
    }

    /** The control points of a decision somebody is late with. */
    public String of(Overdue.Decision decision) {
        return Address.of("overdue.xhtml")
                .and("organization", asked.text("organization"))
                .and("protocol", decision.protocolId())
                .and("decision", decision.number())
                .toString();
    }

    private Address address(By side) {
        return Address.of("overdue.xhtml")
                .and("by", side == By.LATENESS ? null : name(side))
                .and("organization", asked.text("organization"))
                .and("protocol", asked.text("protocol"))
                .and("decision", asked.text("decision"));
    }

    private PointScope scope() {
        return new PointScope(asked.text("organization"), asked.number("protocol"), asked.text("decision"));
    }

    private static String name(By side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
