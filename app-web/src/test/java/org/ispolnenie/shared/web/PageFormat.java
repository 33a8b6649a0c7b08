package org.ispolnenie.shared.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays out the source of a page in lines of at most 140 characters. {@code bin/format} runs this file to write the
 * pages, {@link PageFormatTest} checks them. Lines that the author ended stay ended. What is too long is broken where
 * white space means nothing to the browser: inside tags, inside expressions, where there is white space already, at the
 * edges of blocks. Nothing but white space changes; {@code pre} and elements whose style keeps white space stay.
 */
final class PageFormat {

    static final int WIDTH = 140;

    private static final int INDENT = 4;

    private static final String ATTRIBUTE = "[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*')";
    private static final Pattern ATTRIBUTES = Pattern.compile(ATTRIBUTE);
    private static final Pattern TOKEN = Pattern.compile(
            "\\G(?:(?<kept><!--.*?-->|<!\\[CDATA\\[.*?]]>|<[!?][^>]*>)|</(?<close>[\\w:.-]+)\\s*>|<(?<open>[\\w:.-]+)"
                    + "(?<attributes>(?:\\s+" + ATTRIBUTE + ")*+)\\s*(?<empty>/?)>|(?<text>[^<]+))",
            Pattern.DOTALL);
    private static final Pattern EXPRESSION =
            Pattern.compile("[#$]\\{(?:[^{}'\"]|'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|\\{[^{}]*})*+}");
    private static final Pattern WORD = Pattern.compile("(\\s*)((?:" + EXPRESSION + "|\\S)*+)");
    private static final Pattern QUOTED_OR_SPACE = Pattern.compile("('(?:[^'\\\\]|\\\\.)*+'|\"[^\"]*+\")|\\s+");
    private static final Pattern LIST = Pattern.compile("(?:class|styleClass|process|update)\\b.*", Pattern.DOTALL);

    /** Elements that keep their white space, by name or by the style of their class. */
    private static final Pattern KEPT = Pattern.compile(
            "<(?:pre|script|style|textarea)\\b.*|<[^>]*\\bclass=\"(?:[^\"]* )?(?:said|source)[ \"].*", Pattern.DOTALL);
    /** White space at their edges shows nothing. */
    private static final Set<String> BLOCKS =
            names("html head body main header footer nav section article aside div p pre ul"
                    + " ol li dl dt dd table caption thead tbody tfoot tr td th form fieldset legend summary h1 h2 h3 h4 h:head h:body"
                    + " h:form f:view f:metadata ui:define isp:head isp:crumbs isp:field isp:input isp:area isp:date isp:choice"
                    + " isp:choices isp:tick isp:empty isp:bulk");
    /** Inside them it does: a style puts a sign before or after what they say. */
    private static final Set<String> SIGNED = names("li summary");
    /** They contain elements only. */
    private static final Set<String> WITHOUT_TEXT =
            names("table thead tbody tfoot tr ul ol dl select datalist ui:include"
                    + " isp:choice isp:choices h:selectOneMenu h:selectOneRadio h:selectManyCheckbox");

    private final String page;
    private final Matcher token;
    private final StringBuilder out = new StringBuilder();
    private int read;

    private PageFormat(String page) {
        this.page = page;
        this.token = TOKEN.matcher(page);
    }

    /** {@code java PageFormat.java DIRECTORY} lays out all pages of a directory. */
    public static void main(String[] arguments) throws IOException {
        for (Path page : pages(Path.of(arguments[0]))) {
            Files.writeString(page, format(Files.readString(page)));
        }
    }

    static List<Path> pages(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    static String format(String page) {
        PageFormat format = new PageFormat(page.replace("\r\n", "\n").strip());
        Element all = new Element("", "", List.of(), false, false, new ArrayList<>());
        format.read(all);
        if (format.read < format.page.length()) {
            throw new IllegalArgumentException("not understood: " + format.page.substring(format.read));
        }
        format.write(all, 0, "");
        return format.out.append('\n').toString();
    }

    private sealed interface Piece permits Text, Element {
        /** What sets it off from the piece before: nothing, a space, the end of a line or an empty line. */
        String gap();

        String flat();

        boolean hasLines();

        boolean isBlock();
    }

    /** A word, cut where its expressions may be broken, or what is kept as it is. */
    private record Text(String gap, List<String> parts, boolean isBlock) implements Piece {
        @Override
        public String flat() {
            return String.join(" ", parts);
        }

        @Override
        public boolean hasLines() {
            return parts.get(0).contains("\n");
        }
    }

    /** The last of its content is an empty text: it has the gap before the closing tag. */
    private record Element(
            String gap,
            String name,
            List<List<String>> attributes,
            boolean isEmpty,
            boolean isWithoutText,
            List<Piece> content)
            implements Piece {

        String opening() {
            return attributes.stream()
                    .map(parts -> String.join(" ", parts))
                    .collect(Collectors.joining(" ", "<" + name + (attributes.isEmpty() ? "" : " "), end()));
        }

        String end() {
            return isEmpty ? "/>" : ">";
        }

        String closing() {
            return isEmpty || name.isEmpty() ? "" : "</" + name + ">";
        }

        @Override
        public String flat() {
            return opening()
                    + content.stream()
                            .map(piece -> (piece.gap().isEmpty() ? "" : " ") + piece.flat())
                            .collect(Collectors.joining())
                    + closing();
        }

        @Override
        public boolean hasLines() {
            return content.stream().anyMatch(piece -> piece.gap().startsWith("\n") || piece.hasLines());
        }

        @Override
        public boolean isBlock() {
            return BLOCKS.contains(name) || attributes.contains(List.of("layout=\"block\""));
        }

        /** A cell without content has a style of its own: into one that may be empty comes no white space. */
        private boolean isOpen() {
            return name.equals("td")
                    ? content.stream().anyMatch(piece -> piece instanceof Element element && !element.isOfFaces())
                    : isBlock() && !SIGNED.contains(name) || name.equals("details");
        }

        private boolean isOfFaces() {
            return name.contains(":");
        }

        /** Whether white space before a piece of the content shows nothing; Faces drops it before its own tags. */
        boolean isFree(int index) {
            Piece piece = content.get(index);
            boolean atEdge = index == 0 || index == content.size() - 1;
            return isWithoutText
                    || atEdge && isOpen()
                    || piece.isBlock()
                    || index > 0 && content.get(index - 1).isBlock()
                    || piece instanceof Element element && element.isOfFaces();
        }

        /** What stands in one line with a piece of the content, after it or instead of it. */
        String glued(int from, String rest) {
            StringBuilder text = new StringBuilder();
            for (int i = from; i < content.size(); i++) {
                if (!content.get(i).gap().isEmpty() || isFree(i)) {
                    return text.toString();
                }
                text.append(content.get(i).flat());
            }
            return text + closing() + rest;
        }
    }

    private void read(Element parent) {
        String gap = "";
        while (token.find()) {
            read = token.end();
            String name = token.group("open");
            if (token.group("text") != null) {
                gap = words(token.group(), gap, parent.content());
            } else if (token.group("close") != null) {
                if (!token.group("close").equals(parent.name())) {
                    throw new IllegalArgumentException("<" + parent.name() + "> is closed by " + token.group());
                }
                parent.content().add(new Text(gap, List.of(""), false));
                return;
            } else if (name == null || KEPT.matcher(token.group()).matches()) {
                parent.content().add(new Text(gap, List.of(kept(name)), name != null && BLOCKS.contains(name)));
                gap = "";
            } else {
                boolean empty = !token.group("empty").isEmpty();
                boolean withoutText = WITHOUT_TEXT.contains(name) || name.startsWith("ui:") && parent.isWithoutText();
                List<List<String>> attributes = ATTRIBUTES
                        .matcher(token.group("attributes"))
                        .results()
                        .map(one -> parts(one.group()))
                        .toList();
                Element element = new Element(gap, name, attributes, empty, withoutText, new ArrayList<>());
                parent.content().add(element);
                gap = "";
                if (!empty) {
                    read(element);
                }
            }
        }
        if (!parent.name().isEmpty()) {
            throw new IllegalArgumentException("<" + parent.name() + "> is not closed");
        }
    }

    /** Reads to the end of an element that is kept, or takes the token as it is. */
    private String kept(String name) {
        StringBuilder text = new StringBuilder(token.group());
        int open = name == null || !token.group("empty").isEmpty() ? 0 : 1;
        while (open > 0 && token.find()) {
            text.append(token.group());
            read = token.end();
            open += name.equals(token.group("close")) ? -1 : 0;
            open += name.equals(token.group("open")) && token.group("empty").isEmpty() ? 1 : 0;
        }
        return text.toString();
    }

    private static String words(String text, String before, List<Piece> content) {
        String gap = before;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            gap = word.group(1).isEmpty() ? gap : gap(word.group(1));
            if (!word.group(2).isEmpty()) {
                content.add(new Text(gap, parts(word.group(2)), false));
                gap = "";
            }
        }
        return gap;
    }

    private static String gap(String space) {
        long lines = space.chars().filter(c -> c == '\n').count();
        return lines > 1 ? "\n\n" : lines == 1 ? "\n" : space.isEmpty() ? "" : " ";
    }

    /** Cuts at the white space that means nothing: in expressions, outside their quotes; in lists everywhere. */
    private static List<String> parts(String text) {
        String cut = EXPRESSION
                .matcher(text)
                .replaceAll(expression -> Matcher.quoteReplacement(QUOTED_OR_SPACE
                        .matcher(expression.group())
                        .replaceAll(one -> one.group(1) == null ? "\0" : Matcher.quoteReplacement(one.group(1)))));
        return List.of(
                (LIST.matcher(text).matches() ? cut.replaceAll("\\s+", "\0") : cut.replace('\n', ' ')).split("\0"));
    }

    private void write(Element element, int indent, String rest) {
        for (int i = 0; i < element.content().size(); i++) {
            Piece piece = element.content().get(i);
            String glued = element.glued(i + 1, rest);
            int margin = piece.flat().isEmpty() ? indent - INDENT : indent;
            if (out.length() > 0 && (piece.gap().startsWith("\n") || element.isFree(i))) {
                out.append(piece.gap().equals("\n\n") ? "\n" : "");
                newLine(margin);
            } else if (piece.gap().equals(" ")) {
                String next = piece.flat() + glued;
                if (fits(" " + (piece.hasLines() ? head(next) : next))) {
                    out.append(' ');
                } else {
                    newLine(margin);
                }
            }
            if (!piece.hasLines() && fits(piece.flat() + head(glued))) {
                out.append(piece.flat());
            } else if (piece instanceof Element inner) {
                open(inner, indent, inner.glued(0, glued));
                write(inner, indent + INDENT, glued);
                out.append(inner.closing());
            } else {
                fill(((Text) piece).parts(), indent + 2 * INDENT, head(glued));
            }
        }
    }

    private void open(Element element, int indent, String rest) {
        if (fits(element.opening() + head(rest))) {
            out.append(element.opening());
            return;
        }
        out.append('<').append(element.name());
        for (int i = 0; i < element.attributes().size(); i++) {
            List<String> parts = element.attributes().get(i);
            String after = i < element.attributes().size() - 1 ? "" : element.end() + head(rest);
            if (fits(" " + String.join(" ", parts) + after)) {
                out.append(' ').append(String.join(" ", parts));
            } else {
                newLine(indent + 2 * INDENT);
                fill(parts, indent + 3 * INDENT, after);
            }
        }
        if (!fits(element.end() + head(rest))) {
            newLine(indent + INDENT);
        }
        out.append(element.end());
    }

    private void fill(List<String> parts, int indent, String after) {
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (i > 0 && fits(" " + part + (i == parts.size() - 1 ? after : ""))) {
                out.append(' ');
            } else if (i > 0) {
                newLine(indent);
            }
            out.append(part);
        }
    }

    private boolean fits(String text) {
        return out.length() - out.lastIndexOf("\n") - 1 + text.length() <= WIDTH;
    }

    private void newLine(int indent) {
        out.append('\n').append(" ".repeat(indent));
    }

    /** As far as a line cannot be broken. */
    private static String head(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static Set<String> names(String list) {
        return Set.of(list.split(" "));
    }
}
