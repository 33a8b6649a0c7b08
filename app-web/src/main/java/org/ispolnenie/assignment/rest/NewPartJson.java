package org.ispolnenie.assignment.rest;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * A part to be passed on, in a request.
 *
 * @param role EXECUTOR if nothing is said
 */
record NewPartJson(@Nullable Long parent, String organization, PartyRole role, String task, LocalDate due) {

    private static final Set<String> FIELDS = Set.of("parent", "organization", "role", "task", "due");

    static NewPartJson read(JsonValue value) {
        JsonFields fields = JsonFields.of(value, "", FIELDS);
        @Nullable String organization = fields.required("organization", fields.text("organization"));
        @Nullable LocalDate due = fields.required("due", fields.date("due"));
        @Nullable PartyRole role = fields.constant("role", PartyRole.class);
        @Nullable Long parent = fields.id("parent");
        String task = Objects.requireNonNullElse(fields.text("task"), "");
        fields.check();
        return new NewPartJson(
                parent,
                Objects.requireNonNull(organization),
                Objects.requireNonNullElse(role, PartyRole.EXECUTOR),
                task,
                Objects.requireNonNull(due));
    }
}
