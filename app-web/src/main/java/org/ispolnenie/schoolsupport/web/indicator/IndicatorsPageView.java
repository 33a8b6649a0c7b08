package org.ispolnenie.schoolsupport.web.indicator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula.Input;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorQueries;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorQueries.SchoolIndicators;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorService;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorView;
import org.ispolnenie.schoolsupport.web.school.PageDay;
import org.ispolnenie.schoolsupport.web.school.SchoolPassportView;
import org.ispolnenie.schoolsupport.web.school.SchoolPlace;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The indicators of a school: plans and values are entered one by one, and the part of the page is shown anew. */
@Named
@ViewScoped
public class IndicatorsPageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolPassportView page;

    @Inject
    private IndicatorQueries queries;

    @Inject
    private IndicatorService service;

    @Inject
    private IndicatorChart charts;

    @Inject
    private FigureWords figures;

    @Inject
    private Words words;

    @Inject
    private PageDay day;

    private final HashMap<String, IndicatorEntry> entries = new HashMap<>();
    private transient @Nullable SchoolIndicators read;
    private transient @Nullable List<IndicatorPanel> panels;
    private transient @Nullable String saved;

    public List<IndicatorPanel> getPanels() {
        if (panels == null) {
            panels = read().indicators().stream().map(this::panel).toList();
        }
        return panels;
    }

    private IndicatorPanel panel(IndicatorView indicator) {
        List<YearRow> years = YearRow.of(indicator);
        return new IndicatorPanel(
                indicator,
                entries.computeIfAbsent(
                        indicator.key(),
                        key -> new IndicatorEntry(indicator, getToday().getYear())),
                FigureStanding.in(indicator, getToday().getYear()).mark(),
                years,
                years.isEmpty() ? null : charts.of(years));
    }

    private SchoolIndicators read() {
        if (read == null) {
            read = queries.of(page.getPlace().project(), page.getPlace().school());
        }
        return read;
    }

    private void reload() {
        read = null;
        panels = null;
    }

    private IndicatorView stored(String key) {
        return read().indicators().stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("schoolsupport.NO_SUCH_INDICATOR", key)));
    }

    private IndicatorEntry entry(String key) {
        return entries.computeIfAbsent(
                key, of -> new IndicatorEntry(stored(of), getToday().getYear()));
    }

    /** Something has been measured. */
    public void enter(String key) {
        SchoolPlace place = page.getPlace();
        IndicatorEntry entry = entry(key);
        entry.getFaults().clear();
        try {
            service.measure(place.project(), place.school(), key, entry.figure());
        } catch (ValidationException refused) {
            entry.getFaults().tell(refused, words);
            return;
        } catch (ConflictException before) {
            entry.getFaults().tell("/value", words.of(before.reason()));
            return;
        }
        taken(key);
    }

    /** A value was entered wrongly. */
    public void withdraw(String key, long value) {
        SchoolPlace place = page.getPlace();
        IndicatorEntry entry = entry(key);
        entry.getFaults().clear();
        try {
            service.withdraw(place.project(), place.school(), key, value, entry.getWithdrawalReason());
        } catch (ValidationException refused) {
            entry.getFaults().tell(refused, words);
            return;
        }
        taken(key);
    }

    /** The school says where an indicator begins and where it wants to be. */
    public void plan(String key) {
        IndicatorEntry entry = entry(key);
        entry.getPlanFaults().clear();
        try {
            write(entry);
        } catch (ValidationException refused) {
            refused.errors().forEach(fault -> entry.getPlanFaults()
                    .tell(fault.pointer().replaceFirst("^/indicators/0", ""), words.of(fault.reason())));
            return;
        } catch (StaleVersionException stale) {
            reload();
            if (!IndicatorEntry.planOf(stored(key)).equals(entry.seen())) {
                entry.overtake(stored(key));
                return;
            }
            write(entry);
        }
        taken(key);
    }

    /** What is typed next begins anew. */
    private void taken(String key) {
        entries.remove(key);
        reload();
        saved = key;
    }

    /** Whether something of the indicator has just been stored. */
    public boolean isSaved(IndicatorView indicator) {
        return indicator.key().equals(saved);
    }

    private void write(IndicatorEntry entry) {
        SchoolPlace place = page.getPlace();
        service.plan(place.project(), place.school(), read().version(), List.of(entry.plan()));
    }

    /** What a value was reckoned from: «Ниже базового уровня, чел.: 12 · Писали работу, чел.: 48». */
    public String reckonedFrom(IndicatorView indicator, IndicatorView.Value value) {
        @Nullable IndicatorFormula formula = indicator.formula();
        return formula == null || value.inputs().isEmpty()
                ? ""
                : formula.inputs().stream()
                        .filter(input -> value.inputs().containsKey(input.key()))
                        .map(input ->
                                input.title() + ": " + figures.of(value.inputs().get(input.key())))
                        .collect(Collectors.joining(" · "));
    }

    /** The titles of the figures that values are reckoned from. */
    public String inputTitles(IndicatorView indicator) {
        @Nullable IndicatorFormula formula = indicator.formula();
        return formula == null
                ? ""
                : formula.inputs().stream().map(Input::title).collect(Collectors.joining("; "));
    }

    /** What is planned, in a line: «31,5; 2020: 25». */
    public String planned(IndicatorView indicator) {
        return Stream.concat(
                        Stream.of(figures.of(indicator.baseline())),
                        indicator.targets().entrySet().stream()
                                .map(target -> target.getKey() + ": " + figures.of(target.getValue())))
                .collect(Collectors.joining("; "));
    }

    public List<IndicatorSource> getSources() {
        return List.of(IndicatorSource.values());
    }

    public LocalDate getToday() {
        return day.getToday();
    }
}
