package org.ispolnenie.directory.rest;

import org.ispolnenie.directory.domain.ListColumn;
import org.ispolnenie.directory.service.importing.ImportStanding;
import org.ispolnenie.directory.service.importing.ListImport;
import org.ispolnenie.directory.service.importing.ListImport.Line;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/**
 * What importing a list would do, or did, as JSON.
 *
 * @param key   what programs call that which tells a row from others
 * @param name  what they call its name
 * @param words of the caller's language
 */
public record ListImportJson(String key, String name, Messages words) {

    public void write(JsonText json, ListImport<? extends ListColumn> read, boolean imported) {
        json.field("imported", imported)
                .field("sound", read.sound())
                .field("fingerprint", read.fingerprint())
                .number("added", read.count(ImportStanding.NEW))
                .number("changed", read.count(ImportStanding.CHANGED))
                .number("same", read.count(ImportStanding.SAME))
                .number("closed", read.count(ImportStanding.CLOSED))
                .number("refused", read.count(ImportStanding.REFUSED))
                .array("rows", read.lines(), this::line)
                .array("faults", read.faults(), (fault, one) -> fault.field("cell", one.place())
                        .field("detail", words.text(one.reason())));
    }

    private void line(JsonText json, Line<? extends ListColumn> line) {
        json.number("row", line.row())
                .field(key, line.key())
                .field(name, line.name())
                .value("standing", line.standing())
                .array("changes", line.changes(), (change, one) -> change.field(
                                "field", one.field().key())
                        .field("was", one.was())
                        .field("becomes", one.becomes()))
                .array("faults", line.faults(), (fault, one) -> fault.field(
                                "field",
                                one.field() == null ? null : one.field().key())
                        .field("cell", one.place())
                        .field("detail", words.text(one.reason())));
    }
}
