package org.ispolnenie.collection.domain.form;

import java.util.List;
import org.ispolnenie.shared.domain.DeliveredFile;
import org.ispolnenie.shared.json.JsonTree;

/** The forms that come with the product. */
public final class DeliveredForms {

    private static final List<String> CODES =
            List.of("EXAM_SITE_READINESS", "TRAINED_EXAM_STAFF", "VPR_RESULTS", "TEACHER_DEFICITS", "PISA_PLAN");

    private DeliveredForms() {}

    /** The first edition of each. */
    public static List<CollectionForm> all() {
        return CODES.stream()
                .map(code -> CollectionForm.delivered(
                        code,
                        FormText.read(JsonTree.object(DeliveredFile.text(
                                DeliveredForms.class, "/org/ispolnenie/collection/" + code + ".json")))))
                .toList();
    }
}
