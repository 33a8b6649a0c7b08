package org.ispolnenie.quality.domain.framework;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** A framework as JSON: as REST shows it, as it is stored, as the delivered one is written. */
@Converter
public class FrameworkText implements AttributeConverter<FrameworkContent, String> {

    private static final String TITLE = "title";

    /** Writes its fields. */
    public static void write(JsonText json, FrameworkContent content) {
        json.field(TITLE, content.title())
                .number("earlierYear", content.earlierYear())
                .array("directions", content.directions(), (text, direction) -> text.field("code", direction.code())
                        .field(TITLE, direction.title())
                        .field("group", direction.group())
                        .values("earlier", direction.earlier()));
    }

    /** Reads back what was written. */
    public static FrameworkContent read(Map<String, @Nullable Object> content) {
        @Nullable BigDecimal earlierYear = JsonTree.number(content, "earlierYear");
        return new FrameworkContent(
                text(content, TITLE),
                earlierYear == null ? null : earlierYear.intValue(),
                JsonTree.objects(content, "directions").stream()
                        .map(direction -> new Direction(
                                text(direction, "code"),
                                text(direction, TITLE),
                                text(direction, "group"),
                                List.copyOf(JsonTree.texts(direction, "earlier"))))
                        .toList());
    }

    private static String text(Map<String, @Nullable Object> object, String name) {
        return Objects.requireNonNull(JsonTree.text(object, name), name);
    }

    @Override
    public String convertToDatabaseColumn(FrameworkContent content) {
        return new String(JsonText.of(json -> write(json, content)), StandardCharsets.UTF_8);
    }

    @Override
    public FrameworkContent convertToEntityAttribute(String stored) {
        return read(JsonTree.object(stored));
    }
}
