package org.ispolnenie.collection.domain.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.shared.json.JsonTree;

/** The forms that come with the product. */
public final class DeliveredForms {

    private static final List<String> CODES =
            List.of("EXAM_SITE_READINESS", "TRAINED_EXAM_STAFF", "VPR_RESULTS", "TEACHER_DEFICITS", "PISA_PLAN");

    private DeliveredForms() {}

    /** The first edition of each. */
    public static List<CollectionForm> all() {
        return CODES.stream()
                .map(code -> CollectionForm.delivered(code, FormText.read(JsonTree.object(text(code)))))
                .toList();
    }

    private static String text(String code) {
        String name = "/org/ispolnenie/collection/" + code + ".json";
        try (InputStream file = DeliveredForms.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
