package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * {@code openapi.yaml}, held against what REST takes and answers: every field is described, what is described as required is
 * there, and values are of the described kind. Every call of every test goes through it.
 */
public final class RestDescription {

    private static final String JSON = "application/json";
    private static final Pattern JSON_PART = Pattern.compile(
            "name=\"(\\w+)\"[^\\r\\n]*\\r?\\nContent-Type: " + JSON + "[^\\r\\n]*\\r?\\n\\r?\\n(.*?)\\r?\\n--",
            Pattern.DOTALL);
    private static final int OK = 200;
    private static final int NOT_OK = 300;
    private static final Map<?, ?> DESCRIPTION = description();
    private static final Map<?, ?> PATHS = Objects.requireNonNull((Map<?, ?>) DESCRIPTION.get("paths"));

    private RestDescription() {}

    private static Map<?, ?> description() {
        try {
            return new Yaml().load(Files.readString(Path.of("../app-web/target/openapi/openapi.yaml")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The addresses without an id that can be read. */
    public static List<String> readable() {
        return PATHS.entrySet().stream()
                .filter(path -> in(path.getValue(), "get") != null)
                .map(path -> path.getKey().toString())
                .filter(path -> !path.contains("{"))
                .toList();
    }

    /**
     * An operation that changes something.
     *
     * @param mediaType of what it takes; empty: it takes nothing
     */
    public record Write(String method, String path, String mediaType) {

        /** «POST /reports/{id}/acceptance». */
        public String operation() {
            return method + " " + path;
        }
    }

    /** All of them, by address. */
    public static List<Write> writes() {
        List<Write> writes = new ArrayList<>();
        PATHS.forEach((path, operations) -> {
            for (String method : List.of("post", "put", "delete", "patch")) {
                if (in(operations, method) instanceof Map<?, ?> operation) {
                    String taken = in(operation, "requestBody", "content") instanceof Map<?, ?> content
                            ? content.keySet().iterator().next().toString()
                            : "";
                    writes.add(new Write(method.toUpperCase(Locale.ROOT), path.toString(), taken));
                }
            }
        });
        return writes;
    }

    /** The parameters that may stand behind an address that is read, by name, with whether they must. */
    public static Map<String, Boolean> parameters(String path) {
        Map<String, Boolean> parameters = new TreeMap<>();
        for (Object written : elements(in(DESCRIPTION, "paths", path, "get", "parameters"))) {
            Map<String, Object> parameter = schema(written);
            if ("query".equals(parameter.get("in"))) {
                parameters.put(String.valueOf(parameter.get("name")), Boolean.TRUE.equals(parameter.get("required")));
            }
        }
        return parameters;
    }

    /** Refusals are all alike: {@link RestAnswer#refused} looks at them. */
    static void check(String method, String path, String mediaType, byte[] body, RestAnswer answer) {
        if (answer.status() < OK || answer.status() >= NOT_OK) {
            return;
        }
        String call = method + " " + path;
        Object described = in(PATHS, template(path), method.toLowerCase(Locale.ROOT));
        List<String> faults = new ArrayList<>();
        Object taken = in(described, "requestBody", "content", mediaType.replaceAll(";.*", ""), "schema");
        written(mediaType, new String(body, StandardCharsets.UTF_8)).forEach((part, json) -> {
            JsonValue value = Json.createReader(new StringReader(json)).readValue();
            // an empty object says no more than no body at all
            if (taken != null || !JsonValue.EMPTY_JSON_OBJECT.equals(value)) {
                compare(schema(part.isEmpty() ? taken : in(schema(taken), "properties", part)), value, part, faults);
            }
        });
        assertThat(faults).as("%s takes what openapi.yaml says", call).isEmpty();
        if (answer.header("Content-Type").startsWith(JSON)) {
            Object given = in(described, "responses", String.valueOf(answer.status()), "content", JSON, "schema");
            assertThat(given).as("%s %s is described", call, answer.status()).isNotNull();
            compare(schema(given), answer.json(), "", faults);
            assertThat(faults)
                    .as("%s %s gives what openapi.yaml says", call, answer.status())
                    .isEmpty();
        }
    }

    /** The JSON of a request: the whole, without a name, or by name the parts of a form that say they are JSON. */
    private static Map<String, String> written(String mediaType, String body) {
        if (mediaType.startsWith(JSON) && !body.isBlank()) {
            return Map.of("", body);
        }
        return JSON_PART
                .matcher(mediaType.startsWith("multipart/") ? body : "")
                .results()
                .collect(Collectors.toMap(part -> part.group(1), part -> part.group(2)));
    }

    /** The address as it is described: the one that leaves least open. */
    private static String template(String path) {
        String asked = path.replaceAll("[?#].*", "");
        return PATHS.keySet().stream()
                .map(Object::toString)
                .filter(template -> asked.matches(template.replaceAll("\\{\\w+\\}", "[^/]+")))
                .min(Comparator.comparing(
                        template -> template.chars().filter(sign -> sign == '{').count()))
                .orElse("");
    }

    private static @Nullable Object in(@Nullable Object part, String... steps) {
        for (String step : steps) {
            part = part instanceof Map<?, ?> fields ? fields.get(step) : null;
        }
        return part;
    }

    /** A schema with what it refers to and what it is made of put in. */
    private static Map<String, Object> schema(@Nullable Object written) {
        Map<String, Object> whole = new LinkedHashMap<>();
        if (written instanceof Map<?, ?> fields) {
            if (fields.get("$ref") instanceof String reference) {
                return schema(in(DESCRIPTION, reference.substring(2).split("/")));
            }
            for (Object part : elements(fields.get("allOf"))) {
                schema(part).forEach((name, value) -> whole.merge(name, value, RestDescription::both));
            }
            fields.forEach((name, value) -> whole.merge(name.toString(), value, RestDescription::both));
        }
        return whole;
    }

    private static Object both(Object one, Object other) {
        if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
            Map<Object, Object> both = new LinkedHashMap<>(left);
            both.putAll(right);
            return both;
        }
        if (one instanceof Collection<?> left && other instanceof Collection<?> right) {
            List<Object> both = new ArrayList<>(left);
            both.addAll(right);
            return both;
        }
        return other;
    }

    private static Collection<?> elements(@Nullable Object list) {
        return list instanceof Collection<?> elements ? elements : List.of();
    }

    private static void compare(Map<String, Object> schema, JsonValue value, String at, List<String> faults) {
        Collection<?> alternatives = elements(schema.get("oneOf"));
        if (!alternatives.isEmpty()) {
            List<String> tried = new ArrayList<>();
            boolean fits = alternatives.stream().anyMatch(alternative -> {
                List<String> own = new ArrayList<>();
                compare(schema(alternative), value, at, own);
                tried.addAll(own);
                return own.isEmpty();
            });
            if (!fits) {
                faults.addAll(tried);
            }
        } else if (value == JsonValue.NULL) {
            if (!Boolean.TRUE.equals(schema.get("nullable"))) {
                faults.add(at + " may not be null");
            }
        } else if (!isOfKind(String.valueOf(schema.get("type")), value)) {
            faults.add(at + " is no " + schema.get("type") + ": " + value);
        } else if (value instanceof JsonObject object) {
            compareFields(schema, object, at, faults);
        } else if (value instanceof JsonArray array) {
            array.forEach(element -> compare(schema(schema.get("items")), element, at + "/*", faults));
        } else if (schema.get("enum") instanceof Collection<?> words
                && value instanceof JsonString word
                && !words.contains(word.getString())) {
            faults.add(at + " may not be " + word);
        }
    }

    private static void compareFields(Map<String, Object> schema, JsonObject object, String at, List<String> faults) {
        Map<?, ?> described = schema.get("properties") instanceof Map<?, ?> properties ? properties : Map.of();
        boolean open = Boolean.TRUE.equals(schema.get("additionalProperties"));
        object.forEach((name, value) -> {
            if (described.containsKey(name)) {
                compare(schema(described.get(name)), value, at + "/" + name, faults);
            } else if (!open) {
                faults.add(at + "/" + name + " is not described");
            }
        });
        Set<String> missing = new TreeSet<>();
        elements(schema.get("required")).forEach(name -> missing.add(name.toString()));
        missing.removeAll(object.keySet());
        missing.forEach(name -> faults.add(at + "/" + name + " is missing"));
    }

    private static boolean isOfKind(String type, JsonValue value) {
        return switch (type) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "number" -> value instanceof JsonNumber;
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            default -> false;
        };
    }
}
