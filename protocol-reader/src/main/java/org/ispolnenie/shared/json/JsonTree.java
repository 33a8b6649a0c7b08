package org.ispolnenie.shared.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON of our own writing, read back by those who know no JSON library: objects as maps in their order, arrays as lists,
 * strings, {@link BigDecimal}s, booleans, null.
 */
public final class JsonTree {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonTree() {}

    /**
     * The members of the object that the text is.
     *
     * @throws IllegalArgumentException if it is no object
     */
    public static Map<String, @Nullable Object> object(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return object(reader.readObject());
        } catch (JsonException noObject) {
            throw new IllegalArgumentException(text, noObject);
        }
    }

    /** A member that is a text; null if it is missing, or another value. */
    public static @Nullable String text(Map<String, @Nullable Object> object, String name) {
        return object.get(name) instanceof String text ? text : null;
    }

    /** A member that is a number; null if it is missing, or another value. */
    public static @Nullable BigDecimal number(Map<String, @Nullable Object> object, String name) {
        return object.get(name) instanceof BigDecimal number ? number : null;
    }

    /** The elements of a member that are texts; none if it is missing. */
    public static List<String> texts(Map<String, @Nullable Object> object, String name) {
        return object.get(name) instanceof List<?> elements
                ? elements.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** The elements of a member that are objects; none if it is missing. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, @Nullable Object>> objects(Map<String, @Nullable Object> object, String name) {
        return object.get(name) instanceof List<?> elements
                ? elements.stream()
                        .filter(Map.class::isInstance)
                        .map(element -> (Map<String, @Nullable Object>) element)
                        .toList()
                : List.of();
    }

    private static Map<String, @Nullable Object> object(JsonObject object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        object.forEach((name, value) -> members.put(name, plain(value)));
        return Collections.unmodifiableMap(members);
    }

    private static @Nullable Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object(object);
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(JsonTree::plain).filter(Objects::nonNull).toList();
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return value == JsonValue.NULL ? null : Boolean.valueOf(value == JsonValue.TRUE);
    }
}
