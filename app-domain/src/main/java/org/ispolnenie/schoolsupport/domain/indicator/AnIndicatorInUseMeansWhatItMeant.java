package org.ispolnenie.schoolsupport.domain.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.Wanted;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/**
 * An indicator that a school has planned or measured keeps its key, its unit, its better side and its formula, and stays:
 * its figures would say something else otherwise. Its title and its usual source may change, and one without a formula
 * may get one: values from before have no figures then.
 */
public final class AnIndicatorInUseMeansWhatItMeant {

    private AnIndicatorInUseMeansWhatItMeant() {}

    /**
     * Refuses a list that breaks it.
     *
     * @param inUse the keys that schools have planned or measured
     */
    public static void check(List<SupportIndicator> before, Set<String> inUse, IndicatorList wanted) {
        Map<String, Wanted> after =
                wanted.indicators().stream().collect(Collectors.toMap(Wanted::key, Function.identity()));
        List<FieldError> faults = new ArrayList<>();
        for (SupportIndicator indicator : before) {
            if (inUse.contains(indicator.key())) {
                Wanted next = after.get(indicator.key());
                if (next == null) {
                    faults.add(new FieldError(
                            "/indicators",
                            Message.of(
                                    "schoolsupport.INDICATOR_IN_USE",
                                    indicator.measure().title(),
                                    indicator.key())));
                } else if (!indicator.measure().countsAs(next.measure())) {
                    faults.add(new FieldError(
                            IndicatorList.pointer(wanted.indicators().indexOf(next)) + "/unit",
                            Message.of(
                                    "schoolsupport.INDICATOR_COUNTS_OTHERWISE",
                                    indicator.measure().title())));
                } else if (isReckonedOtherwise(indicator, next)) {
                    faults.add(new FieldError(
                            IndicatorList.pointer(wanted.indicators().indexOf(next)) + "/formula",
                            Message.of(
                                    "schoolsupport.INDICATOR_RECKONED_OTHERWISE",
                                    indicator.measure().title())));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    private static boolean isReckonedOtherwise(SupportIndicator indicator, Wanted next) {
        return indicator
                .formula()
                .filter(before -> next.reckoning().filter(before::reckonsAs).isEmpty())
                .isPresent();
    }
}
