package org.ispolnenie.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a page asks for. Lists keep all of their state there, so that they can be bookmarked and sent;
 * an empty parameter (a field left blank) is one not given.
 */
@RequestScoped
public class AddressParameters {

    @Inject
    private HttpServletRequest request;

    public @Nullable String text(String name) {
        return WrittenText.lineOrNull(request.getParameter(name));
    }

    /** The same of several lines, as a form of another page sends it. */
    public @Nullable String lines(String name) {
        return WrittenText.textOrNull(request.getParameter(name));
    }

    /** What a page cannot do without; without it there is nothing at this address. */
    public String required(String name) {
        @Nullable String value = text(name);
        if (value == null) {
            throw new NotFoundException(Message.of("shared.NO_SUCH_PAGE"));
        }
        return value;
    }

    public @Nullable Long number(String name) {
        return read(name, Long::valueOf, "shared.BAD_PARAMETER");
    }

    public @Nullable LocalDate date(String name) {
        return read(name, LocalDate::parse, "shared.NOT_A_DATE");
    }

    public <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
        return read(
                name,
                value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new),
                "shared.BAD_PARAMETER");
    }

    public @Nullable Boolean flag(String name) {
        String value = text(name);
        return value == null ? null : Boolean.valueOf(value);
    }

    /** The id a page cannot do without; without it there is nothing at this address. */
    public long id() {
        return id("id");
    }

    /** The same under another name. */
    public long id(String name) {
        String value = text(name);
        if (value != null && value.matches("\\d{1,18}")) {
            return Long.parseLong(value);
        }
        throw new NotFoundException(Message.of("shared.NO_SUCH_PAGE"));
    }

    private <T> @Nullable T read(String name, Function<String, T> reader, String refusal) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw ValidationException.of("/" + name, Message.of(refusal, value));
        }
    }
}
