package org.ispolnenie.protocol.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.directory.domain.DirectoryCsv;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.calendar.KnownCalendar;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.PartyKind;

/** The documents, the directory and the calendar the tests read with: the ones the product is delivered with. */
final class DeliveredDocuments {

    static final LocalDate MEETING = LocalDate.of(2019, 10, 31);
    static final List<String> LAYOUTS = List.of("layout-02", "layout-03", "layout-05", "layout-12", "layout-17");

    private static final String END_OF_NOTES = "# ---- text ----\n";

    private DeliveredDocuments() {}

    static String founding() {
        return resource("protocol-2019-10-31.txt");
    }

    /** The text of a layout without the notes above it. */
    static String layout(String number) {
        String file = resource("layout-" + number + ".txt");
        return file.substring(file.indexOf(END_OF_NOTES) + END_OF_NOTES.length());
    }

    static String resource(String name) {
        try (InputStream file =
                DeliveredDocuments.class.getResourceAsStream("/org/ispolnenie/protocol/reading/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ProtocolReader reader() {
        return new ProtocolReader(directory(MEETING), calendar());
    }

    static KnownCalendar calendar() {
        return new ProductionCalendar(CalendarCsv.embedded());
    }

    static PartyDirectory directory(LocalDate day) {
        List<DirectoryCsv.Row> rows = DirectoryCsv.embedded().stream()
                .filter(row -> row.existsOn(day))
                .toList();
        List<String> codes = rows.stream().map(DirectoryCsv.Row::code).toList();
        return new PartyDirectory(rows.stream()
                .map(row -> new KnownParty(
                        row.code(),
                        row.isGroup() ? PartyKind.GROUP : PartyKind.ORGANIZATION,
                        Stream.concat(Stream.of(row.name(), row.shortName()), row.aliases().stream())
                                .toList(),
                        row.members().stream().filter(codes::contains).toList()))
                .toList());
    }
}
