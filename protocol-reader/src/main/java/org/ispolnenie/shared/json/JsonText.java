package org.ispolnenie.shared.json;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as the contract has it: every field is there, {@code null} where it has no value, ids are strings. Values
 * go straight to the stream: no tree, no reflection.
 */
public final class JsonText {

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final int FIRST_BUFFER = 4096;

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /** One object, in UTF-8. */
    public static byte[] of(Consumer<JsonText> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_BUFFER);
        try (JsonGenerator generator = GENERATORS.createGenerator(bytes)) {
            generator.writeStartObject();
            fields.accept(new JsonText(generator));
            generator.writeEnd();
        }
        return bytes.toByteArray();
    }

    public JsonText field(String name, @Nullable String value) {
        if (value == null) {
            generator.writeNull(name);
        } else {
            generator.write(name, value);
        }
        return this;
    }

    public JsonText field(String name, long value) {
        generator.write(name, value);
        return this;
    }

    public JsonText field(String name, double value) {
        generator.write(name, value);
        return this;
    }

    public JsonText field(String name, boolean value) {
        generator.write(name, value);
        return this;
    }

    /** A value whose text form is its JSON form: a date, an instant, a constant. */
    public JsonText value(String name, @Nullable Object value) {
        return field(name, value == null ? null : value.toString());
    }

    /** A number that may be missing. */
    public JsonText number(String name, @Nullable Number value) {
        if (value == null) {
            generator.writeNull(name);
        } else {
            generator.write(name, value.longValue());
        }
        return this;
    }

    /** A decimal number as it is, without loss; null where there is none. */
    public JsonText decimal(String name, @Nullable BigDecimal value) {
        if (value == null) {
            generator.writeNull(name);
        } else {
            generator.write(name, value);
        }
        return this;
    }

    /** A value that is JSON already; null where there is none. */
    public JsonText json(String name, @Nullable String value) {
        if (value == null) {
            generator.writeNull(name);
        } else {
            try (JsonReader reader = READERS.createReader(new StringReader(value))) {
                generator.write(name, reader.readValue());
            }
        }
        return this;
    }

    /** An identity; a string, so that no client loses digits of it. */
    public JsonText id(String name, @Nullable Long id) {
        return value(name, id);
    }

    /** A nested object; null where there is no subject. */
    public <T> JsonText object(String name, @Nullable T subject, BiConsumer<JsonText, T> fields) {
        if (subject == null) {
            generator.writeNull(name);
        } else {
            generator.writeStartObject(name);
            fields.accept(this, subject);
            generator.writeEnd();
        }
        return this;
    }

    /** An array of objects; null for an element that is null. */
    public <T> JsonText array(String name, Iterable<? extends @Nullable T> subjects, BiConsumer<JsonText, T> fields) {
        generator.writeStartArray(name);
        for (@Nullable T subject : subjects) {
            if (subject == null) {
                generator.writeNull();
            } else {
                generator.writeStartObject();
                fields.accept(this, subject);
                generator.writeEnd();
            }
        }
        generator.writeEnd();
        return this;
    }

    /** An array of strings, of dates, of constants. */
    public JsonText values(String name, Collection<?> values) {
        generator.writeStartArray(name);
        values.forEach(value -> generator.write(value.toString()));
        generator.writeEnd();
        return this;
    }
}
