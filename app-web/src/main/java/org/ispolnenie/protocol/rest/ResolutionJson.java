package org.ispolnenie.protocol.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.service.ReviewService.DoubtDecision;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonFields;

/** What a person decides about a doubt, in a request. */
final class ResolutionJson {

    private ResolutionJson() {}

    static DoubtDecision read(JsonValue value, String pointer) {
        JsonFields fields = JsonFields.of(value, pointer);
        DoubtDecision decision = new DoubtDecision(
                fields.text("anomalyId"),
                fields.constant("resolution", Resolution.class),
                fields.text("value"),
                fields.text("basis"));
        fields.check();
        return decision;
    }

    static List<DoubtDecision> readAll(JsonArray array) {
        if (array.isEmpty()) {
            throw ValidationException.of("", Message.of("shared.EMPTY_LIST"));
        }
        List<DoubtDecision> decisions = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            try {
                decisions.add(read(array.get(i), "/" + i));
            } catch (ValidationException faulty) {
                errors.addAll(faulty.errors());
            }
        }
        if (!errors.isEmpty()) {
            throw new ValidationException(errors);
        }
        return decisions;
    }
}
