package org.ispolnenie.reading.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.item.ItemDeadline.Other;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.Field;
import org.ispolnenie.reading.layout.line.FieldKind;
import org.ispolnenie.reading.text.FoldedText;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.VerbForms;
import org.jspecify.annotations.Nullable;

/** Reads the «Срок» lines and columns of an item. */
final class LabelledDeadlines {

    private static final int FEWEST_WORDS_OF_TEXT = 4;

    private final String source;
    private final DeadlineParser parser = new DeadlineParser();

    LabelledDeadlines(String source) {
        this.source = source;
    }

    /** A labelled value that was read, the further deadlines in it, and the task that stands behind them. */
    record Labelled(@Nullable Other found, List<Other> more, Span value, @Nullable Span rest, char closing) {}

    /** The «Срок» lines of an item, read. */
    List<Labelled> of(DraftItem draft, DeadlineContext context) {
        List<Labelled> labelled = new ArrayList<>(1);
        for (Field field : draft.fields()) {
            if (field.kind() == FieldKind.DEADLINE && !field.value().isEmpty()) {
                labelled.add(read(field, context));
            }
        }
        return labelled;
    }

    private Labelled read(Field field, DeadlineContext context) {
        FoldedText value = FoldedText.of(source, field.value());
        Span whole = value.inSource(0, value.text().length());
        char closing = value.isEmpty() ? ' ' : value.text().charAt(value.text().length() - 1);
        Optional<FoundDeadline> found = parser.read(value.text(), context);
        if (found.isEmpty()) {
            return new Labelled(null, List.of(), whole, null, closing);
        }
        DeadlineExpression expression = found.get().expression();
        int end = found.get().span().end();
        Span rest = rest(value, end);
        return new Labelled(
                new Other(expression, value.inSource(found.get().span())),
                rest == null ? further(value, end, context) : List.of(),
                whole,
                rest,
                closing);
    }

    /** «два раза в год (до 1 июля, до 1 декабря)»: a rest that is text of the item is looked through with it. */
    private List<Other> further(FoldedText value, int from, DeadlineContext context) {
        return parser.find(value.text().substring(from), context).stream()
                .map(more -> new Other(
                        more.expression(),
                        value.inSource(
                                from + more.span().start(), from + more.span().end())))
                .toList();
    }

    /** A sentence behind the deadline: «до 15.03.2021. Информацию направить в комитет». */
    private static @Nullable Span rest(FoldedText value, int end) {
        String behind = value.text().substring(end);
        StemmedWords words = StemmedWords.of(behind);
        boolean task = words.count() >= FEWEST_WORDS_OF_TEXT && words.isCapitalised(0);
        for (int word = 0; word < words.count() && !task; word++) {
            task = VerbForms.isInfinitive(words.word(word));
        }
        return task ? value.inSource(end + words.start(0), value.text().length()) : null;
    }
}
