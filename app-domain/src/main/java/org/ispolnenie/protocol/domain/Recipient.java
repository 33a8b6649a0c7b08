package org.ispolnenie.protocol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.ispolnenie.reading.result.RecipientMention;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** To whom the result of a decision is delivered. */
@Embeddable
public class Recipient {

    private String raw;
    private @Nullable String code;
    private @Nullable String person;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;

    protected Recipient() {}

    private Recipient(String raw, @Nullable String code, @Nullable String person, Span span) {
        this.raw = raw;
        this.code = code;
        this.person = person;
        this.spanStart = span.start();
        this.spanEnd = span.end();
    }

    static Recipient of(RecipientMention mention) {
        return new Recipient(mention.raw(), mention.code(), mention.person(), mention.span());
    }

    /** A recipient named by a person, not by the text. */
    public static Recipient named(String code, String name) {
        return new Recipient(name, code, null, new Span(0, 0));
    }

    public String raw() {
        return raw;
    }

    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    public Span span() {
        return new Span(spanStart, spanEnd);
    }

    @Override
    public String toString() {
        return code == null ? raw : code;
    }
}
