package org.ispolnenie.shared.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query string, checked one by one; all faults come at once from {@link #check()}, which comes after
 * the last question. A parameter the call never asks for is a fault: a misspelt filter would otherwise give everything.
 */
public final class QueryFields {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;

    private final MultivaluedMap<String, String> parameters;
    private final Set<String> asked = new HashSet<>();
    private final List<FieldError> errors = new ArrayList<>();

    private QueryFields(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    public static QueryFields of(UriInfo address) {
        return new QueryFields(address.getQueryParameters());
    }

    /** The text; null if it is missing or shows nothing. */
    public @Nullable String text(String name) {
        asked.add(name);
        @Nullable String value = parameters.getFirst(name);
        return WrittenText.lineOrNull(value);
    }

    public @Nullable LocalDate date(String name) {
        return WrittenValues.date(text(name), reason -> fault(name, reason));
    }

    public @Nullable Long id(String name) {
        return WrittenValues.id(text(name), reason -> fault(name, reason));
    }

    /** A date that must be there; any where it is not, which {@link #check()} then says. */
    public LocalDate requiredDate(String name) {
        return required(name, date(name), LocalDate.EPOCH);
    }

    /** An identity that must be there; none of ours where it is not, which {@link #check()} then says. */
    public long requiredId(String name) {
        return required(name, id(name), 0L);
    }

    private <T> T required(String name, @Nullable T value, T otherwise) {
        if (value != null) {
            return value;
        }
        if (text(name) == null) {
            fault(name, Message.of("shared.REQUIRED"));
        }
        return otherwise;
    }

    public @Nullable Boolean flag(String name) {
        @Nullable String text = text(name);
        if (text == null) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        fault(name, Message.of("shared.NOT_ONE_OF", text, "true, false"));
        return null;
    }

    public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        return WrittenValues.constant(text(name), type, reason -> fault(name, reason));
    }

    /** How many rows to give: 1 to 500, 50 if nothing is said. */
    public int limit() {
        @Nullable String text = text("limit");
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // said below, together with the numbers out of range
        }
        fault("limit", Message.of("shared.LIMIT", text, MAX_LIMIT));
        return DEFAULT_LIMIT;
    }

    public void fault(String name, Message reason) {
        errors.add(new FieldError("/" + name, reason));
    }

    /** Throws what was found wrong, if anything was. */
    public void check() {
        List<FieldError> all = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (!asked.contains(name)) {
                all.add(new FieldError("/" + name, Message.of("shared.UNKNOWN_PARAMETER", name)));
            } else if (values.size() > 1) {
                all.add(new FieldError("/" + name, Message.of("shared.GIVEN_TWICE")));
            }
        });
        all.addAll(errors);
        if (!all.isEmpty()) {
            throw new ValidationException(all);
        }
    }
}
