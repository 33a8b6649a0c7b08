package org.ispolnenie.reading.item;

import java.util.List;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;

/** What a decision is about, by the words that only such decisions use; the more special kind first. */
final class KindOfDecision {

    private static final List<Subject> SUBJECTS = List.of(
            new Subject(DecisionKind.PISA, "PISA"),
            new Subject(DecisionKind.VPR, "ВПР", "всероссийские проверочные работы"),
            new Subject(
                    DecisionKind.SCHOOL_SUPPORT_PROJECT,
                    "школьные команды",
                    "ШНОР",
                    "низкие результаты обучения",
                    "низкий результат обучения",
                    "низкие образовательные результаты",
                    "неблагоприятные социальные условия",
                    "поддержка школ"),
            new Subject(
                    DecisionKind.QUALITY_MANAGEMENT_MEASURE,
                    "управление качеством образования",
                    "управление качеством общего образования",
                    "механизмы управления качеством",
                    "МУКО"),
            new Subject(
                    DecisionKind.TEACHER_DEFICITS,
                    "дефициты педагогических работников",
                    "дефициты педагогов",
                    "профессиональные дефициты",
                    "дефициты учителей"));

    private static final Subject SITES =
            new Subject(DecisionKind.PPE_READINESS, "ППЭ", "пункт проведения экзамена", "пункт проведения экзаменов");
    private static final Subject STAFF = new Subject(
            DecisionKind.GIA_PREPARATION,
            "обучение лиц",
            "лиц привлекаемых",
            "обучение работников",
            "обучение организаторов");
    private static final Subject EXAMS = new Subject(
            DecisionKind.GIA_PREPARATION, "ГИА", "ЕГЭ", "ОГЭ", "ГВЭ", "итоговая аттестация", "итоговое сочинение");
    /** Whom an exam site needs beside the school: order and first aid. */
    private static final Subject SERVICES = new Subject(
            DecisionKind.PPE_READINESS,
            "внутренние дела",
            "медицинское учреждение",
            "медицинские организации",
            "полиция");

    private KindOfDecision() {}

    private record Subject(DecisionKind kind, List<Phrase> phrases) {

        Subject(DecisionKind kind, String... phrases) {
            this(kind, Phrase.each(phrases));
        }

        boolean isOf(StemmedWords words) {
            return phrases.stream().anyMatch(words::has);
        }
    }

    static DecisionKind of(StemmedWords words) {
        for (Subject subject : SUBJECTS) {
            if (subject.isOf(words)) {
                return subject.kind();
            }
        }
        boolean exams = EXAMS.isOf(words);
        boolean site = SITES.isOf(words) && !STAFF.isOf(words) || exams && SERVICES.isOf(words);
        return site ? DecisionKind.PPE_READINESS : exams || SITES.isOf(words) ? EXAMS.kind() : DecisionKind.OTHER;
    }
}
