package org.ispolnenie.collection.service.workbook;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.service.sheet.AskedTable;
import org.ispolnenie.shared.input.WrittenText;

/** Schools and exam sites as people see them in a workbook, by name and code: «МБОУ «СОШ № 1» (470101)». */
final class ObjectLabels {

    private static final Pattern LABEL = Pattern.compile("(?s).*\\(([^()]+)\\)\\s*");

    private final Map<String, String> byCode = new HashMap<>();

    void add(Collection<SheetObject> objects) {
        objects.forEach(object -> byCode.put(object.code(), label(object)));
    }

    static String label(SheetObject object) {
        return object.name() + " (" + object.code() + ")";
    }

    /** The label of a code; the code itself where nobody knows how it is called. */
    String of(String code) {
        return byCode.getOrDefault(code, code);
    }

    /** The code of the object that somebody means: by its label, by its code or by its name; else what they wrote. */
    static String code(String written, AskedTable asked, ColumnType type) {
        Matcher label = LABEL.matcher(written);
        return (label.matches() ? asked.code(type, label.group(1)) : Optional.<String>empty())
                .or(() -> asked.code(type, WrittenText.text(written)))
                .orElse(written);
    }
}
