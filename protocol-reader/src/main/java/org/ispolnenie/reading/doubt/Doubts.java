package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.Anomaly.Severity;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** The doubts about one item, or about the document, as they are found. */
final class Doubts {

    private static final int LONGEST_QUOTE = 160;
    private static final Map<AnomalyCode, String> KEYS = Stream.of(AnomalyCode.values())
            .collect(Collectors.toMap(code -> code, code -> "reading.anomaly." + code.name()));

    private final Set<Anomaly> found = new LinkedHashSet<>();

    void error(AnomalyCode code, @Nullable Span span, @Nullable Object suggestion, Object... args) {
        add(Severity.ERROR, code, span, suggestion, args);
    }

    void warn(AnomalyCode code, @Nullable Span span, @Nullable Object suggestion, Object... args) {
        add(Severity.WARNING, code, span, suggestion, args);
    }

    void note(AnomalyCode code, @Nullable Span span, @Nullable Object suggestion, Object... args) {
        add(Severity.INFO, code, span, suggestion, args);
    }

    private void add(
            Severity severity, AnomalyCode code, @Nullable Span span, @Nullable Object suggestion, Object... args) {
        Object[] quoted = Stream.of(args)
                .map(arg -> arg instanceof LocalDate ? arg : shortened(String.valueOf(arg)))
                .toArray();
        Message message = Message.of(String.valueOf(KEYS.get(code)), quoted);
        Anomaly anomaly = new Anomaly(code, severity, message, suggestion == null ? null : suggestion.toString(), span);
        found.add(anomaly);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    List<Anomaly> found() {
        return List.copyOf(found);
    }
}
