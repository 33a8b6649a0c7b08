package org.ispolnenie.reading.extraction.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.reading.extraction.document.ListCounters;
import org.ispolnenie.reading.extraction.document.ListLevel;
import org.ispolnenie.reading.extraction.document.XmlPull;
import org.jspecify.annotations.Nullable;

/**
 * The lists open at a point of an OpenDocument text. There a list is an element around its items; one that goes on
 * after an interruption says which list it continues.
 */
final class OdtLists {

    private final OdtStyles styles;
    private final Deque<OpenList> open = new ArrayDeque<>();
    private final Map<String, ListCounters> byId = new HashMap<>();
    private final Map<String, ListCounters> lastOfStyle = new HashMap<>();
    private final ListCounters outline = new ListCounters();

    private static final class OpenList {
        private final @Nullable String style;
        private final ListCounters counters;
        private boolean numberDue;
        private @Nullable Integer startAt;

        OpenList(@Nullable String style, ListCounters counters) {
            this.style = style;
            this.counters = counters;
        }
    }

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    OdtStyles styles() {
        return styles;
    }

    void startList(XmlPull xml) {
        OpenList outer = open.peek();
        String style = xml.attribute("style-name", "");
        String known = !style.isEmpty() ? style : outer == null ? "" : outer.style == null ? "" : outer.style;
        ListCounters counters = outer != null ? outer.counters : countersOf(xml, known);
        if (outer == null) {
            lastOfStyle.put(known, counters);
        }
        String id = xml.attribute("id");
        if (id != null) {
            byId.put(id, counters);
        }
        open.push(new OpenList(known.isEmpty() ? null : known, counters));
    }

    private ListCounters countersOf(XmlPull xml, String style) {
        ListCounters continued = byId.get(xml.attribute("continue-list", ""));
        if (continued == null && xml.attribute("continue-numbering", "").equals("true")) {
            continued = lastOfStyle.get(style);
        }
        return continued == null ? new ListCounters() : continued;
    }

    void endList() {
        open.poll();
    }

    /** An item begins: its first paragraph carries the number. */
    void startItem(XmlPull xml) {
        OpenList list = open.peek();
        if (list != null) {
            int startAt = xml.number("start-value", -1);
            list.numberDue = true;
            list.startAt = startAt < 0 ? null : startAt;
        }
    }

    /** A head of a list: it has no number. */
    void startHeader() {
        OpenList list = open.peek();
        if (list != null) {
            list.numberDue = false;
        }
    }

    /**
     * What stands before a paragraph that begins here.
     *
     * @param paragraphStyle its style
     * @param heading        its level in the outline, from 1; 0 for an ordinary paragraph
     */
    String label(@Nullable String paragraphStyle, int heading) {
        OpenList list = open.peek();
        if (list != null) {
            if (!list.numberDue) {
                return "";
            }
            list.numberDue = false;
            String style = list.style != null ? list.style : styles.listOf(paragraphStyle);
            List<ListLevel> levels = style == null ? null : styles.levels(style);
            Integer startAt = list.startAt;
            list.startAt = null;
            return levels == null ? "" : list.counters.next(levels, open.size() - 1, startAt);
        }
        List<ListLevel> levels = heading > 0 ? styles.levels(OdtStyles.OUTLINE) : null;
        return levels == null ? "" : outline.next(levels, heading - 1, null);
    }
}
