package org.ispolnenie.shared.service.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ispolnenie.shared.input.MeasuredMarkup;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook, looked over from its beginning to its end: no document type, nothing nested or written without
 * measure, no cell outside a sheet. Of a sheet it remembers which cells are merged and whether anything stands in it.
 */
final class SheetInspection {

    private static final XMLInputFactory FACTORY = factory();
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");

    private static final String TEXTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
    private static final Set<String> CELL_CONTENTS = Set.of("v", "f", "is", "si");
    private static final int DEEPEST = 100;
    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    /** Excel takes 32,767 characters in a cell. */
    private static final int LONGEST_TEXT = 40_000;

    /** Cells that a reader must pass over, filled or not, in the whole sheet. */
    private static final long WIDEST = 50_000_000;

    private static final int MOST_MERGES = 1_000;

    private final TableLimits limits;
    private final List<Merge> merges = new ArrayList<>();
    private final Map<String, String> links = new HashMap<>();
    private final SharedTexts texts = new SharedTexts();
    private final List<String> textParts = new ArrayList<>();
    private int depth;
    private int written;
    private int filledRows;
    private boolean rowFilled;
    private boolean inCell;
    private int row;
    private int column;
    private int rowWidth;
    private long width;

    /** Cells that were made one, from the first row and column to the last, 0 being the first. */
    private record Merge(int top, int left, int bottom, int right) {

        boolean covers(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left);
        }
    }

    SheetInspection(TableLimits limits) {
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external parts are not read");
        });
        return factory;
    }

    /** How many rows have something in them. */
    int filledRows() {
        return filledRows;
    }

    /** Links to sheets: their ids and what they lead to. */
    Map<String, String> links() {
        return links;
    }

    /** Texts that stand here, and those that cells refer to. */
    SharedTexts texts() {
        return texts;
    }

    /** The parts that are said to keep the texts of all cells. */
    List<String> textParts() {
        return textParts;
    }

    /** The rightmost column of a row that is covered by a merged cell; -1 if none is. */
    int lastMerged(int row) {
        return merges.stream()
                .filter(merge -> row >= merge.top() && row <= merge.bottom())
                .mapToInt(Merge::right)
                .max()
                .orElse(-1);
    }

    boolean isMerged(int row, int column) {
        return !merges.isEmpty() && merges.stream().anyMatch(merge -> merge.covers(row, column));
    }

    /** @throws IOException if it is no XML */
    void look(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(
                    new MeasuredMarkup(decoded(part), () -> TableFile.refused("EXHAUSTING")));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        write(xml);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw TableFile.refused("EXHAUSTING");
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** UTF-8, or UTF-16 with a mark, as office programs write; the parser's own decoder complains to the console. */
    private static Reader decoded(InputStream source) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(source, 2);
        byte[] mark = bytes.readNBytes(2);
        boolean wide = mark.length > 1 && (mark[0] & mark[1] & 0xFE) == 0xFE;
        bytes.unread(mark);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private void start(XMLStreamReader xml) {
        if (++depth > DEEPEST) {
            throw TableFile.refused("EXHAUSTING");
        }
        switch (xml.getLocalName()) {
            case "row" -> {
                column = -1;
                rowWidth = 0;
                rowFilled = false;
                row = row(xml.getAttributeValue(null, "r"));
            }
            case "c" -> {
                cell(xml.getAttributeValue(null, "r"));
                texts.cell(FileCell.place(row, column), xml.getAttributeValue(null, "t"));
            }
            case "v", "f", "is" -> content(xml.getLocalName());
            case "si" -> {
                content("si");
                texts.text(depth);
            }
            case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
            case "Relationship" -> link(xml);
            case "Override", "Default" -> textPart(xml);
            default -> {
                // says nothing of where cells are
            }
        }
    }

    private void end(String name) {
        depth--;
        if (CELL_CONTENTS.contains(name)) {
            inCell = false;
        }
        switch (name) {
            case "v" -> texts.valueEnds();
            case "c" -> texts.cellEnds();
            default -> {
                // refers to nothing
            }
        }
        if (name.equals("row")) {
            width += rowWidth;
            if (rowFilled) {
                filledRows++;
            }
            if (width > WIDEST) {
                throw TableFile.refused("EXHAUSTING");
            }
            limits.requireRows(filledRows);
        }
    }

    private void content(String name) {
        rowFilled = true;
        inCell = true;
        written = 0;
        if (name.equals("v")) {
            texts.value();
        }
    }

    private void write(XMLStreamReader xml) {
        written += xml.getTextLength();
        if (inCell && written > LONGEST_TEXT) {
            throw TableFile.refused("EXHAUSTING");
        }
        if (inCell) {
            texts.written(xml.getText());
        }
    }

    private void cell(@Nullable String address) {
        column = address == null ? column + 1 : column(matched(address).group(1));
        if (column >= LAST_COLUMN) {
            throw TableFile.refused("BROKEN");
        }
        rowWidth = Math.max(rowWidth, column);
    }

    private void merge(@Nullable String range) {
        String[] ends = String.valueOf(range).split(":", 2);
        Matcher first = matched(ends[0]);
        Matcher last = matched(ends[ends.length - 1]);
        if (merges.size() >= MOST_MERGES) {
            throw TableFile.refused("TOO_MANY_MERGED", MOST_MERGES);
        }
        merges.add(new Merge(row(first), column(first.group(1)), row(last), column(last.group(1))));
    }

    private void link(XMLStreamReader xml) {
        @Nullable String type = xml.getAttributeValue(null, "Type");
        @Nullable String id = xml.getAttributeValue(null, "Id");
        @Nullable String target = xml.getAttributeValue(null, "Target");
        // a sheet that is only a chart is a part of its own as well
        if (type != null && type.endsWith("sheet") && id != null && target != null) {
            links.put(id, target);
        }
    }

    private void textPart(XMLStreamReader xml) {
        @Nullable String part = xml.getAttributeValue(null, "PartName");
        if (TEXTS.equals(xml.getAttributeValue(null, "ContentType")) && part != null) {
            textParts.add(part);
        }
    }

    private static Matcher matched(String address) {
        Matcher place = ADDRESS.matcher(address);
        if (!place.matches()) {
            throw TableFile.refused("BROKEN");
        }
        return place;
    }

    /** A row that does not say which it is is the next. */
    private int row(@Nullable String number) {
        if (number == null) {
            return row + 1;
        }
        if (!number.matches("[1-9][0-9]{0,6}") || Integer.parseInt(number) > LAST_ROW) {
            throw TableFile.refused("BROKEN");
        }
        return Integer.parseInt(number);
    }

    private static int row(Matcher address) {
        return Integer.parseInt(address.group(2)) - 1;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
