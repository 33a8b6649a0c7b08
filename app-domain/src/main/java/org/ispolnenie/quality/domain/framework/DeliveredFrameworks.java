package org.ispolnenie.quality.domain.framework;

import java.util.List;
import org.ispolnenie.shared.domain.DeliveredFile;
import org.ispolnenie.shared.json.JsonTree;

/** The frameworks that come with the product. */
public final class DeliveredFrameworks {

    private static final List<Integer> YEARS = List.of(2020);

    private DeliveredFrameworks() {}

    public static List<QualityFramework> all() {
        return YEARS.stream()
                .map(year -> QualityFramework.delivered(
                        year,
                        FrameworkText.read(JsonTree.object(DeliveredFile.text(
                                DeliveredFrameworks.class, "/org/ispolnenie/quality/framework-" + year + ".json")))))
                .toList();
    }
}
