package org.ispolnenie.quality.web.framework;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.service.framework.DirectionUse;
import org.ispolnenie.quality.service.framework.FrameworkQueries;
import org.ispolnenie.quality.service.framework.FrameworkService;
import org.ispolnenie.quality.service.framework.FrameworkView;
import org.ispolnenie.quality.web.QualityConfirmation;
import org.ispolnenie.quality.web.QualityYear;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The directions of a year being written: those of a new year begin as those of the last one. */
@Named
@ViewScoped
public class FrameworkEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "quality";

    @Inject
    private FrameworkQueries frameworks;

    @Inject
    private FrameworkService service;

    @Inject
    private QualityYear years;

    @Inject
    private Words words;

    private int year;
    private boolean fresh;
    private @Nullable Long version;
    private @Nullable Integer earlierYear;
    private String title = "";
    private final ArrayList<DirectionLine> lines = new ArrayList<>();
    private final TreeMap<String, String> faults = new TreeMap<>();
    private transient @Nullable Map<String, DirectionUse> uses;

    @PostConstruct
    void takeUp() {
        year = years.getYear();
        Optional<FrameworkView> there = years.getFrameworks().stream()
                .filter(framework -> framework.year() == year)
                .findFirst();
        fresh = there.isEmpty();
        there.ifPresentOrElse(this::takeUp, this::goOn);
    }

    private void takeUp(FrameworkView framework) {
        version = framework.version();
        title = framework.content().title();
        earlierYear = framework.content().earlierYear();
        framework
                .content()
                .directions()
                .forEach(direction ->
                        lines.add(new DirectionLine(direction, getUses().containsKey(direction.code()))));
    }

    /** A new year begins with the directions of the last one before it, each going on from itself. */
    private void goOn() {
        years.getFrameworks().stream()
                .filter(framework -> framework.year() < year)
                .findFirst()
                .ifPresent(last -> {
                    title = last.content().title().replace(String.valueOf(last.year()), String.valueOf(year));
                    earlierYear = last.year();
                    last.content()
                            .directions()
                            .forEach(direction -> lines.add(new DirectionLine(
                                    new Direction(
                                            direction.code(),
                                            direction.title(),
                                            direction.group(),
                                            List.of(direction.code())),
                                    false)));
                });
        if (lines.isEmpty()) {
            lines.add(new DirectionLine());
        }
    }

    public @Nullable String save() {
        faults.clear();
        try {
            service.put(
                    year,
                    version,
                    new FrameworkContent(
                            title,
                            earlierYear,
                            lines.stream().map(DirectionLine::direction).toList()));
        } catch (ValidationException wrong) {
            wrong.errors().forEach(error -> faults.putIfAbsent(error.pointer(), words.of(error.reason())));
            return null;
        }
        return "/quality/frameworks.xhtml?faces-redirect=true&done=" + QualityConfirmation.FRAMEWORK_SAVED;
    }

    public void add() {
        lines.add(new DirectionLine());
    }

    public void drop(DirectionLine line) {
        if (!line.isLocked()) {
            lines.remove(line);
        }
    }

    public void move(DirectionLine line, int by) {
        int from = lines.indexOf(line);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < lines.size()) {
            Collections.swap(lines, from, to);
        }
    }

    private Map<String, DirectionUse> getUses() {
        if (uses == null) {
            uses = frameworks.inUse(year);
        }
        return uses;
    }

    /** Why a direction keeps its code and stays; empty: it is free. */
    public String why(DirectionLine line) {
        @Nullable DirectionUse use = line.isLocked() ? getUses().get(line.getCode()) : null;
        if (use == null) {
            return "";
        }
        List<String> reasons = new ArrayList<>();
        if (use.measures()) {
            reasons.add(words.text(FEATURE, "lockedByMeasures"));
        }
        use.later().forEach(later -> reasons.add(words.fill(words.text(FEATURE, "lockedByLater"), "" + later)));
        return words.fill(words.text(FEATURE, "locked"), String.join(", ", reasons));
    }

    /** The directions of the earlier year, that those of this one may go on from. */
    public List<Direction> getEarlierDirections() {
        return years.getFrameworks().stream()
                .filter(framework -> Integer.valueOf(framework.year()).equals(earlierYear))
                .findFirst()
                .map(framework -> framework.content().directions())
                .orElse(List.of());
    }

    /** The years it may go on from. */
    public List<Integer> getEarlierYears() {
        return years.getFrameworks().stream()
                .map(FrameworkView::year)
                .filter(one -> one < year)
                .toList();
    }

    /** Everything that is wrong, in the order of the form. */
    public List<String> getFaults() {
        return List.copyOf(faults.values());
    }

    /** What is wrong at a field of the form. */
    public List<String> faultsAt(String pointer) {
        return Stream.ofNullable(faults.get(pointer)).toList();
    }

    /** What is wrong with a direction. */
    public List<String> faultsOf(int line) {
        return faults.entrySet().stream()
                .filter(fault -> fault.getKey().startsWith("/directions/" + line + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    public int getYear() {
        return year;
    }

    public boolean isFresh() {
        return fresh;
    }

    public List<DirectionLine> getLines() {
        return lines;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = TypedValues.words(title);
    }

    public @Nullable Integer getEarlierYear() {
        return earlierYear;
    }

    public void setEarlierYear(@Nullable Integer earlierYear) {
        this.earlierYear = earlierYear;
    }
}
