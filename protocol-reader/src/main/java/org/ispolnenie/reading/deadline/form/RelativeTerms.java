package org.ispolnenie.reading.deadline.form;

import java.util.Map;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.reading.deadline.RelativeTerm.Unit;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Event;
import org.ispolnenie.reading.deadline.word.LengthOfTerm;
import org.ispolnenie.reading.deadline.word.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * «в течение 10 рабочих дней со дня …», «в двухнедельный срок», «не позднее чем за 3 рабочих дня до проведения …»,
 * «срочно»; on a line of its own also «10 дней», «двухнедельный», «после проведения …», «до начала …».
 */
final class RelativeTerms implements DeadlineForm {

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        int start = cursor.at();
        DeadlineMeaning meaning = Urgency.readUrgency(cursor);
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
            meaning = OnTheDay.readAtEvent(cursor);
        }
        return meaning;
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
        boolean counted = LengthOfTerm.isAmount(cursor);
        if (!counted
                && !during
                && !cursor.isInText()
                && !"через".equals(cursor.tokens().word(cursor.at() - 1))) {
            return null;
        }
        LengthOfTerm.Term term = LengthOfTerm.readTerm(cursor);
        if (term == null) {
            return null;
        }
        if (!counted && !during && cursor.isInText() && !TermMeaning.isEventAhead(cursor)) {
            return null;
        }
        return TermMeaning.meaning(term, cursor);
    }

    /** «в 10-дневный срок», «в двухнедельный срок», «в месячный срок». */
    private static @Nullable DeadlineMeaning readAdjective(Cursor cursor) {
        if (!cursor.skip("в") && cursor.isInText()) {
            return null;
        }
        int number = cursor.skipShortNumber();
        if (number >= 0) {
            LengthOfTerm.skipNumeralEnding(cursor);
            cursor.skip('-');
        }
        boolean working = cursor.skip("рабочий");
        Map.Entry<String, Integer> adjective = Vocabulary.compound(cursor.word());
        Unit unit = LengthOfTerm.unitOfAdjective(adjective.getKey());
        if (unit == null) {
            return null;
        }
        cursor.moveTo(cursor.at() + 1);
        if (!cursor.skipStem("срок") && (cursor.isInText() || !cursor.isEndOfClause())) {
            return null;
        }
        int amount = number >= 0 ? number : adjective.getValue();
        return TermMeaning.meaning(
                new LengthOfTerm.Term(amount, working && unit == Unit.DAY ? Unit.WORKING_DAY : unit), cursor);
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
        LengthOfTerm.Term term = LengthOfTerm.readTerm(cursor);
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
}
