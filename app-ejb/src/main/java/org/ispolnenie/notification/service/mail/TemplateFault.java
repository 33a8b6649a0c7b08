package org.ispolnenie.notification.service.mail;

import com.samskivert.mustache.MustacheException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.message.Message;

/** Words what is wrong with a part of a template, and in which line. */
final class TemplateFault {

    private static final Pattern LINE = Pattern.compile("(?s)(.*?)[,@ ]*(?:on )?line (\\d+).*");

    private TemplateFault() {}

    static Message of(MustacheException broken, String source) {
        if (broken instanceof MustacheException.Context unknown) {
            return unknownName(unknown.key, source);
        }
        String said = String.valueOf(broken.getMessage());
        Matcher line = LINE.matcher(said);
        return line.matches()
                ? Message.of(
                        "notification.TEMPLATE_BROKEN_IN_LINE",
                        line.group(2),
                        line.group(1).strip())
                : Message.of("notification.TEMPLATE_BROKEN", said);
    }

    static Message unknownName(String name, String source) {
        return Message.of("notification.TEMPLATE_UNKNOWN_NAME", name, line(name, source));
    }

    /** Where the name stands first. */
    private static long line(String name, String source) {
        Matcher tag = Pattern.compile("\\{\\{[#^&>{]?\\s*" + Pattern.quote(name) + "\\s*}}")
                .matcher(source);
        String before = tag.find() ? source.substring(0, tag.start()) : "";
        return before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
    }
}
