package org.ispolnenie.redating.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ispolnenie.redating.service.HitPoint;
import org.ispolnenie.redating.service.RecordedRedating;
import org.ispolnenie.redating.service.RedatingQueries;
import org.ispolnenie.redating.service.RedatingQueries.LostDay;
import org.ispolnenie.redating.service.RedatingQueries.Period;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The control points due on days that acts made non-working, by item and day; the address of the page says which. */
@Named
@RequestScoped
public class RedatingView {

    private static final int ACTS_SHOWN = 20;

    @Inject
    private RedatingQueries queries;

    @Inject
    private AddressParameters asked;

    private @Nullable List<LostDay> days;
    private @Nullable Page<HitPoint> hits;

    /**
     * An act with the days it took away.
     *
     * @param points how many control points are due on them
     */
    public record Taken(String act, LocalDate from, LocalDate to, int days, long points) {}

    public @Nullable LocalDate getFrom() {
        return asked.date("from");
    }

    public @Nullable LocalDate getTo() {
        return asked.date("to");
    }

    /** The act the person looks at; null for all of the period. */
    public @Nullable String getAct() {
        return asked.text("act");
    }

    private List<LostDay> days() {
        if (days == null) {
            days = queries.days(new Period(getFrom(), getTo(), null));
        }
        return days;
    }

    /** The acts of the period that took days away, the earliest first. */
    public List<Taken> getActs() {
        Map<String, List<LostDay>> byAct =
                days().stream().collect(Collectors.groupingBy(LostDay::act, LinkedHashMap::new, Collectors.toList()));
        return byAct.entrySet().stream()
                .map(entry -> taken(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Taken taken(String act, List<LostDay> days) {
        return new Taken(
                act,
                days.get(0).day(),
                days.get(days.size() - 1).day(),
                days.size(),
                days.stream().mapToLong(LostDay::points).sum());
    }

    private Page<HitPoint> hits() {
        if (hits == null) {
            hits = queries.hits(
                    new Period(getFrom(), getTo(), getAct()), RedatingQueries.MAX_LIMIT, asked.text("cursor"));
        }
        return hits;
    }

    public List<RedatingGroup> getGroups() {
        Map<String, List<HitPoint>> groups = new LinkedHashMap<>();
        hits().items().forEach(hit -> groups.computeIfAbsent(
                        hit.point().item().decisionId() + "@"
                                + hit.point().dating().effective(),
                        key -> new ArrayList<>())
                .add(hit));
        return groups.values().stream().map(RedatingGroup::new).toList();
    }

    /** How many control points are shown. */
    public int getCount() {
        return hits().items().size();
    }

    /** The next part; null where this is the last. */
    public @Nullable String getNext() {
        return hits().nextCursor();
    }

    /** The acts that are at work in what is shown, as one text; what the form proposes. */
    public String getProposedAct() {
        if (getAct() != null) {
            return getAct();
        }
        List<LocalDate> due = hits().items().stream()
                .map(hit -> hit.point().dating().effective())
                .distinct()
                .toList();
        return days().stream()
                .filter(day -> due.contains(day.day()))
                .map(LostDay::act)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What was moved lately. */
    public List<RecordedRedating> getLatest() {
        return queries.latest(ACTS_SHOWN);
    }

    /** How many control points were moved a moment ago; null if none were. */
    public @Nullable Long getMoved() {
        return asked.number("moved");
    }
}
