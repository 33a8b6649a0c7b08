package org.ispolnenie.schoolsupport.domain.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula.Input;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** The figures an indicator is reckoned from as JSON, as they are stored; none where it is entered as it is. */
@Converter
public class InputsText implements AttributeConverter<@Nullable List<Input>, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Input> inputs) {
        return inputs == null
                ? null
                : new String(
                        JsonText.of(json -> json.array("inputs", inputs, (text, input) -> text.field("key", input.key())
                                .field("title", input.title()))),
                        StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable List<Input> convertToEntityAttribute(@Nullable String stored) {
        return stored == null
                ? null
                : JsonTree.objects(JsonTree.object(stored), "inputs").stream()
                        .map(input -> new Input(
                                Objects.requireNonNull(JsonTree.text(input, "key")),
                                Objects.requireNonNull(JsonTree.text(input, "title"))))
                        .toList();
    }
}
