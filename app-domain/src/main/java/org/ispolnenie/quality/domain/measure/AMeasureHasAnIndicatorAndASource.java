package org.ispolnenie.quality.domain.measure;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Rule: what cannot be measured, or nobody knows by what, is no measure. */
public final class AMeasureHasAnIndicatorAndASource {

    private AMeasureHasAnIndicatorAndASource() {}

    /** What is missing. */
    public static List<FieldError> faults(@Nullable String indicator, @Nullable String source) {
        List<FieldError> faults = new ArrayList<>();
        if (!WrittenText.hasWord(indicator)) {
            faults.add(new FieldError("/indicator/name", Message.of("quality.NO_INDICATOR")));
        }
        if (!WrittenText.hasWord(source)) {
            faults.add(new FieldError("/indicator/source", Message.of("quality.NO_SOURCE")));
        }
        return faults;
    }
}
