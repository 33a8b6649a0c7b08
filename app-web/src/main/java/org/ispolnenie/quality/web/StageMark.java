package org.ispolnenie.quality.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.quality.domain.matrix.Completeness;

/** How it is shown how far a stage is: sign and word. */
public enum StageMark {
    NONE("·"),
    PLANNED("○"),
    DOCUMENT("●"),
    CONFIRMED("✓");

    private static final List<StageMark> ALL = List.of(values());

    private final String sign;

    StageMark(String sign) {
        this.sign = sign;
    }

    public static StageMark of(Completeness completeness) {
        return valueOf(completeness.name());
    }

    public static List<StageMark> all() {
        return ALL;
    }

    /** A sign for each stage in their order: «✓●○·····»; nothing where there is nothing in any. */
    public static String strip(Collection<Completeness> stages) {
        return stages.stream().allMatch(Completeness.NONE::equals) ? "" : signs(stages);
    }

    private static String signs(Collection<Completeness> stages) {
        return stages.stream().map(stage -> of(stage).sign).collect(Collectors.joining());
    }

    public String getSign() {
        return sign;
    }
}
