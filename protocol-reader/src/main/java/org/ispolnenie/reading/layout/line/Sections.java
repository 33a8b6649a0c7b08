package org.ispolnenie.reading.layout.line;

import java.util.HashMap;
import java.util.Map;
import org.ispolnenie.reading.layout.line.Section.Kind;
import org.ispolnenie.reading.text.Letters;
import org.jspecify.annotations.Nullable;

/** The headings of the parts of one protocol, by line. */
public final class Sections {

    private static final int FARTHEST_HEARING = 4;

    private final SourceLines lines;
    private final Map<Integer, Section> byLine = new HashMap<>();
    private boolean decided;

    public Sections(SourceLines lines) {
        this.lines = lines;
        boolean first = true;
        for (int line = 0; line < lines.count(); line++) {
            Section section =
                    lines.isBlank(line) ? null : SectionReader.read(lines.text(), lines.from(line), lines.to(line));
            if (section != null && !(first && isTitle(line, section))) {
                byLine.put(line, section);
                decided |= section.kind() == Kind.DECIDED;
                first = false;
            }
        }
    }

    /** «РЕШЕНИЕ» at the head of the document is its title: what follows is all of it. */
    private boolean isTitle(int line, Section section) {
        char last = lines.text().charAt(lines.to(line) - 1);
        return section.kind() == Kind.DECIDED && last != ':' && section.restStart() >= lines.to(line);
    }

    @Nullable
    public Section at(int line) {
        return byLine.get(line);
    }

    /** Whether the protocol keeps its decisions apart from what was said. */
    public boolean haveDecisions() {
        return decided;
    }

    /** Whether this numbered line is a question of the agenda: a topic («О …»), or followed by who was heard on it. */
    public boolean isQuestion(int line, Marker marker) {
        if (!decided || !marker.isNumber()) {
            return false;
        }
        if (isTopic(marker.bodyStart())) {
            return true;
        }
        if (Letters.hasInfinitive(lines.text(), marker.bodyStart(), lines.to(line))) {
            return false;
        }
        int last = Math.min(lines.count(), line + 1 + FARTHEST_HEARING);
        for (int next = line + 1; next < last; next++) {
            Section section = byLine.get(next);
            if (section != null) {
                return section.kind() == Kind.HEARD && section.question() == null;
            }
            if (!lines.isBlank(next)
                    && (MarkerReader.read(lines.text(), lines.from(next), lines.to(next)) != null
                            || LabelReader.atStart(lines.text(), lines.from(next), lines.to(next)) != null)) {
                return false;
            }
        }
        return false;
    }

    /** «О ходе подготовки», «Об итогах»: the words here name a topic, not a task. */
    public boolean isTopic(int from) {
        String first = Letters.word(lines.text(), from, Math.min(lines.text().length(), from + 5));
        return first.equals("о") || first.equals("об") || first.equals("обо");
    }

    /** Whether any item is marked in the part that begins after this line. */
    public boolean hasMarks(int line) {
        for (int next = line + 1; next < lines.count() && byLine.get(next) == null; next++) {
            if (MarkerReader.read(lines.text(), lines.from(next), lines.to(next)) != null) {
                return true;
            }
        }
        return false;
    }
}
