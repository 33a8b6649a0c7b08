package org.ispolnenie.protocol.domain;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.extraction.TextExtraction;
import org.ispolnenie.reading.json.ReadingJson;
import org.ispolnenie.shared.domain.Sha256;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * {@code bin/read FILE}: the reading of a document as JSON, with the names and the calendar that the product is delivered
 * with; no server, no database. It is what an import into a fresh installation would read.
 */
final class ReadFile {

    private static final int REFUSED = 1;
    private static final int NOT_ASKED_RIGHT = 2;

    private ReadFile() {}

    /** Ends with 1 where the document cannot be read, with 2 where there is no such file. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            say("bin/read FILE");
            System.exit(NOT_ASKED_RIGHT);
        }
        Path file = Path.of(arguments[0]);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            say(file + ": нет такого файла / no such file");
            System.exit(NOT_ASKED_RIGHT);
        }
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(read(Files.readAllBytes(file)));
            out.write('\n');
        } catch (DomainException refusal) {
            say(file + ": " + Messages.in(Messages.RUSSIAN).text(refusal.reason()));
            System.exit(REFUSED);
        }
    }

    /** The names are those of the day of the meeting, as they are at an import. */
    static byte[] read(byte[] document) {
        String text = new TextExtraction().extract(document, null, null).text();
        @Nullable LocalDate day = ProtocolReader.lookOver(text).meetingDate();
        ProtocolReader reader = new ProtocolReader(
                NamesOnDay.delivered(day).directory(), new ProductionCalendar(CalendarCsv.embedded()));
        return ReadingJson.of(reader.read(text), Sha256.hex(document), Messages.in(Messages.RUSSIAN));
    }

    private static void say(String words) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(words);
    }
}
