package org.ispolnenie.reading.extraction.rtf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.DocumentText;
import org.ispolnenie.reading.extraction.document.ListLevel;
import org.jspecify.annotations.Nullable;

/** Gathers the text of an RTF document from its control words and characters. */
final class RtfText {

    /** Groups whose content is not part of the text. */
    private static final Set<String> ASIDE = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "fldinst",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "xmlnstbl",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "nonshppict",
            "objdata",
            "objclass",
            "pn",
            "nonesttables",
            "nesttableprops",
            "filetbl",
            "generator",
            "xe",
            "tc",
            "tcn");

    /** Optional groups (\*) that nevertheless hold text. */
    private static final Set<String> OPTIONAL_TEXT = Set.of("shpinst", "shptxt", "shppict", "listtext", "pntext");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"));

    private final DocumentText text;
    private final Budget budget;
    private final RtfTable table;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private Charset usual = RtfCharsets.LATIN;
    private int usualFont;
    private int definedFont;
    private int skip;

    /** What holds within a pair of braces, and is forgotten after it. */
    private static final class Group {
        private boolean aside;
        private boolean optional;
        private boolean fontTable;
        private boolean listLabel;
        private boolean hidden;
        private boolean inTable;
        private int nesting;
        private int font = -1;
        private int unicodeSkip = 1;

        Group() {}

        Group(Group outer) {
            aside = outer.aside;
            fontTable = outer.fontTable;
            listLabel = outer.listLabel;
            hidden = outer.hidden;
            inTable = outer.inTable;
            nesting = outer.nesting;
            font = outer.font;
            unicodeSkip = outer.unicodeSkip;
        }
    }

    RtfText(Budget budget) {
        this.budget = budget;
        this.text = new DocumentText(budget);
        this.table = new RtfTable(text);
    }

    int depth() {
        return groups.size();
    }

    void openGroup() {
        Group outer = groups.peek();
        groups.push(outer == null ? new Group() : new Group(outer));
        budget.checkDepth(groups.size());
        skip = 0;
    }

    void closeGroup() throws IOException {
        Group closed = groups.poll();
        Group outer = groups.peek();
        if (closed == null) {
            throw new IOException("a group is closed that was not opened");
        }
        // the place in a table is the paragraph's, not the group's
        if (outer != null && !closed.aside) {
            outer.inTable = closed.inTable;
            outer.nesting = closed.nesting;
        }
        skip = 0;
    }

    /** The group just opened may be skipped by whoever does not know its word. */
    void startOptional() {
        current().optional = true;
    }

    void control(String word, @Nullable Integer value) {
        Group group = current();
        if (group.optional) {
            group.optional = false;
            group.aside |= !OPTIONAL_TEXT.contains(word);
        }
        group.aside |= ASIDE.contains(word);
        boolean on = value == null || value != 0;
        switch (word) {
            case "fonttbl" -> group.fontTable = true;
            case "listtext", "pntext" -> group.listLabel = true;
            case "f" -> chooseFont(group, value == null ? 0 : value);
            case "fcharset" -> fonts.put(definedFont, RtfCharsets.ofFont(value == null ? 0 : value, usual));
            case "cpg" -> fonts.put(definedFont, RtfCharsets.ofCodePage(value, usual));
            case "ansicpg" -> usual = RtfCharsets.ofCodePage(value, usual);
            case "deff" -> usualFont = value == null ? 0 : value;
            case "uc" -> group.unicodeSkip = value == null ? 1 : Math.max(0, value);
            case "u" -> unicode(group, value == null ? 0 : value);
            case "v", "deleted" -> group.hidden = on;
            case "plain" -> {
                group.hidden = false;
                group.font = -1;
            }
            case "pard" -> {
                group.inTable = false;
                group.nesting = 0;
            }
            case "intbl" -> group.inTable = on;
            case "itap" -> group.nesting = value == null ? 0 : value;
            default -> layout(word, value, group);
        }
    }

    private void layout(String word, @Nullable Integer value, Group group) {
        if (group.aside || group.fontTable) {
            return;
        }
        switch (word) {
            case "par", "sect" -> endParagraph(group);
            case "cell" -> {
                table.endCell(takeParagraph());
            }
            case "nestcell" -> table.line(takeParagraph());
            case "row" -> table.endRow();
            case "trowd", "clmgf", "clmrg", "clvmgf", "clvmrg", "cellx" -> table.define(word);
            default -> {
                String sign = SIGNS.get(word);
                if (sign != null) {
                    words(sign);
                }
            }
        }
    }

    private void chooseFont(Group group, int font) {
        if (group.fontTable) {
            definedFont = font;
        } else {
            group.font = font;
        }
    }

    private void unicode(Group group, int value) {
        char c = (char) value;
        words(Character.getType(c) == Character.PRIVATE_USE ? ListLevel.visibleSign(String.valueOf(c)) : "" + c);
        skip = group.unicodeSkip;
    }

    /** A byte of text, in the code page of its font. */
    void character(byte value) {
        if (skip > 0) {
            skip--;
            return;
        }
        Group group = current();
        if (group.aside || group.fontTable) {
            return;
        }
        Charset charset = fonts.getOrDefault(group.font < 0 ? usualFont : group.font, usual);
        if (charset == RtfCharsets.SYMBOLS) {
            words(ListLevel.visibleSign(String.valueOf((char) (0xF000 | value & 0xFF))));
        } else {
            words(value >= 0 ? String.valueOf((char) value) : new String(new byte[] {value}, charset));
        }
    }

    /** Words of the text, whatever their encoding was. */
    void words(String more) {
        Group group = current();
        if (!group.aside && !group.fontTable && !group.hidden) {
            (group.listLabel ? label : words).append(more);
            budget.spendCharacters(0);
        }
    }

    private void endParagraph(Group group) {
        String paragraph = takeParagraph();
        if (group.inTable || group.nesting > 0) {
            table.line(paragraph);
        } else {
            table.end();
            text.paragraph(paragraph);
        }
    }

    private String takeParagraph() {
        String number = label.toString().strip();
        String paragraph = (number.isEmpty() ? "" : number + " ") + words;
        label.setLength(0);
        words.setLength(0);
        return paragraph.replace("\u00AD", "");
    }

    private Group current() {
        Group group = groups.peek();
        return group == null ? new Group() : group;
    }

    String finish() {
        table.end();
        String rest = takeParagraph();
        if (!rest.isEmpty()) {
            text.paragraph(rest);
        }
        return text.finish();
    }
}
