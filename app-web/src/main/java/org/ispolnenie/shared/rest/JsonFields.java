package org.ispolnenie.shared.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object in a request. A field the call never asks for is a fault, so that a misspelt one is not
 * silently dropped. Faults are gathered: the caller hears of all of them at once, from {@link #check()}, which comes after
 * the last question.
 */
public final class JsonFields {

    private final JsonObject object;
    private final String pointer;
    private final Set<String> asked = new HashSet<>();
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
     */
    public static JsonFields of(JsonValue value, String pointer) {
        if (!(value instanceof JsonObject object)) {
            throw ValidationException.of(pointer, Message.of("shared.NOT_AN_OBJECT"));
        }
        return new JsonFields(object, pointer);
    }

    /** What was sent under a name, which the call knows from now on; null if it is missing or null. */
    private @Nullable JsonValue sent(String name) {
        asked.add(name);
        @Nullable JsonValue value = object.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    /** A list of objects that must be sent, so that a forgotten or mistyped name does not empty what is there. */
    public List<JsonFields> requiredObjects(String name) {
        if (sent(name) == null) {
            fault(name, Message.of("shared.REQUIRED"));
        }
        return objects(name);
    }

    /** A string; null if it is missing or null. */
    public @Nullable String text(String name) {
        @Nullable JsonValue value = sent(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        fault(name, Message.of("shared.NOT_A_STRING"));
        return null;
    }

    /** A string; what is said instead where it is missing or null. */
    public String text(String name, String otherwise) {
        @Nullable String text = text(name);
        return text == null ? otherwise : text;
    }

    /** A constant; null if it is missing or null. */
    public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        return WrittenValues.constant(text(name), type, reason -> fault(name, reason));
    }

    /** True or false; null if it is missing or null. */
    public @Nullable Boolean flag(String name) {
        @Nullable JsonValue value = sent(name);
        if (value == null) {
            return null;
        }
        if (value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
            return value.equals(JsonValue.TRUE);
        }
        fault(name, Message.of("shared.NOT_ONE_OF", value, "true, false"));
        return null;
    }

    /** A number as it was written; null if it is missing or null. */
    public @Nullable BigDecimal decimal(String name) {
        @Nullable JsonValue value = sent(name);
        if (value == null || value instanceof JsonNumber) {
            return value instanceof JsonNumber number ? number.bigDecimalValue() : null;
        }
        fault(name, Message.of("shared.NOT_A_NUMBER"));
        return null;
    }

    /** Whatever was sent under a name; null if it is missing or null. */
    public @Nullable JsonValue value(String name) {
        return sent(name);
    }

    /** All fields there are, for a call whose names are not its own: none of them is unknown to it. */
    public Map<String, JsonValue> all() {
        asked.addAll(object.keySet());
        return object;
    }

    /** Says of a field what only the call itself knows to be wrong. */
    public void refuse(String name, Message reason) {
        fault(name, reason);
    }

    /** An object as the JSON it was sent as; null if it is missing or null. */
    public @Nullable String object(String name) {
        @Nullable JsonValue value = sent(name);
        if (value == null) {
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
        @Nullable JsonValue value = sent(name);
        List<@Nullable E> constants = new ArrayList<>();
        if (value == null) {
            return constants;
        }
        if (!(value instanceof JsonArray array)) {
            fault(name, Message.of("shared.NOT_STRINGS"));
            return constants;
        }
        for (JsonValue element : array) {
            constants.add(WrittenValues.constant(word(element), type, reason -> fault(name, reason)));
        }
        return constants;
    }

    /** A value the call cannot do without; the other where it is not there, which {@link #check()} then says. */
    private <T> T required(String name, @Nullable T value, T otherwise) {
        if (value != null) {
            return value;
        }
        if (errors.stream().noneMatch(error -> error.pointer().equals(pointer + "/" + name))) {
            fault(name, Message.of("shared.REQUIRED"));
        }
        return otherwise;
    }

    /** A string that must be there, as it was written. */
    public String given(String name) {
        return required(name, text(name), "");
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

    /** A constant that must be there; any where it is not, which {@link #check()} then says. */
    public <E extends Enum<E>> E required(String name, Class<E> type) {
        return required(name, constant(name, type), type.getEnumConstants()[0]);
    }

    /** A date that must be there; {@link LocalDate#MIN} where it is not, which {@link #check()} then says. */
    public LocalDate requiredDate(String name) {
        return required(name, date(name), LocalDate.MIN);
    }

    /** An array of strings; null if it is missing or null. */
    public @Nullable List<String> texts(String name) {
        @Nullable JsonValue value = sent(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString::getString);
        }
        fault(name, Message.of("shared.NOT_STRINGS"));
        return null;
    }

    /** An array of strings that must be there. */
    public List<String> requiredTexts(String name) {
        return required(name, texts(name), List.of());
    }

    /** An ISO date between 1990 and 2100; null if it is missing or null. */
    public @Nullable LocalDate date(String name) {
        return WrittenValues.date(text(name), reason -> fault(name, reason));
    }

    /** An identity; null if it is missing or null. */
    public @Nullable Long id(String name) {
        return WrittenValues.id(text(name), reason -> fault(name, reason));
    }

    /** An identity that must be there. */
    public long requiredId(String name) {
        return required(name, id(name), 0L);
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
        @Nullable JsonValue value = sent(name);
        if (value == null) {
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

    /** A whole number that must be there. */
    public long requiredNumber(String name) {
        return required(name, number(name), 0L);
    }

    /** The fields of an object; null if it is missing or null. Their faults are told with these. */
    public @Nullable JsonFields part(String name) {
        @Nullable JsonValue value = sent(name);
        if (value == null) {
            return null;
        }
        JsonFields part = of(value, pointer + "/" + name);
        parts.add(part);
        return part;
    }

    /** The objects of an array; none if it is missing. Their faults are told with these. */
    public List<JsonFields> objects(String name) {
        @Nullable JsonValue value = sent(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            fault(name, Message.of("shared.NOT_A_LIST"));
            return List.of();
        }
        List<JsonFields> elements = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            elements.add(of(array.get(i), pointer + "/" + name + "/" + i));
        }
        parts.addAll(elements);
        return elements;
    }

    /** Throws what was found wrong, if anything was. */
    public void check() {
        List<FieldError> all = faults();
        if (!all.isEmpty()) {
            throw new ValidationException(all);
        }
    }

    private List<FieldError> faults() {
        List<FieldError> all = new ArrayList<>();
        object.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> all.add(fieldError(name, Message.of("shared.UNKNOWN_FIELD", name))));
        all.addAll(errors);
        parts.forEach(part -> all.addAll(part.faults()));
        return all;
    }

    private static @Nullable String word(JsonValue element) {
        if (element == JsonValue.NULL) {
            return null;
        }
        return element instanceof JsonString text ? text.getString() : element.toString();
    }

    private void fault(String name, Message reason) {
        errors.add(fieldError(name, reason));
    }

    private FieldError fieldError(String name, Message reason) {
        return new FieldError(pointer + "/" + Json.encodePointer(name), reason);
    }
}
