package org.ispolnenie.notification.service.mail;

import com.samskivert.mustache.MustacheException;
import java.io.StringWriter;

/** Takes the text of one mail and no more: lists nested in themselves would otherwise fill the memory. */
final class TemplateWriter extends StringWriter {

    static final int LONGEST = 1 << 20;

    @Override
    public void write(String text) {
        if (getBuffer().length() + text.length() > LONGEST) {
            throw new MustacheException("longer than " + LONGEST);
        }
        super.write(text);
    }
}
