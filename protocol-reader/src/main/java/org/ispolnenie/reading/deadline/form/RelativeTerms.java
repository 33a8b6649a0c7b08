package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.reading.deadline.RelativeTerm.Unit;
import org.ispolnenie.reading.deadline.SchoolYear;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Event;
import org.ispolnenie.reading.deadline.word.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * «в течение 10 рабочих дней со дня …», «в двухнедельный срок», «не позднее чем за 3 рабочих дня до проведения …»,
 * «срочно»; on a line of its own also «10 дней», «двухнедельный», «после проведения …», «до начала …».
 */
final class RelativeTerms implements DeadlineForm {

    private static final Set<String> URGENT = Set.of("срочно", "незамедлительно", "немедленно", "безотлагательно");
    private static final Set<String> NUMERAL_ENDINGS = Set.of("х", "ти", "и", "ми", "й", "го", "я");
    private static final Set<String> DEEDS = Set.of("начала", "началу", "сдачи", "следующего", "следующему");
    private static final Set<String> BEGINNING_OF_SCHOOL_YEAR = Set.of(
            "начала учебного года",
            "началу учебного года",
            "начала нового учебного года",
            "началу нового учебного года");
    private static final int LONGEST_TERM = 9_999;

    /** An amount with its unit. */
    private record Term(int amount, Unit unit) {}

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        int start = cursor.at();
        DeadlineMeaning meaning = readUrgency(cursor);
        if (meaning == null) {
            cursor.moveTo(start);
            meaning = readWithin(cursor);
        }
        if (meaning == null) {
            cursor.moveTo(start);
            meaning = readAdjective(cursor);
        }
        if (meaning == null) {
            cursor.moveTo(start);
            meaning = readBefore(cursor);
        }
        if (meaning == null && !cursor.isInText()) {
            cursor.moveTo(start);
            meaning = readAtEvent(cursor);
        }
        return meaning;
    }

    /** Whether an event to count from is named here. */
    static boolean isEventAhead(Cursor cursor) {
        int start = cursor.at();
        boolean ahead = Event.skipMark(cursor);
        cursor.moveTo(start);
        return ahead;
    }

    private static @Nullable DeadlineMeaning readUrgency(Cursor cursor) {
        int start = cursor.at();
        String word = cursor.word();
        if (cursor.skipAny(URGENT) || cursor.skip("оперативно")) {
            return urgent(word);
        }
        cursor.skip("в");
        cursor.skip("возможно");
        if (cursor.skipStem("кратчайш", "коротк") && cursor.skipStem("срок")) {
            return urgent(cursor.wordsSince(start));
        }
        return null;
    }

    private static DeadlineMeaning urgent(String word) {
        return new DeadlineMeaning(DeadlineType.RELATIVE, Boundary.BY_INCLUSIVE)
                .relativeTo(new RelativeTerm(0, Unit.DAY, false, null, word));
    }

    /** «в течение 10 рабочих дней», «не позднее 3 дней со дня», «через месяц после»; on a line «10 дней». */
    private static @Nullable DeadlineMeaning readWithin(Cursor cursor) {
        boolean during =
                cursor.skipAll("в", "течение") || cursor.skipAll("в", "течении") || cursor.skipAll("на", "протяжении");
        if (!during) {
            Bound bound = Bound.read(cursor);
            boolean through = bound != null && bound.through();
            boolean after = cursor.skip("через");
            if (!through && !after && (cursor.isInText() || bound != null)) {
                return null;
            }
        }
        cursor.skipAll("не", "более");
        boolean counted = isAmount(cursor);
        if (!counted
                && !during
                && !cursor.isInText()
                && !"через".equals(cursor.tokens().word(cursor.at() - 1))) {
            return null;
        }
        Term term = readTerm(cursor);
        if (term == null) {
            return null;
        }
        if (!counted && !during && cursor.isInText() && !isEventAhead(cursor)) {
            return null;
        }
        return meaning(term, cursor);
    }

    /** «в 10-дневный срок», «в двухнедельный срок», «в месячный срок». */
    private static @Nullable DeadlineMeaning readAdjective(Cursor cursor) {
        if (!cursor.skip("в") && cursor.isInText()) {
            return null;
        }
        int number = cursor.skipShortNumber();
        if (number >= 0) {
            skipNumeralEnding(cursor);
            cursor.skip('-');
        }
        boolean working = cursor.skip("рабочий");
        Map.Entry<String, Integer> adjective = Vocabulary.compound(cursor.word());
        Unit unit = unitOfAdjective(adjective.getKey());
        if (unit == null) {
            return null;
        }
        cursor.moveTo(cursor.at() + 1);
        if (!cursor.skipStem("срок") && (cursor.isInText() || !cursor.isEndOfClause())) {
            return null;
        }
        int amount = number >= 0 ? number : adjective.getValue();
        return meaning(new Term(amount, working && unit == Unit.DAY ? Unit.WORKING_DAY : unit), cursor);
    }

    /** «не позднее чем за 3 рабочих дня до проведения», «за неделю до начала». */
    private static @Nullable DeadlineMeaning readBefore(Cursor cursor) {
        boolean bounded =
                cursor.skipAll("не", "позднее") || cursor.skipAll("не", "позже") || cursor.skipAll("не", "менее");
        cursor.skip(',');
        bounded |= cursor.skip("чем");
        if (!cursor.skip("за")) {
            return null;
        }
        Term term = readTerm(cursor);
        if (term == null || !cursor.skip("до")) {
            return null;
        }
        String event = Event.read(cursor);
        return event.isEmpty()
                ? null
                : new DeadlineMeaning(DeadlineType.RELATIVE, Boundary.BY_INCLUSIVE)
                        .relativeTo(new RelativeTerm(term.amount(), term.unit(), true, event, null))
                        .flag(DeadlineFlag.NEEDS_DATE);
    }

    /** «после проведения ВПР», «по итогам проверки», «до начала экзаменов»: the event's own day. */
    private static @Nullable DeadlineMeaning readAtEvent(Cursor cursor) {
        boolean before = cursor.skip("до") || cursor.skip("к");
        boolean after = !before
                && (cursor.skip("после")
                        || cursor.skipAll("в", "день")
                        || cursor.skipAll("по", "итогам")
                        || cursor.skipAll("по", "окончании")
                        || cursor.skipAll("по", "завершении")
                        || cursor.skipAll("по", "результатам"));
        boolean named = after || before && isDeed(cursor.word());
        String event = named ? Event.read(cursor) : "";
        if (event.isEmpty()) {
            return null;
        }
        LocalDate meeting = cursor.context().protocolDate();
        LocalDate eve = meeting != null && BEGINNING_OF_SCHOOL_YEAR.contains(event)
                ? SchoolYear.on(meeting).next().firstDay().minusDays(1)
                : null;
        return new DeadlineMeaning(DeadlineType.RELATIVE, Boundary.BY_INCLUSIVE)
                .relativeTo(new RelativeTerm(0, Unit.DAY, before, event, null))
                .or(eve)
                .flag(DeadlineFlag.NEEDS_DATE);
    }

    /** A deed in the genitive or dative: «проведения», «началу», «сдачи»; «следующего совещания». */
    private static boolean isDeed(String word) {
        return word.endsWith("ния") || word.endsWith("тия") || word.endsWith("нию") || DEEDS.contains(word);
    }

    private static DeadlineMeaning meaning(Term term, Cursor cursor) {
        boolean before = cursor.word().equals("до");
        String event = before || isEventAhead(cursor) ? readEvent(cursor) : null;
        return new DeadlineMeaning(DeadlineType.RELATIVE, Boundary.BY_INCLUSIVE)
                .relativeTo(new RelativeTerm(term.amount(), term.unit(), before && event != null, event, null))
                .flagIf(event != null, DeadlineFlag.NEEDS_DATE);
    }

    private static @Nullable String readEvent(Cursor cursor) {
        int start = cursor.at();
        if (!Event.skipMark(cursor)) {
            cursor.skip("до");
        }
        String event = Event.read(cursor);
        if (event.isEmpty()) {
            cursor.moveTo(start);
            return null;
        }
        return Event.isSigningOfProtocol(event) ? null : event;
    }

    private static boolean isAmount(Cursor cursor) {
        return cursor.number() >= 0 || Vocabulary.numeral(cursor.word()) > 0;
    }

    private static @Nullable Term readTerm(Cursor cursor) {
        int amount = readAmount(cursor);
        boolean working = false;
        if (cursor.skipStem("рабоч")) {
            working = true;
        } else {
            cursor.skipStem("календарн", "учебн");
        }
        Unit unit = unit(cursor.word());
        if (unit == null || amount < 0 || amount > LONGEST_TERM) {
            return null;
        }
        amount *= monthsIn(cursor.word());
        cursor.moveTo(cursor.at() + 1);
        return new Term(amount, working && unit == Unit.DAY ? Unit.WORKING_DAY : unit);
    }

    /** «10», «10-ти», «10 (десяти)», «десяти»; one where no number is written («в течение месяца»). */
    private static int readAmount(Cursor cursor) {
        int numeral = Vocabulary.numeral(cursor.word());
        if (numeral > 0) {
            cursor.moveTo(cursor.at() + 1);
            return numeral;
        }
        if (cursor.digits() == 0) {
            return 1;
        }
        int amount = cursor.number();
        cursor.moveTo(cursor.at() + 1);
        skipNumeralEnding(cursor);
        int bracket = cursor.at();
        if (cursor.skip('(')) {
            boolean spelt = Vocabulary.numeral(cursor.word()) > 0;
            cursor.moveTo(cursor.at() + 1);
            if (!spelt || !cursor.skip(')')) {
                cursor.moveTo(bracket);
            }
        }
        return amount;
    }

    private static void skipNumeralEnding(Cursor cursor) {
        int start = cursor.at();
        cursor.skip('-');
        if (!cursor.skipAny(NUMERAL_ENDINGS)) {
            cursor.moveTo(start);
        }
    }

    private static @Nullable Unit unit(String word) {
        return switch (word) {
            case "день", "дня", "дней" -> Unit.DAY;
            case "сутки", "суток" -> Unit.DAY;
            case "час", "часа", "часов" -> Unit.HOUR;
            case "неделя", "недели", "неделю", "недель" -> Unit.WEEK;
            case "месяц", "месяца", "месяцев", "квартала", "полугода", "полугодия" -> Unit.MONTH;
            case "год", "года", "лет" -> Unit.YEAR;
            default -> null;
        };
    }

    private static int monthsIn(String word) {
        return switch (word) {
            case "квартала" -> 3;
            case "полугода", "полугодия" -> 6;
            default -> 1;
        };
    }

    private static @Nullable Unit unitOfAdjective(String word) {
        return switch (word) {
            case "дневный", "суточный" -> Unit.DAY;
            case "недельный" -> Unit.WEEK;
            case "месячный" -> Unit.MONTH;
            case "годичный", "годовой", "годовый" -> Unit.YEAR;
            case "часовой" -> Unit.HOUR;
            default -> null;
        };
    }
}
