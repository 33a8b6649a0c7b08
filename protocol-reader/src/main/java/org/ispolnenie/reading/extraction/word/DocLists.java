package org.ispolnenie.reading.extraction.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.ispolnenie.reading.extraction.document.ListCounters;
import org.ispolnenie.reading.extraction.document.ListLevel;
import org.ispolnenie.reading.extraction.document.NumberStyle;
import org.jspecify.annotations.Nullable;

/** The lists of a Word document of 1997 to 2003. Paragraphs name an override (LFO) of a list, and lists count. */
final class DocLists {

    private static final int BULLET = 23;
    private static final int NO_NUMBER = 255;
    private static final int NOTHING_FOLLOWS = 2;

    private final boolean hasLists;
    private final Map<Integer, ListCounters> counters = new HashMap<>();
    private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
    private final Set<Long> started = new HashSet<>();

    DocLists(HWPFDocument document) {
        this.hasLists = document.getListTables() != null;
    }

    /** What stands before the paragraph; empty if it is in no list, or in one the document does not define. */
    String label(Paragraph paragraph) {
        if (!hasLists || !paragraph.isInList()) {
            return "";
        }
        try {
            HWPFList list = paragraph.getList();
            int level = paragraph.getIlvl();
            List<ListLevel> definition = levels.computeIfAbsent(paragraph.getIlfo(), any -> levels(list));
            Integer startAt = started.add((long) paragraph.getIlfo() << 8 | level) ? startAt(list, level) : null;
            return counters.computeIfAbsent(list.getLsid(), any -> new ListCounters())
                    .next(definition, level, startAt);
        } catch (NoSuchElementException undefined) {
            return "";
        }
    }

    private static @Nullable Integer startAt(HWPFList list, int level) {
        for (ListFormatOverrideLevel override : overrides(list)) {
            if (override.getLevelNum() == level && override.isStartAt()) {
                return override.isFormatting() ? override.getLevel().getStartAt() : override.getIStartAt();
            }
        }
        return null;
    }

    private static ListFormatOverrideLevel[] overrides(HWPFList list) {
        return list.getLFOData() == null || list.getLFOData().getRgLfoLvl() == null
                ? new ListFormatOverrideLevel[0]
                : list.getLFOData().getRgLfoLvl();
    }

    private static List<ListLevel> levels(HWPFList list) {
        ListData data = list.getListData();
        if (data == null) {
            throw new NoSuchElementException();
        }
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < data.numLevels(); i++) {
            levels.add(level(data.getLevel(i + 1)));
        }
        for (ListFormatOverrideLevel override : overrides(list)) {
            if (override.isFormatting() && override.getLevelNum() < levels.size()) {
                levels.set(override.getLevelNum(), level(override.getLevel()));
            }
        }
        return levels;
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        String text = level.getNumberText() == null ? "" : level.getNumberText();
        if (level.getNumberFormat() == BULLET) {
            return text.isEmpty()
                    ? new ListLevel(NumberStyle.NONE, "", 1, ListLevel.AFTER_ANY_HIGHER, false, false)
                    : ListLevel.bullet(text);
        }
        StringBuilder template = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // the number of a level stands in the text as the character of that code
            template.append(c < ListCounters.LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return new ListLevel(
                style(level.getNumberFormat()),
                template.toString(),
                level.getStartAt(),
                ListLevel.AFTER_ANY_HIGHER,
                level.isLegalNumbering(),
                level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS);
    }

    private static NumberStyle style(int format) {
        return switch (format) {
            case 1 -> NumberStyle.UPPER_ROMAN;
            case 2 -> NumberStyle.LOWER_ROMAN;
            case 3 -> NumberStyle.UPPER_LETTER;
            case 4 -> NumberStyle.LOWER_LETTER;
            case 22 -> NumberStyle.DECIMAL_ZERO;
            case 58 -> NumberStyle.RUSSIAN_LOWER;
            case 59 -> NumberStyle.RUSSIAN_UPPER;
            case NO_NUMBER -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }
}
