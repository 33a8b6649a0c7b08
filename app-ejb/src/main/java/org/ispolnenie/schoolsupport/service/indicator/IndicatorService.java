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
import org.ispolnenie.schoolsupport.domain.indicator.AFigureThatJumpsIsConfirmed;
import org.ispolnenie.schoolsupport.domain.indicator.AValueIsOfTheProjectOrTheYearBeforeIt;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorPlan;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.schoolsupport.service.school.SchoolRights.Work;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** A school says where it begins and where it wants to be, and enters what it has measured. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR, Role.Names.SCHOOL_TEAM})
public class IndicatorService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_REASON = 2000;

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
    @Audited(value = "INDICATORS_PLANNED", of = AuditEntity.INDICATORS)
    public void plan(
            @AuditedId String projectCode,
            @AuditedId String schoolCode,
            @Nullable Long version,
            List<GivenPlan> given) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.CARRY_ON);
        school.requireVersion(version);
        Map<String, SupportIndicator> known = known(school);
        requireSound(given, known);
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
     * Enters what has been measured. Where the indicator has a formula, either the figures it is reckoned from, or the value
     * itself where nobody knows more.
     *
     * @throws ValidationException naming what cannot be kept, or why nothing comes of the figures
     */
    @Audited(value = "INDICATOR_MEASURED", of = AuditEntity.INDICATORS)
    public void measure(
            @AuditedId String projectCode,
            @AuditedId String schoolCode,
            @AuditedDetail("indicator") String key,
            GivenFigure given) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.CARRY_ON);
        SupportIndicator indicator = indicator(known(school), key);
        LocalDate today = LocalDate.now(clock);
        @Nullable LocalDate on = given.on();
        if (on != null && on.isAfter(today)) {
            throw ValidationException.of("/measuredOn", Message.of("schoolsupport.NOT_YET", on));
        }
        AValueIsOfTheProjectOrTheYearBeforeIt.check(school, on == null ? today : on, "/measuredOn");
        BigDecimal value = FigureReading.value(indicator, given);
        IndicatorPlan plan = plans(school).getOrDefault(key, new IndicatorPlan(school, indicator));
        AFigureThatJumpsIsConfirmed.check(plan, value, given.inputs(), given.confirmed());
        plan.measure(
                on == null ? today : on,
                value,
                given.inputs(),
                given.source() == null ? indicator.measure().source() : given.source(),
                now());
        school.measuredOtherwise(now());
        indicators.flush();
    }

    /** A value was entered wrongly: nothing counts it any more, and it stays to be seen with the reason. */
    @Audited(value = "INDICATOR_VALUE_WITHDRAWN", of = AuditEntity.INDICATORS)
    public void withdraw(
            @AuditedId String projectCode,
            @AuditedId String schoolCode,
            @AuditedDetail("indicator") String key,
            @AuditedDetail("value") long valueId,
            String reason) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.CARRY_ON);
        indicator(known(school), key);
        String why = WrittenText.requiredText(reason, "/reason", LONGEST_REASON);
        @Nullable IndicatorPlan plan = plans(school).get(key);
        if (plan == null) {
            throw new NotFoundException(Message.of("schoolsupport.NO_SUCH_VALUE", String.valueOf(valueId)));
        }
        Act act = now();
        plan.withdraw(valueId, why, act);
        school.measuredOtherwise(act);
        indicators.flush();
    }

    private static SupportIndicator indicator(Map<String, SupportIndicator> known, String key) {
        @Nullable SupportIndicator indicator = known.get(key);
        if (indicator == null) {
            throw new NotFoundException(Message.of("schoolsupport.NO_SUCH_INDICATOR", key));
        }
        return indicator;
    }

    private static void requireSound(List<GivenPlan> given, Map<String, SupportIndicator> known) {
        List<FieldError> faults = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            GivenPlan plan = given.get(i);
            String pointer = "/indicators/" + i;
            @Nullable SupportIndicator indicator = known.get(plan.key());
            if (indicator == null) {
                faults.add(new FieldError(pointer + "/key", Message.of("schoolsupport.NO_SUCH_INDICATOR", plan.key())));
                continue;
            }
            if (!said.add(plan.key())) {
                faults.add(new FieldError(pointer + "/key", Message.of("shared.GIVEN_TWICE")));
            }
            FigureReading.requireFitting(indicator, plan.baseline(), pointer + "/baseline", faults);
            plan.targets().forEach((year, target) -> {
                FigureReading.requireFitting(indicator, target, pointer + "/targets/" + year, faults);
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
