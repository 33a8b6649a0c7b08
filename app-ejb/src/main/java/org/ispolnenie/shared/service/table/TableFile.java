package org.ispolnenie.shared.service.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/**
 * A table in a file that somebody brings: CSV, or the first sheet of a workbook in Excel's format. What a file is, is seen
 * in its bytes, whatever it is called.
 */
public final class TableFile {

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private TableFile() {}

    /**
     * Gives every row with something in it, one after another, so that a large table takes no more memory than a small one.
     *
     * @throws ValidationException if it cannot be read as a whole; rows before the fault may have been given
     */
    public static void read(byte[] file, TableLimits limits, Consumer<TableRow> each) {
        if (isWorkbook(file, limits)) {
            try (WorkbookFile workbook = WorkbookFile.open(file, limits)) {
                workbook.read(each);
            }
        } else {
            CsvTable.read(CsvText.of(file), limits, each);
        }
    }

    /**
     * Whether it is a workbook of today; otherwise it may be CSV.
     *
     * @throws ValidationException if it is neither, or too large
     */
    static boolean isWorkbook(byte[] file, TableLimits limits) {
        if (file.length > limits.bytes()) {
            throw refused(Message.of("shared.TOO_LARGE", limits.bytes()));
        }
        if (file.length == 0) {
            throw refused("EMPTY");
        }
        if (starts(file, OLE2)) {
            throw refused(contains(file, ENCRYPTED) ? "ENCRYPTED" : "OLD_WORKBOOK");
        }
        if (starts(file, PDF)) {
            throw refused("NO_TABLE");
        }
        return starts(file, ZIP);
    }

    /** @param word the last part of the message's key */
    static ValidationException refused(String word, Object... args) {
        return refused(Message.of("shared.table." + word, args));
    }

    private static ValidationException refused(Message reason) {
        return ValidationException.of("/file", reason);
    }

    private static boolean starts(byte[] file, byte[] signature) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean contains(byte[] file, byte[] name) {
        for (int at = 0; at <= file.length - name.length; at++) {
            if (Arrays.equals(file, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }
}
