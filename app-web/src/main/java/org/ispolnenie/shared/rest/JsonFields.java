package org.ispolnenie.shared.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object in a request. A field the call does not know is a fault, so that a misspelt one is not
 * silently dropped. Faults are gathered: the caller hears of all of them at once, from {@link #check()}.
 */
public final class JsonFields {

    private final JsonObject object;
    private final String pointer;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<JsonFields> parts = new ArrayList<>();

    private JsonFields(JsonObject object, String pointer) {
        this.object = object;
        this.pointer = pointer;
    }

    /**
     * The fields of a value that must be an object.
     *
     * @param pointer where the object stands in the body, a JSON pointer; empty: it is the body
     * @param known   the fields the call takes
     */
    public static JsonFields of(JsonValue value, String pointer, Set<String> known) {
        if (!(value instanceof JsonObject object)) {
            throw ValidationException.of(pointer, Message.of("shared.NOT_AN_OBJECT"));
        }
        JsonFields fields = new JsonFields(object, pointer);
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fields.fault(name, Message.of("shared.UNKNOWN_FIELD", name)));
        return fields;
    }

    /** A string; null if it is missing or null. */
    public @Nullable String text(String name) {
        @Nullable JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        fault(name, Message.of("shared.NOT_A_STRING"));
        return null;
    }

    /** A constant; null if it is missing or null. */
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
        fault(name, notOneOf(text, type));
        return null;
    }

    /** True or false; null if it is missing or null. */
    public @Nullable Boolean flag(String name) {
        @Nullable JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
            return value.equals(JsonValue.TRUE);
        }
        fault(name, Message.of("shared.NOT_ONE_OF", value, "true, false"));
        return null;
    }

    /** An object as the JSON it was sent as; null if it is missing or null. */
    public @Nullable String object(String name) {
        @Nullable JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonObject) {
            return value.toString();
        }
        fault(name, Message.of("shared.NOT_AN_OBJECT"));
        return null;
    }

    /** An array of constants and nulls; empty if it is missing or null. */
    public <E extends Enum<E>> List<@Nullable E> constants(String name, Class<E> type) {
        @Nullable JsonValue value = object.get(name);
        List<@Nullable E> constants = new ArrayList<>();
        if (value == null || value == JsonValue.NULL) {
            return constants;
        }
        if (!(value instanceof JsonArray array)) {
            fault(name, Message.of("shared.NOT_STRINGS"));
            return constants;
        }
        for (int i = 0; i < array.size(); i++) {
            constants.add(constant(array.get(i), name, type));
        }
        return constants;
    }

    private <E extends Enum<E>> @Nullable E constant(JsonValue element, String name, Class<E> type) {
        if (element == JsonValue.NULL) {
            return null;
        }
        String text = element instanceof JsonString string ? string.getString() : element.toString();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        fault(name, notOneOf(text, type));
        return null;
    }

    /** A value the call cannot do without. */
    public <T> T required(String name, @Nullable T value, T otherwise) {
        @Nullable T given = required(name, value);
        return given == null ? otherwise : given;
    }

    /** A string that must be there and hold a word; empty where it does not, which {@link #check()} then says. */
    public String required(String name) {
        @Nullable String text = text(name);
        if (!WrittenText.hasWord(text)) {
            fault(name, WrittenText.noWord(text));
            return "";
        }
        return WrittenText.text(text);
    }

    /** A date that must be there; {@link LocalDate#MIN} where it is not, which {@link #check()} then says. */
    public LocalDate requiredDate(String name) {
        return required(name, date(name), LocalDate.MIN);
    }

    /** An array of strings; null if it is missing or null. */
    public @Nullable List<String> texts(String name) {
        @Nullable JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString::getString);
        }
        fault(name, Message.of("shared.NOT_STRINGS"));
        return null;
    }

    /** An ISO date between 1990 and 2100; null if it is missing or null. */
    public @Nullable LocalDate date(String name) {
        return WrittenValues.date(text(name), reason -> fault(name, reason));
    }

    /** An identity; null if it is missing or null. */
    public @Nullable Long id(String name) {
        return WrittenValues.id(text(name), reason -> fault(name, reason));
    }

    /** Identities; none if they are missing. */
    public List<Long> ids(String name) {
        @Nullable List<String> texts = texts(name);
        List<Long> ids = new ArrayList<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            @Nullable Long id = WrittenValues.id(text, reason -> fault(name, reason));
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** A whole number; null if it is missing or null. */
    public @Nullable Long number(String name) {
        @Nullable JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException tooLarge) {
                // said below
            }
        }
        fault(name, Message.of("shared.NOT_A_WHOLE_NUMBER"));
        return null;
    }

    /** The objects of an array with the fields they may have; none if it is missing. Their faults are told with these. */
    public List<JsonFields> objects(String name, Set<String> known) {
        @Nullable JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            fault(name, Message.of("shared.NOT_A_LIST"));
            return List.of();
        }
        List<JsonFields> elements = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            elements.add(of(array.get(i), pointer + "/" + name + "/" + i, known));
        }
        parts.addAll(elements);
        return elements;
    }

    /** What must be there; told as a fault where it is not. */
    public <T> @Nullable T required(String name, @Nullable T value) {
        if (value == null && errors.stream().noneMatch(error -> error.pointer().equals(pointer + "/" + name))) {
            fault(name, Message.of("shared.REQUIRED"));
        }
        return value;
    }

    /** Throws what was found wrong, if anything was. */
    public void check() {
        List<FieldError> all = new ArrayList<>(errors);
        parts.forEach(part -> all.addAll(part.errors));
        if (!all.isEmpty()) {
            throw new ValidationException(all);
        }
    }

    static <E extends Enum<E>> Message notOneOf(String text, Class<E> type) {
        String constants =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return Message.of("shared.NOT_ONE_OF", text, constants);
    }

    private void fault(String name, Message reason) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        errors.add(new FieldError(pointer + "/" + escaped, reason));
    }
}
