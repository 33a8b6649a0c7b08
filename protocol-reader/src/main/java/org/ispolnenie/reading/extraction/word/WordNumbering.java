package org.ispolnenie.reading.extraction.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.extraction.document.ListCounters;
import org.ispolnenie.reading.extraction.document.ListLevel;
import org.ispolnenie.reading.extraction.document.XmlPull;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a Word document ({@code numbering.xml}). A paragraph names a list (num); several lists may share one
 * abstract definition and then count on together, unless a list says that it starts a level anew.
 */
final class WordNumbering {

    /** The list that means: no list. */
    private static final String NONE = "0";

    private final Map<String, AbstractList> abstracts = new HashMap<>();
    private final Map<String, WordList> lists = new HashMap<>();
    private final Map<String, ListCounters> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    private static final class AbstractList {
        private final Map<Integer, ListLevel> levels = new HashMap<>();
        private final Map<String, Integer> levelOfStyle = new HashMap<>();
        private @Nullable String styleLink;
    }

    private static final class WordList {
        private String abstractId = "";
        private final Map<Integer, ListLevel> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
    }

    /** No lists at all. */
    WordNumbering() {}

    /** Takes in the definitions. */
    void read(XmlPull xml) throws IOException {
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNum" -> abstracts.put(xml.attribute("abstractNumId", ""), readAbstract(xml));
                    case "num" -> lists.put(xml.attribute("numId", ""), readList(xml));
                    default -> {
                        // the root, or a picture for a bullet
                    }
                }
            }
        }
    }

    private static AbstractList readAbstract(XmlPull xml) throws IOException {
        AbstractList list = new AbstractList();
        int start = xml.depth();
        while (xml.nextWithin(start)) {
            if (xml.isStart() && xml.name().equals("lvl")) {
                WordLevelReader level = new WordLevelReader(xml);
                list.levels.put(level.index(), level.level());
                if (level.style() != null) {
                    list.levelOfStyle.put(level.style(), level.index());
                }
            } else if (xml.isStart() && xml.name().equals("numStyleLink")) {
                list.styleLink = xml.attribute("val");
            }
        }
        return list;
    }

    private static WordList readList(XmlPull xml) throws IOException {
        WordList list = new WordList();
        int start = xml.depth();
        int level = 0;
        while (xml.nextWithin(start)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNumId" -> list.abstractId = xml.attribute("val", "");
                    case "lvlOverride" -> level = xml.number("ilvl", 0);
                    case "startOverride" -> list.starts.put(level, xml.number("val", 1));
                    case "lvl" -> {
                        WordLevelReader override = new WordLevelReader(xml);
                        list.levels.put(override.index(), override.level());
                    }
                    default -> {
                        // durable ids and the like
                    }
                }
            }
        }
        return list;
    }

    /**
     * Counts a paragraph and gives what Word shows before it; empty if it is in no list.
     *
     * @param listId the list the paragraph names, or its style for it
     * @param level  the level it names; null to take the level its style is bound to
     * @param styles the paragraph styles
     * @param style  the paragraph's style
     */
    String label(@Nullable String listId, @Nullable Integer level, WordStyles styles, @Nullable String style) {
        WordList list = listId == null || listId.equals(NONE) ? null : lists.get(listId);
        if (list == null) {
            return "";
        }
        AbstractList shared = resolved(list.abstractId, styles);
        int own = level != null ? level : styles.levelBoundTo(style, shared.levelOfStyle);
        String id = listId + "/" + own;
        Integer startAt = list.starts.containsKey(own) && started.add(id) ? list.starts.get(own) : null;
        return counters.computeIfAbsent(list.abstractId, any -> new ListCounters())
                .next(levels(list, shared), own, startAt);
    }

    private AbstractList resolved(String abstractId, WordStyles styles) {
        AbstractList own = abstracts.getOrDefault(abstractId, new AbstractList());
        WordList linked = own.styleLink == null ? null : lists.get(styles.list(own.styleLink, NONE));
        return linked == null ? own : abstracts.getOrDefault(linked.abstractId, own);
    }

    private static List<ListLevel> levels(WordList list, AbstractList shared) {
        List<ListLevel> levels = new ArrayList<>(ListCounters.LEVELS);
        for (int i = 0; i < ListCounters.LEVELS; i++) {
            ListLevel own = list.levels.get(i);
            ListLevel common = shared.levels.get(i);
            levels.add(own != null ? own : common != null ? common : ListLevel.plain(i));
        }
        return levels;
    }
}
