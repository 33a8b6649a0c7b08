package org.ispolnenie.assignment.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.service.evidence.FormDataJson;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenNumber;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** What a report says in figures and addresses, typed on the page; whatever else stands in its data is kept. */
public class FormFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIGURE = "figure";
    private static final String PUBLICATION = "publication";

    private final @Nullable String stored;
    private String figure = "";
    private String publication = "";

    FormFields(@Nullable String stored) {
        this.stored = stored;
        JsonObject data = FormDataJson.values(stored);
        this.figure = text(data.get(FIGURE));
        this.publication = text(data.get(PUBLICATION));
    }

    private static String text(@Nullable JsonValue value) {
        return value == null ? "" : value instanceof JsonString words ? words.getString() : value.toString();
    }

    /** The data to be kept; a figure that is no number yet as it is typed. */
    FormData data() {
        JsonObjectBuilder json = Json.createObjectBuilder(FormDataJson.values(stored))
                .remove(FIGURE)
                .remove(PUBLICATION);
        if (!figure.isEmpty()) {
            BigDecimal number = number();
            json.add(FIGURE, number == null ? Json.createValue(figure) : Json.createValue(number));
        }
        if (!publication.isEmpty()) {
            json.add(PUBLICATION, publication);
        }
        JsonObject data = json.build();
        return FormDataJson.read(data.isEmpty() ? null : data.toString());
    }

    private @Nullable BigDecimal number() {
        return WrittenNumber.of(figure).orElse(null);
    }

    /** @throws ValidationException if the figure is not a number */
    void requireNumber() {
        if (!figure.isEmpty() && number() == null) {
            throw ValidationException.of("/figure", Message.of("assignment.FIGURE_NOT_A_NUMBER"));
        }
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(@Nullable String figure) {
        this.figure = TypedValues.words(figure);
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(@Nullable String publication) {
        this.publication = TypedValues.words(publication);
    }
}
