package org.ispolnenie.schoolsupport.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorDirection;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula.Input;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.SaidFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.Wanted;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.schoolsupport.service.indicator.GivenPlan;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorQueries.SchoolIndicators;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorView;
import org.ispolnenie.schoolsupport.service.indicator.ProjectIndicators;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Indicators of a school as JSON. */
final class IndicatorJson {

    private IndicatorJson() {}

    static void write(JsonText json, SchoolIndicators school) {
        json.field("version", school.version()).array("indicators", school.indicators(), IndicatorJson::indicator);
    }

    private static void indicator(JsonText json, IndicatorView indicator) {
        json.field("key", indicator.key())
                .field("title", indicator.measure().title())
                .field("unit", indicator.measure().unit())
                .value("direction", indicator.measure().direction())
                .value("source", indicator.measure().source())
                .object("formula", indicator.formula(), IndicatorJson::formula)
                .decimal("baseline", plain(indicator.baseline()))
                .array("targets", indicator.targets().entrySet(), (text, target) -> text.field("year", target.getKey())
                        .decimal("target", plain(target.getValue())))
                .array("values", indicator.values(), IndicatorJson::value)
                .array("withdrawn", indicator.withdrawn(), (text, wrong) -> {
                    value(text, wrong.value());
                    text.field("reason", wrong.reason())
                            .field("withdrawnBy", wrong.by())
                            .value("withdrawnAt", wrong.at());
                });
    }

    private static void value(JsonText json, IndicatorView.Value value) {
        json.id("id", value.id())
                .value("measuredOn", value.on())
                .decimal("value", plain(value.value()))
                .array("inputs", new TreeMap<>(value.inputs()).entrySet(), (one, input) -> one.field(
                                "key", input.getKey())
                        .decimal("figure", plain(input.getValue())))
                .value("source", value.source())
                .field("enteredBy", value.enteredBy())
                .value("enteredAt", value.enteredAt());
    }

    static void write(JsonText json, ProjectIndicators project) {
        json.field("version", project.version())
                .array("indicators", project.indicators(), (text, one) -> text.field("key", one.key())
                        .field("title", one.measure().title())
                        .field("unit", one.measure().unit())
                        .value("direction", one.measure().direction())
                        .value("source", one.measure().source())
                        .object("formula", one.formula(), IndicatorJson::formula)
                        .field("inUse", one.inUse()));
    }

    /** What is to be measured in every school of a project. */
    static IndicatorList list(JsonFields fields) {
        List<Wanted> wanted = fields.requiredObjects("indicators").stream()
                .map(one -> new Wanted(
                        one.given("key"),
                        new Measure(
                                one.given("title"),
                                one.given("unit"),
                                one.required("direction", IndicatorDirection.class),
                                one.required("source", IndicatorSource.class)),
                        formula(one.part("formula"))))
                .toList();
        fields.check();
        return new IndicatorList(wanted);
    }

    private static @Nullable SaidFormula formula(@Nullable JsonFields formula) {
        return formula == null
                ? null
                : new SaidFormula(
                        formula.given("text"),
                        formula.requiredObjects("inputs").stream()
                                .map(input -> new Input(input.given("key"), input.given("title")))
                                .toList());
    }

    private static void formula(JsonText json, IndicatorFormula formula) {
        json.field("text", formula.text())
                .array("inputs", formula.inputs(), (text, input) -> text.field("key", input.key())
                        .field("title", input.title()));
    }

    /** The figures that a value is reckoned from. */
    static Map<String, BigDecimal> inputs(JsonFields fields) {
        Map<String, BigDecimal> inputs = new TreeMap<>();
        fields.objects("inputs").forEach(input -> {
            String key = input.given("key");
            @Nullable BigDecimal figure = input.decimal("figure");
            if (figure == null) {
                input.refuse("figure", Message.of("shared.REQUIRED"));
            } else if (inputs.put(key, figure) != null) {
                input.refuse("key", Message.of("shared.GIVEN_TWICE"));
            }
        });
        return inputs;
    }

    /** Without the zeros it is stored with. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        return stored == null
                ? null
                : new BigDecimal(stored.stripTrailingZeros().toPlainString());
    }

    /** Where indicators begin, and where they are to come. */
    static List<GivenPlan> plans(JsonFields fields) {
        List<GivenPlan> plans = fields.requiredObjects("indicators").stream()
                .map(IndicatorJson::plan)
                .toList();
        fields.check();
        return plans;
    }

    private static GivenPlan plan(JsonFields plan) {
        String key = plan.given("key");
        @Nullable BigDecimal baseline = plan.decimal("baseline");
        Map<Integer, BigDecimal> targets = new TreeMap<>();
        plan.objects("targets").forEach(target -> {
            int year = (int) Math.min(target.requiredNumber("year"), Integer.MAX_VALUE);
            @Nullable JsonValue value = target.value("target");
            if (!(value instanceof JsonNumber number)) {
                target.refuse("target", Message.of("shared.NOT_A_NUMBER"));
            } else if (targets.put(year, number.bigDecimalValue()) != null) {
                target.refuse("year", Message.of("shared.GIVEN_TWICE"));
            }
        });
        return new GivenPlan(key, baseline, targets);
    }
}
