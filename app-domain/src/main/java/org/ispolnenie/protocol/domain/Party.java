package org.ispolnenie.protocol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.protocol.domain.Amendment.NamedParty;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** A party of a decision: the words of the source and whom the directory takes them for. */
@Embeddable
public class Party {

    private String raw;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    /** Codes taken out of a group, with a space between them. */
    private String excluded;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;

    protected Party() {}

    private Party(String raw, PartyKind kind, @Nullable String code, PartyRole role, List<String> excluded, Span span) {
        this.raw = raw;
        this.kind = kind;
        this.code = code;
        this.role = role;
        this.excluded = String.join(" ", excluded);
        this.spanStart = span.start();
        this.spanEnd = span.end();
    }

    static Party of(PartyMention mention) {
        return new Party(
                mention.raw(), mention.kind(), mention.code(), mention.role(), mention.excluded(), mention.span());
    }

    /** The same party at the place of the words it is meant by, in the role those have. */
    Party inPlaceOf(Party meant) {
        return new Party(raw, kind, code, meant.role, List.of(), meant.span());
    }

    /** A group without these of its members. */
    Party without(List<String> codes) {
        return kind == PartyKind.GROUP ? new Party(raw, kind, code, role, codes, span()) : this;
    }

    /** A party named by a person, not by the text. */
    public static Party named(PartyKind kind, String code, String name, PartyRole role) {
        return new Party(name, kind, code, role, List.of(), new Span(0, 0));
    }

    public String raw() {
        return raw;
    }

    public PartyKind kind() {
        return kind;
    }

    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public PartyRole role() {
        return role;
    }

    public List<String> excluded() {
        return excluded.isEmpty() ? List.of() : List.of(excluded.split(" "));
    }

    /** Where it stands in the source; empty (0..0) if a person named it. */
    public Span span() {
        return new Span(spanStart, spanEnd);
    }

    /** How a correction names it. */
    NamedParty named() {
        return new NamedParty(role, code == null ? "«" + raw + "»" : code, excluded);
    }

    @Override
    public String toString() {
        return named().toString();
    }
}
