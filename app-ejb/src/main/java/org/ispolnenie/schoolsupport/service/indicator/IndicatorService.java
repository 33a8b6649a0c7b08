package org.ispolnenie.schoolsupport.service.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorPlan;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.schoolsupport.service.school.SchoolRights.Work;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.DecimalSize;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** A school says where it begins and where it wants to be, and enters what it has measured. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR, Role.Names.SCHOOL_TEAM})
public class IndicatorService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int DIGITS = 14;
    private static final int SCALE = 6;

    @Inject
    private SchoolRights rights;

    @Inject
    private IndicatorRepository indicators;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Says where indicators begin and where they are to come; those that are not said stay as they are.
     *
     * @param version of the school in the project, as the caller has seen it; null: whichever
     */
    public void plan(String projectCode, String schoolCode, @Nullable Long version, List<GivenPlan> given) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.CARRY_ON);
        school.requireVersion(version);
        Map<String, SupportIndicator> known = known(school);
        requireSound(given, known.keySet());
        Map<String, IndicatorPlan> plans = plans(school);
        given.forEach(one -> plans.computeIfAbsent(one.key(), key -> begun(school, indicator(known, key)))
                .plan(one.baseline(), one.targets()));
        school.measuredOtherwise(now());
        indicators.flush();
    }

    private IndicatorPlan begun(ProjectSchool school, SupportIndicator indicator) {
        IndicatorPlan plan = new IndicatorPlan(school, indicator);
        indicators.add(plan);
        return plan;
    }

    /**
     * Enters what has been measured.
     *
     * @param on     the day; null: today
     * @param source null: where values of the indicator usually come from
     */
    public void measure(
            String projectCode,
            String schoolCode,
            String key,
            @Nullable LocalDate on,
            BigDecimal value,
            @Nullable IndicatorSource source) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.CARRY_ON);
        SupportIndicator indicator = indicator(known(school), key);
        LocalDate today = LocalDate.now(clock);
        if (on != null && on.isAfter(today)) {
            throw ValidationException.of("/measuredOn", Message.of("schoolsupport.NOT_YET", on));
        }
        List<FieldError> faults = new ArrayList<>();
        requireSound(value, "/value", faults);
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        IndicatorPlan plan = plans(school).getOrDefault(key, new IndicatorPlan(school, indicator));
        plan.measure(
                on == null ? today : on,
                value,
                source == null ? indicator.measure().source() : source,
                now());
        school.measuredOtherwise(now());
        indicators.flush();
    }

    private static SupportIndicator indicator(Map<String, SupportIndicator> known, String key) {
        @Nullable SupportIndicator indicator = known.get(key);
        if (indicator == null) {
            throw new NotFoundException(Message.of("schoolsupport.NO_SUCH_INDICATOR", key));
        }
        return indicator;
    }

    private static void requireSound(List<GivenPlan> given, Set<String> known) {
        List<FieldError> faults = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            GivenPlan plan = given.get(i);
            String pointer = "/indicators/" + i;
            if (!known.contains(plan.key())) {
                faults.add(new FieldError(pointer + "/key", Message.of("schoolsupport.NO_SUCH_INDICATOR", plan.key())));
            } else if (!said.add(plan.key())) {
                faults.add(new FieldError(pointer + "/key", Message.of("shared.GIVEN_TWICE")));
            }
            requireSound(plan.baseline(), pointer + "/baseline", faults);
            plan.targets().forEach((year, target) -> {
                requireSound(target, pointer + "/targets/" + year, faults);
                if (year < FIRST_YEAR || year > LAST_YEAR) {
                    faults.add(new FieldError(
                            pointer + "/targets/" + year, Message.of("schoolsupport.NO_YEAR", String.valueOf(year))));
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    private static void requireSound(@Nullable BigDecimal value, String pointer, List<FieldError> faults) {
        if (value != null && (DecimalSize.wholeDigits(value) > DIGITS || value.scale() > SCALE)) {
            faults.add(new FieldError(pointer, Message.of("schoolsupport.TOO_MANY_DIGITS", DIGITS, SCALE)));
        }
    }

    private Map<String, SupportIndicator> known(ProjectSchool school) {
        return indicators.indicators(school.project()).stream()
                .collect(Collectors.toMap(SupportIndicator::key, Function.identity()));
    }

    private Map<String, IndicatorPlan> plans(ProjectSchool school) {
        return indicators.plans(school).stream()
                .collect(Collectors.toMap(plan -> plan.indicator().key(), Function.identity()));
    }

    private Act now() {
        return caller.get().acts(clock.instant());
    }
}
