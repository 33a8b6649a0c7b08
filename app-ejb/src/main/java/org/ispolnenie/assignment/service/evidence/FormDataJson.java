package org.ispolnenie.assignment.service.evidence;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.jspecify.annotations.Nullable;

/** The form data of reports: kept as JSON, asked for evidence. */
public final class FormDataJson {

    private static final String FIGURE = "figure";
    private static final String PUBLICATION = "publication";

    private FormDataJson() {}

    /** The object a text holds; empty if it is no JSON, or another value. */
    public static Optional<JsonObject> object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue() instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonException | IllegalStateException notJson) {
            return Optional.empty();
        }
    }

    /** The values of the object a text holds; none where it holds none. */
    public static JsonObject values(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(FormDataJson::object).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    /** What counts as evidence in a text, and the text; nothing counts in one that is no object. */
    public static FormData read(@Nullable String text) {
        JsonObject data = values(text);
        return new FormData(
                data.get(FIGURE) instanceof JsonNumber number ? number.bigDecimalValue() : null,
                data.get(PUBLICATION) instanceof JsonString words ? words.getString() : null,
                data.values().stream().anyMatch(value -> value != JsonValue.NULL),
                text);
    }
}
