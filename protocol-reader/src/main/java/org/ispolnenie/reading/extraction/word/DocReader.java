package org.ispolnenie.reading.extraction.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.DocumentText;
import org.ispolnenie.reading.extraction.document.FormatReader;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;

/** Word documents of 1997 to 2003 ({@code .doc}), by Apache POI. */
public final class DocReader implements FormatReader {

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HARD_HYPHEN = 0x1E;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;

    @Override
    public String read(byte[] bytes, Budget budget) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            DocumentText text = new DocumentText(budget);
            read(document.getRange(), text, new DocLists(document), budget);
            return text.finish();
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableDocumentException(Problem.ENCRYPTED, locked);
        } catch (OldFileFormatException beforeWord97) {
            throw new UnreadableDocumentException(Problem.UNSUPPORTED_TYPE, beforeWord97);
        }
    }

    private static void read(Range range, DocumentText text, DocLists lists, Budget budget) {
        int count = range.numParagraphs();
        int i = 0;
        while (i < count) {
            budget.checkTime();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                readTable(table, text, lists, budget);
                i += Math.max(1, table.numParagraphs());
            } else {
                text.paragraph(line(paragraph, lists));
                i++;
            }
        }
    }

    private static void readTable(Table table, DocumentText text, DocLists lists, Budget budget) {
        text.startTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            text.startRow();
            for (int c = 0; c < row.numCells(); c++) {
                budget.checkTime();
                TableCell cell = row.getCell(c);
                text.startCell();
                if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    text.continueFromAbove();
                }
                for (int p = 0; p < cell.numParagraphs(); p++) {
                    text.paragraph(line(cell.getParagraph(p), lists));
                }
            }
        }
        text.endTable();
    }

    private static String line(Paragraph paragraph, DocLists lists) {
        StringBuilder words = new StringBuilder(lists.label(paragraph));
        // for each field that is open, whether its code is over and its result shows
        Deque<Boolean> fields = new ArrayDeque<>();
        for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
            CharacterRun run = paragraph.getCharacterRun(r);
            boolean shown = !run.isMarkedDeleted() && !run.isVanished();
            String raw = run.text();
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (c == FIELD_BEGIN) {
                    fields.push(false);
                } else if (c == FIELD_SEPARATOR && fields.poll() != null) {
                    fields.push(true);
                } else if (c == FIELD_END) {
                    fields.poll();
                } else if (shown && !fields.contains(false)) {
                    append(c, words);
                }
            }
        }
        return words.toString();
    }

    private static void append(char c, StringBuilder words) {
        switch (c) {
            case LINE_BREAK, PAGE_BREAK -> words.append('\n');
            case HARD_HYPHEN -> words.append('-');
            case '\t' -> words.append('\t');
            default -> {
                if (c >= ' ' && c != '\u00AD') {
                    words.append(c);
                }
            }
        }
    }
}
