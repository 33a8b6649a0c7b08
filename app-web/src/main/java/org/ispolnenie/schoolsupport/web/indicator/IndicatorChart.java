package org.ispolnenie.schoolsupport.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Draws an indicator along its years: what was measured as a line with dots, what was wanted as a dashed one with squares,
 * so that nobody needs their colours. Only our own words stand in it, no text of a person.
 */
@RequestScoped
public class IndicatorChart {

    private static final String ACTUAL = "#0b5a94";
    private static final String TARGET = "#8f3600";
    private static final String INK = "#4a5666";
    private static final int WIDTH = 2;
    private static final int POINT = 5;
    private static final int DASH = 6;
    private static final String ROOM = "15%";

    @Inject
    private Words words;

    @Inject
    private Language language;

    /** As Chart.js wants it. */
    String of(List<YearRow> rows) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        rows.forEach(row ->
                labels.add(row.year() == null ? words.text("schoolsupport", "beginning") : String.valueOf(row.year())));
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("labels", labels)
                .add(
                        "datasets",
                        Json.createArrayBuilder()
                                .add(line("actual", ACTUAL, "circle", rows, YearRow::actual))
                                .add(line("target", TARGET, "rect", rows, YearRow::target)
                                        .add(
                                                "borderDash",
                                                Json.createArrayBuilder()
                                                        .add(DASH)
                                                        .add(DASH))));
        return Json.createObjectBuilder()
                .add("type", "line")
                .add("data", data)
                .add("options", options(axis(rows)))
                .build()
                .toString();
    }

    private JsonObjectBuilder line(
            String name,
            String colour,
            String mark,
            List<YearRow> rows,
            Function<YearRow, @Nullable BigDecimal> figure) {
        JsonArrayBuilder figures = Json.createArrayBuilder();
        rows.forEach(row -> {
            @Nullable BigDecimal value = figure.apply(row);
            if (value == null) {
                figures.addNull();
            } else {
                figures.add(value);
            }
        });
        return Json.createObjectBuilder()
                .add("label", words.text("schoolsupport", name))
                .add("data", figures)
                .add("borderColor", colour)
                .add("backgroundColor", colour)
                .add("pointStyle", mark)
                .add("pointRadius", POINT)
                .add("borderWidth", WIDTH)
                .add("spanGaps", true);
    }

    /** Room above and below, but none below zero for what cannot be less. */
    private static JsonObjectBuilder axis(List<YearRow> rows) {
        JsonObjectBuilder axis = Json.createObjectBuilder().add("grace", ROOM);
        DoubleSummaryStatistics drawn = rows.stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.actual()), Optional.ofNullable(row.target())))
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        boolean nearZero = drawn.getMin() >= 0 && drawn.getMin() < drawn.getMax() - drawn.getMin();
        return nearZero ? axis.add("min", 0) : axis;
    }

    private JsonObject options(JsonObjectBuilder vertical) {
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("locale", language.getTag())
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add(
                                        "legend",
                                        Json.createObjectBuilder()
                                                .add("position", "bottom")
                                                .add(
                                                        "labels",
                                                        Json.createObjectBuilder()
                                                                .add("usePointStyle", true)
                                                                .add("boxHeight", POINT)
                                                                .add("color", INK))))
                .add("scales", Json.createObjectBuilder().add("y", vertical))
                .build();
    }
}
