package org.ispolnenie.collection.domain.form;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.ispolnenie.shared.domain.formula.Summary;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/**
 * What the totals of a form need to know of rows.
 *
 * @param byTotal by the key of the total; nothing of rows there are none of
 */
public record FormSummary(Map<String, Summary> byTotal) {

    public static final FormSummary NOTHING = new FormSummary(Map.of());

    public FormSummary {
        byTotal = Map.copyOf(byTotal);
    }

    public FormSummary plus(FormSummary other) {
        return joined(other, Summary::plus);
    }

    /** Without rows that are among them. */
    public FormSummary minus(FormSummary other) {
        return joined(other, Summary::minus);
    }

    /** Whether it was reckoned by the rule of today; what was stored before is reckoned anew from the rows. */
    public boolean isCounted() {
        return byTotal.values().stream().allMatch(Summary::isCounted);
    }

    private FormSummary joined(FormSummary other, BinaryOperator<Summary> join) {
        Map<String, Summary> joined = new HashMap<>();
        Set<String> keys = new HashSet<>(byTotal.keySet());
        keys.addAll(other.byTotal.keySet());
        keys.forEach(key -> joined.put(key, join.apply(of(key), other.of(key))));
        return new FormSummary(joined);
    }

    Summary of(String total) {
        return byTotal.getOrDefault(total, Summary.NOTHING);
    }

    /** As it is stored. */
    @Converter
    public static class Text implements AttributeConverter<FormSummary, String> {

        @Override
        public String convertToDatabaseColumn(FormSummary summary) {
            return new String(
                    JsonText.of(json -> new TreeMap<>(summary.byTotal)
                            .forEach((key, of) -> json.object(key, of, (text, one) -> one.write(text)))),
                    StandardCharsets.UTF_8);
        }

        @Override
        @SuppressWarnings("unchecked")
        public FormSummary convertToEntityAttribute(String stored) {
            Map<String, Summary> byTotal = new TreeMap<>();
            JsonTree.object(stored).forEach((key, of) -> {
                if (of instanceof Map<?, ?> one) {
                    byTotal.put(key, Summary.read((Map<String, @Nullable Object>) one));
                }
            });
            return new FormSummary(byTotal);
        }
    }
}
