package org.ispolnenie.directory.web.body;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.ispolnenie.directory.service.body.GroupDetails.Period;
import org.ispolnenie.directory.service.body.GroupWords;
import org.ispolnenie.directory.web.TypedDay;
import org.ispolnenie.shared.input.WrittenText;
import org.jspecify.annotations.Nullable;

/** A body in a group, with its days as typed. */
public final class EditedMember implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;
    private String from;
    private String to;

    EditedMember(String code, String name, LocalDate from) {
        this.code = code;
        this.name = name;
        this.from = from.toString();
        this.to = "";
    }

    EditedMember(Period known) {
        this.code = known.code();
        this.name = known.name();
        this.from = known.from().toString();
        this.to = Objects.toString(known.to(), "");
    }

    GroupWords.Member said(String pointer) {
        return new GroupWords.Member(
                code, TypedDay.of(from, pointer + "/from"), TypedDay.ofOrNull(to, pointer + "/to"));
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = WrittenText.line(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = WrittenText.line(to);
    }
}
