package org.ispolnenie.protocol.domain;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a reading asks, told apart by where it stands and what it says: so the questions of two readings of one text can be
 * compared with each other and with those that were asked.
 *
 * @param item    the number of the item; null: the whole document
 * @param anomaly all of it; only its kind and its words tell questions apart
 */
record Question(@Nullable String item, Anomaly anomaly) {

    /** What is asked about the document, then about its items in their order. */
    static Set<Question> of(ProtocolReading reading) {
        Set<Question> asked = new LinkedHashSet<>();
        reading.anomalies().forEach(anomaly -> asked.add(new Question(null, anomaly)));
        reading.items().forEach(item -> add(item, asked));
        return asked;
    }

    private static void add(ItemReading item, Set<Question> asked) {
        item.anomalies().forEach(anomaly -> asked.add(new Question(item.number(), anomaly)));
        item.subItems().forEach(sub -> add(sub, asked));
    }

    static Question of(Doubt doubt) {
        return new Question(
                doubt.itemNumber().orElse(null),
                new Anomaly(doubt.code(), doubt.severity(), doubt.message(), null, null));
    }

    /** Those of the first that are not among the others. */
    static Set<Question> without(Set<Question> questions, Set<Question> others) {
        Set<Question> rest = new LinkedHashSet<>(questions);
        rest.removeAll(others);
        return rest;
    }

    private Message words() {
        return anomaly.message();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Question question
                && Objects.equals(item, question.item)
                && anomaly.code() == question.anomaly.code()
                && words().toString().equals(question.words().toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(item, anomaly.code(), words().toString());
    }
}
