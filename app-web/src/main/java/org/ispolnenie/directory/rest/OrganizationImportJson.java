package org.ispolnenie.directory.rest;

import org.ispolnenie.directory.service.importing.ImportStanding;
import org.ispolnenie.directory.service.importing.OrganizationImport;
import org.ispolnenie.directory.service.importing.OrganizationImport.Line;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/** What a list of organisations would do, or did, as JSON. */
final class OrganizationImportJson {

    private OrganizationImportJson() {}

    static void write(JsonText json, OrganizationImport read, boolean imported, Messages words) {
        json.field("imported", imported)
                .field("sound", read.sound())
                .number("added", read.count(ImportStanding.NEW))
                .number("changed", read.count(ImportStanding.CHANGED))
                .number("same", read.count(ImportStanding.SAME))
                .number("refused", read.count(ImportStanding.REFUSED))
                .array("rows", read.lines(), (row, line) -> line(row, line, words))
                .array("faults", read.faults(), (fault, one) -> fault.field("cell", one.place())
                        .field("detail", words.text(one.reason())));
    }

    private static void line(JsonText json, Line line, Messages words) {
        json.number("row", line.row())
                .field("code", line.code())
                .field("name", line.name())
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
