package org.ispolnenie.reading.doubt;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.VerbForms;

/** Tells tasks from items that want nothing done: «принять к сведению», «контроль за исполнением возложить на …». */
final class Tasks {

    private static final List<Phrase> NOTED = Phrase.each("к сведению");
    /** The meeting itself does this by deciding it. */
    private static final Set<String> DONE_BY_DECIDING = Set.of(
            "утвердить",
            "одобрить",
            "считать",
            "признать",
            "снять",
            "отметить",
            "констатировать",
            "поддержать",
            "поблагодарить",
            "согласиться",
            "согласовать",
            "избрать");

    private static final List<Phrase> OF_ITSELF = Phrase.each("вступает в силу", "вступить в силу", "утратил силу");
    private static final List<Phrase> THANKS = Phrase.each("выразить благодарность", "объявить благодарность");
    private static final Set<String> LAID = Set.of("возложить", "оставить", "осуществлять", "осуществить", "возлагаю");

    /** «контроль за исполнением …» */
    private static final Set<String> CONTROLLING = Set.of("исполнен", "выполнен", "реализац");

    private static final Phrase CONTROL = Phrase.of("контроль за");
    private static final Phrase LAY_ON = Phrase.of("возложить");
    private static final Phrase KEEP = Phrase.of("оставляю за собой");

    private Tasks() {}

    static boolean wantsExecution(UnderstoodItem item) {
        StemmedWords words = item.words();
        return !isDoneByDeciding(words)
                && NOTED.stream().noneMatch(words::has)
                && OF_ITSELF.stream().noneMatch(words::has)
                && THANKS.stream().noneMatch(thanks -> words.matches(thanks, 0))
                && !isControlClause(words);
    }

    /**
     * Whether an item is read as asking nothing of anybody: its words want nothing done, and it names neither a date nor one
     * who answers. «Утвердить план. Ответственный: …» may be either, and is asked about.
     */
    static boolean asksForNothing(UnderstoodItem item) {
        if (item.deadline().isPresent() || wantsExecution(item)) {
            return false;
        }
        return item.responsible().isEmpty() || isControlClause(item.words());
    }

    /** «Утвердить план», «План утвердить»; but «Утвердить план и представить отчёт» wants a report. */
    private static boolean isDoneByDeciding(StemmedWords words) {
        boolean done = DONE_BY_DECIDING.contains(words.word(0));
        for (int word = 0; word < words.count(); word++) {
            if (VerbForms.isInfinitive(words.word(word))) {
                if (!DONE_BY_DECIDING.contains(words.word(word))) {
                    return false;
                }
                done = true;
            }
        }
        return done;
    }

    private static boolean isControlClause(StemmedWords words) {
        boolean opens = words.word(0).equals("контроль") && CONTROLLING.contains(words.stem(2));
        boolean otherTask = false;
        for (int word = 0; word < words.count(); word++) {
            otherTask |= VerbForms.isInfinitive(words.word(word)) && !LAID.contains(words.word(word));
        }
        return opens && !otherTask || isLaidOnSomebody(words);
    }

    private static boolean isLaidOnSomebody(StemmedWords words) {
        return (words.has(CONTROL) || words.word(0).equals("контроль"))
                && (words.has(LAY_ON)
                        || words.has(KEEP)
                        || words.word(words.count() - 1).equals("собой"));
    }
}
