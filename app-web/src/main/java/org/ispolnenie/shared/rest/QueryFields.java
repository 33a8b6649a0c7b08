package org.ispolnenie.shared.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query string, checked one by one; all faults come at once from {@link #check()}. A parameter the
 * call does not know is a fault: a misspelt filter would otherwise give everything.
 */
public final class QueryFields {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;

    private final MultivaluedMap<String, String> parameters;
    private final List<FieldError> errors = new ArrayList<>();

    private QueryFields(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    public static QueryFields of(UriInfo address, String... known) {
        QueryFields fields = new QueryFields(address.getQueryParameters());
        Set<String> names = Set.of(known);
        fields.parameters.forEach((name, values) -> {
            if (!names.contains(name)) {
                fields.fault(name, Message.of("shared.UNKNOWN_PARAMETER", name));
            } else if (values.size() > 1) {
                fields.fault(name, Message.of("shared.GIVEN_TWICE"));
            }
        });
        return fields;
    }

    /** The text; null if it is missing or shows nothing. */
    public @Nullable String text(String name) {
        @Nullable String value = parameters.getFirst(name);
        return WrittenText.lineOrNull(value);
    }

    public @Nullable LocalDate date(String name) {
        return WrittenValues.date(text(name), reason -> fault(name, reason));
    }

    public @Nullable Long id(String name) {
        return WrittenValues.id(text(name), reason -> fault(name, reason));
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
        @Nullable String text = text(name);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        fault(name, JsonFields.notOneOf(text, type));
        return null;
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
        if (!errors.isEmpty()) {
            throw new ValidationException(errors);
        }
    }
}
