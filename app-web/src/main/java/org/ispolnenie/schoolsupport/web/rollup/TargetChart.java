package org.ispolnenie.schoolsupport.web.rollup;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Target and actual value of an indicator by municipality, as Chart.js draws it; the table beside it says the same. */
final class TargetChart {

    private static final String TARGET_COLOUR = "#7b8798";
    private static final String ACTUAL_COLOUR = "#0b5a94";

    private final List<String> labels = new ArrayList<>();
    private final List<@Nullable BigDecimal> targets = new ArrayList<>();
    private final List<@Nullable BigDecimal> actuals = new ArrayList<>();

    void add(String label, @Nullable BigDecimal target, @Nullable BigDecimal actual) {
        labels.add(label);
        targets.add(target);
        actuals.add(actual);
    }

    /** What Chart.js is given, with words in the reader's language. */
    String json(String targetWord, String actualWord, String unit) {
        JsonArrayBuilder named = Json.createArrayBuilder();
        labels.forEach(named::add);
        JsonObjectBuilder options = Json.createObjectBuilder()
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(
                                        "x",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "ticks",
                                                        Json.createObjectBuilder()
                                                                .add("autoSkip", false)))
                                .add(
                                        "y",
                                        Json.createObjectBuilder()
                                                .add("beginAtZero", true)
                                                .add(
                                                        "title",
                                                        Json.createObjectBuilder()
                                                                .add("display", true)
                                                                .add("text", unit))));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", named)
                                .add(
                                        "datasets",
                                        Json.createArrayBuilder()
                                                .add(dataset(targetWord, TARGET_COLOUR, targets))
                                                .add(dataset(actualWord, ACTUAL_COLOUR, actuals))))
                .add("options", options)
                .build()
                .toString();
    }

    private static JsonObjectBuilder dataset(String label, String colour, List<? extends @Nullable BigDecimal> values) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        values.forEach(value -> {
            if (value == null) {
                data.addNull();
            } else {
                data.add(value);
            }
        });
        return Json.createObjectBuilder()
                .add("label", label)
                .add("backgroundColor", colour)
                .add("data", data);
    }
}
