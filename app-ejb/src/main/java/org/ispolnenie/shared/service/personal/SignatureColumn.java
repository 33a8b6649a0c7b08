package org.ispolnenie.shared.service.personal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.message.Message;

/**
 * A column in which a signature stands: a login, or two with {@code >} between. Its table has a column {@code id}.
 *
 * @param what   what is signed by it, in words
 * @param update the statement of its owner that writes another signature, without its condition
 */
public record SignatureColumn(Message what, String table, String column, String update) {

    private static final Pattern UPDATE = Pattern.compile("update (\\w+) set (\\w+) = \\?");

    /** @param update {@code update execution_report set author = ?}: so it is seen whose rows are written */
    public static SignatureColumn of(Message what, String update) {
        Matcher parts = UPDATE.matcher(update);
        if (!parts.matches()) {
            throw new IllegalArgumentException(update);
        }
        return new SignatureColumn(what, parts.group(1), parts.group(2), update);
    }
}
