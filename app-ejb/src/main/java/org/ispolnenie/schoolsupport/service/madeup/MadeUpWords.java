package org.ispolnenie.schoolsupport.service.madeup;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ispolnenie.directory.domain.madeup.MadeUpChance;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam.Member;
import org.ispolnenie.schoolsupport.domain.school.SelectionCriterion;
import org.ispolnenie.shared.domain.DeliveredFile;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** The words and figures that the made-up work of schools is put together from. */
final class MadeUpWords {

    private final Map<String, @Nullable Object> words;

    private MadeUpWords(Map<String, @Nullable Object> words) {
        this.words = words;
    }

    static MadeUpWords delivered() {
        return new MadeUpWords(
                JsonTree.object(DeliveredFile.text(MadeUpWords.class, "/org/ispolnenie/schoolsupport/made-up.json")));
    }

    /** A measure; its deadline has «{year}» and «{next}» for the years that the school year lies in. */
    record Measure(SupportStage stage, String title, String deadline, String responsible, String result) {

        private static Measure of(Map<String, @Nullable Object> measure) {
            return new Measure(
                    SupportStage.valueOf(text(measure, "stage")),
                    text(measure, "title"),
                    text(measure, "deadline"),
                    text(measure, "responsible"),
                    text(measure, "result"));
        }
    }

    /**
     * How an indicator moves.
     *
     * @param low    where municipalities begin at least
     * @param yearly how it changes from year to year
     * @param day    when it is measured
     */
    record Figure(
            String key,
            double low,
            double high,
            double yearly,
            double deviation,
            double noise,
            double most,
            int places,
            MonthDay day) {

        private static Figure of(Map<String, @Nullable Object> figure) {
            return new Figure(
                    text(figure, "key"),
                    number(figure, "low").doubleValue(),
                    number(figure, "high").doubleValue(),
                    number(figure, "yearly").doubleValue(),
                    number(figure, "deviation").doubleValue(),
                    number(figure, "noise").doubleValue(),
                    number(figure, "most").doubleValue(),
                    number(figure, "places").intValueExact(),
                    MonthDay.parse("--" + text(figure, "day")));
        }

        private static BigDecimal number(Map<String, @Nullable Object> figure, String name) {
            return Objects.requireNonNull(JsonTree.number(figure, name), name);
        }
    }

    List<String> list(String name) {
        return JsonTree.texts(words, name);
    }

    String text(String name) {
        return text(words, name);
    }

    /** What a later version of a roadmap adds. */
    Measure added() {
        return Measure.of(object(words, "added"));
    }

    /** A person who does not exist. */
    Member person(MadeUpChance chance, String positions) {
        return new Member(
                chance.one(list("surnames")) + " " + chance.one(list("initials")), chance.one(list(positions)));
    }

    List<SelectionCriterion> criteria(String project) {
        return JsonTree.objects(project(project), "criteria").stream()
                .map(one -> new SelectionCriterion(text(one, "code"), text(one, "text")))
                .toList();
    }

    List<String> risks(String project) {
        return JsonTree.texts(project(project), "risks");
    }

    List<Measure> measures(String project) {
        return JsonTree.objects(project(project), "measures").stream()
                .map(Measure::of)
                .toList();
    }

    List<Figure> figures(String project) {
        return JsonTree.objects(project(project), "indicators").stream()
                .map(Figure::of)
                .toList();
    }

    private Map<String, @Nullable Object> project(String code) {
        return object(object(words, "projects"), code);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> object, String name) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(object.get(name), name);
    }

    private static String text(Map<String, @Nullable Object> object, String name) {
        return Objects.requireNonNull(JsonTree.text(object, name), name);
    }
}
