package org.ispolnenie.protocol.domain.reading.doubt;

import java.util.List;
import java.util.Set;
import org.ispolnenie.protocol.domain.reading.item.UnderstoodItem;
import org.ispolnenie.protocol.domain.reading.party.Phrase;
import org.ispolnenie.protocol.domain.reading.party.WordForms;
import org.ispolnenie.protocol.domain.reading.party.Words;

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
            "согласиться",
            "согласовать",
            "избрать");

    private static final Phrase CONTROL = Phrase.of("контроль за");
    private static final Phrase LAY_ON = Phrase.of("возложить");
    private static final Phrase KEEP = Phrase.of("оставляю за собой");

    private Tasks() {}

    static boolean wantsExecution(UnderstoodItem item) {
        Words words = item.words();
        return !isDoneByDeciding(words) && NOTED.stream().noneMatch(words::has) && !isControlClause(words);
    }

    /** «Утвердить план», «План утвердить»; but «Утвердить план и представить отчёт» wants a report. */
    private static boolean isDoneByDeciding(Words words) {
        boolean done = DONE_BY_DECIDING.contains(words.word(0));
        for (int word = 0; word < words.count(); word++) {
            if (WordForms.isInfinitive(words.word(word))) {
                if (!DONE_BY_DECIDING.contains(words.word(word))) {
                    return false;
                }
                done = true;
            }
        }
        return done;
    }

    private static boolean isControlClause(Words words) {
        return (words.has(CONTROL) || words.word(0).equals("контроль"))
                && (words.has(LAY_ON)
                        || words.has(KEEP)
                        || words.word(words.count() - 1).equals("собой"));
    }
}
