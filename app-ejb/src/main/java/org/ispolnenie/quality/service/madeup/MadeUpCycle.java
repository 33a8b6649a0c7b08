package org.ispolnenie.quality.service.madeup;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.ispolnenie.directory.domain.madeup.MadeUpChance;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.framework.FrameworkText;
import org.ispolnenie.quality.domain.measure.BetterValue;
import org.ispolnenie.shared.domain.DeliveredFile;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** The words and figures that made-up measures are put together from. */
final class MadeUpCycle {

    private final Map<String, @Nullable Object> words;

    private MadeUpCycle(Map<String, @Nullable Object> words) {
        this.words = words;
    }

    static MadeUpCycle delivered() {
        return new MadeUpCycle(
                JsonTree.object(DeliveredFile.text(MadeUpCycle.class, "/org/ispolnenie/quality/made-up.json")));
    }

    /** What a direction is about, and the figure that tells how far it is. */
    record Subject(
            String subject, String indicator, String unit, String source, BetterValue better, double low, double high) {

        private static Subject of(Map<String, @Nullable Object> direction) {
            return new Subject(
                    text(direction, "subject"),
                    text(direction, "indicator"),
                    text(direction, "unit"),
                    text(direction, "source"),
                    BetterValue.valueOf(text(direction, "better")),
                    number(direction, "low").doubleValue(),
                    number(direction, "high").doubleValue());
        }

        private static BigDecimal number(Map<String, @Nullable Object> direction, String name) {
            return Objects.requireNonNull(JsonTree.number(direction, name), name);
        }
    }

    /** The framework of the year after the delivered one. */
    FrameworkContent next() {
        return FrameworkText.read(object(words, "next"));
    }

    /** One that goes on from several has a subject of its own. */
    Subject subject(Direction direction) {
        String several = String.join("+", direction.earlier());
        Map<String, @Nullable Object> all = object(words, "directions");
        return Subject.of(object(all, direction.earlier().size() > 1 ? several : direction.code()));
    }

    /** How many different measures there are of a stage. */
    int titles(CycleStage stage) {
        return JsonTree.texts(object(object(words, "stages"), stage.name()), "titles")
                .size();
    }

    String title(CycleStage stage, int n, Subject subject) {
        return JsonTree.texts(object(object(words, "stages"), stage.name()), "titles")
                        .get(n)
                        .replace("{subject}", subject.subject())
                + text("mark");
    }

    String deadline(CycleStage stage, int year, MadeUpChance chance) {
        return chance.one(JsonTree.texts(object(object(words, "stages"), stage.name()), "deadlines"))
                .replace("{year}", String.valueOf(year));
    }

    String one(String of, MadeUpChance chance) {
        return chance.one(JsonTree.texts(words, of));
    }

    String text(String name) {
        return text(words, name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> object, String name) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(object.get(name), name);
    }

    private static String text(Map<String, @Nullable Object> object, String name) {
        return Objects.requireNonNull(JsonTree.text(object, name), name);
    }
}
