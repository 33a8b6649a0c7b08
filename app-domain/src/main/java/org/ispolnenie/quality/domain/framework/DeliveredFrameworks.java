package org.ispolnenie.quality.domain.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.shared.json.JsonTree;

/** The frameworks that come with the product. */
public final class DeliveredFrameworks {

    private static final List<Integer> YEARS = List.of(2020);

    private DeliveredFrameworks() {}

    public static List<QualityFramework> all() {
        return YEARS.stream()
                .map(year -> QualityFramework.delivered(year, FrameworkText.read(JsonTree.object(text(year)))))
                .toList();
    }

    private static String text(int year) {
        String name = "/org/ispolnenie/quality/framework-" + year + ".json";
        try (InputStream file = DeliveredFrameworks.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
