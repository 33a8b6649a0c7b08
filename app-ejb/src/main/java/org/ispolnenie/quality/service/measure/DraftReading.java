package org.ispolnenie.quality.service.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.protocol.service.deadline.WrittenDeadlines;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.measure.AMeasureHasAnIndicatorAndASource;
import org.ispolnenie.quality.domain.measure.MeasureContent;
import org.ispolnenie.quality.domain.measure.MeasureIndicator;
import org.ispolnenie.quality.domain.measure.TheTimeOfASet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.service.measure.MeasureDraft.Indicator;
import org.ispolnenie.shared.domain.AFigureFitsItsUnit;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.DecimalSize;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Makes of a draft what a measure plans, or says all that is wrong with it at once. */
@ApplicationScoped
public class DraftReading {

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_UNIT = 100;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_PLACES = 6;

    @Inject
    private WrittenDeadlines deadlines;

    @Inject
    private Clock clock;

    /** What is wrong so far. */
    private static final class Faults {

        private final List<FieldError> all = new ArrayList<>();

        <T> @Nullable T in(Supplier<? extends @Nullable T> step) {
            try {
                return step.get();
            } catch (ValidationException wrong) {
                all.addAll(wrong.errors());
                return null;
            }
        }

        String line(@Nullable String text, String pointer) {
            return Objects.requireNonNullElse(in(() -> WrittenText.requiredLine(text, pointer, LONGEST_LINE)), "");
        }

        @Nullable
        String text(@Nullable String text, String pointer) {
            return in(() -> WrittenText.optionalText(text, pointer, LONGEST_TEXT));
        }

        void check() {
            if (!all.isEmpty()) {
                throw new ValidationException(all);
            }
        }
    }

    /**
     * What it plans.
     *
     * @param year of the set it belongs to
     */
    MeasureContent read(MeasureDraft draft, int year, FrameworkContent framework) {
        Faults faults = new Faults();
        if (framework.direction(draft.direction()).isEmpty()) {
            faults.all.add(new FieldError("/direction", Message.of("quality.NO_SUCH_DIRECTION", draft.direction())));
        }
        String title = faults.line(draft.title(), "/title");
        @Nullable String basis = faults.text(draft.basis(), "/basis/text");
        String responsible = faults.line(draft.responsible(), "/responsible");
        @Nullable
        WrittenDeadline deadline = faults.in(() -> promised(Objects.requireNonNullElse(draft.deadline(), ""), year));
        @Nullable
        String targetGroup = faults.in(() -> WrittenText.isNothing(draft.targetGroup())
                ? null
                : WrittenText.requiredLine(draft.targetGroup(), "/targetGroup", LONGEST_LINE));
        @Nullable MeasureIndicator indicator = indicator(draft.indicator(), faults);
        @Nullable String expectedEffect = faults.text(draft.expectedEffect(), "/expectedEffect");
        faults.check();
        return new MeasureContent(
                new PlaceInCycle(draft.direction(), draft.stage()),
                title,
                draft.basisKind(),
                basis,
                responsible,
                Objects.requireNonNull(deadline),
                targetGroup,
                Objects.requireNonNull(indicator),
                expectedEffect);
    }

    private WrittenDeadline promised(String words, int year) {
        WrittenDeadline deadline = deadline(words, year);
        new TheTimeOfASet(year).requireDue(deadline.due(), "/deadline");
        return deadline;
    }

    /** What the words of a deadline come to in a set of a year. */
    WrittenDeadline deadline(String words, int year) {
        return deadlines.of(words, dayZero(year), recursFrom(year), "/deadline");
    }

    /** Days are counted from today; in a set of a past year, from its beginning. */
    private LocalDate dayZero(int year) {
        LocalDate today = LocalDate.now(clock);
        return today.getYear() > year ? LocalDate.of(year, 1, 1) : today;
    }

    /** What recurs is due next after today; in a set of a year to come, in that year. */
    private LocalDate recursFrom(int year) {
        LocalDate beginning = LocalDate.of(year, 1, 1);
        return dayZero(year).isBefore(beginning) ? beginning : dayZero(year);
    }

    private static @Nullable MeasureIndicator indicator(Indicator indicator, Faults faults) {
        List<FieldError> missing = AMeasureHasAnIndicatorAndASource.faults(indicator.name(), indicator.source());
        faults.all.addAll(missing);
        // «%» is a unit, and no word.
        @Nullable String unit = WrittenText.lineOrNull(indicator.unit());
        if (unit != null && unit.length() > LONGEST_UNIT) {
            faults.all.add(
                    new FieldError("/indicator/unit", Message.of("shared.TOO_LONG", unit.length(), LONGEST_UNIT)));
        }
        @Nullable BigDecimal before = indicator.before();
        if (before != null) {
            faults.in(() -> value(before, unit, "/indicator/before"));
        }
        if (!missing.isEmpty()) {
            return null;
        }
        return new MeasureIndicator(
                faults.line(indicator.name(), "/indicator/name"),
                unit,
                faults.line(indicator.source(), "/indicator/source"),
                indicator.better(),
                before);
    }

    /** A figure that the table can keep, and that is one of its unit. */
    static BigDecimal value(BigDecimal value, @Nullable String unit, String pointer) {
        AFigureFitsItsUnit.fault(unit, value).ifPresent(fault -> {
            throw ValidationException.of(pointer, fault);
        });
        BigDecimal bare = value.stripTrailingZeros();
        if (DecimalSize.wholeDigits(bare) > MOST_DIGITS || bare.scale() > MOST_PLACES) {
            throw ValidationException.of(pointer, Message.of("quality.TOO_MANY_DIGITS", MOST_DIGITS, MOST_PLACES));
        }
        return MeasureIndicator.plain(bare);
    }
}
