package org.ispolnenie.protocol.service.region;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.shared.input.WrittenText;
import org.jspecify.annotations.Nullable;

/** The rule set of a region pack: a line {@code key;value} for each rule; what is not said is as delivered. */
final class RegionRules {

    private static final Set<String> KEYS = Set.of(
            "name",
            "act",
            "nonWorkingDayRule",
            "noDeadlineTerm",
            "urgentDays",
            "operativeDays",
            "dueSoonWorkingDays",
            "extensionLeadDays",
            "yearlyReport");
    private static final int MOST_DAYS = 366;

    private final Map<String, String> said = new HashMap<>();

    private RegionRules() {}

    /** @throws IllegalArgumentException naming what is wrong */
    static ControlRules of(String text) {
        RegionRules rules = new RegionRules();
        text.lines().filter(line -> !WrittenText.isNothing(line)).forEach(rules::line);
        ControlRules delivered = ControlRules.regionalOrders();
        try {
            return new ControlRules(
                    delivered.ruleSet(),
                    rules.text("name", delivered.name()),
                    rules.text("act", delivered.act()),
                    NonWorkingDayRule.valueOf(rules.text(
                            "nonWorkingDayRule", delivered.nonWorkingDayRule().name())),
                    Period.parse(rules.text(
                            "noDeadlineTerm", delivered.noDeadlineTerm().toString())),
                    rules.days("urgentDays", delivered.urgentDays()),
                    rules.days("operativeDays", delivered.operativeDays()),
                    rules.days("dueSoonWorkingDays", delivered.dueSoonWorkingDays()),
                    rules.days("extensionLeadDays", delivered.extensionLeadDays()),
                    MonthDay.parse(
                            rules.text("yearlyReport", delivered.yearlyReport().toString())));
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException(noTime.getMessage(), noTime);
        }
    }

    private void line(String line) {
        String[] cells = line.split(";", 2);
        String key = WrittenText.line(cells[0]);
        if (cells.length != 2 || !KEYS.contains(key) || !WrittenText.hasWord(cells[1])) {
            throw new IllegalArgumentException("«" + line + "» is no rule");
        }
        if (said.putIfAbsent(key, WrittenText.line(cells[1])) != null) {
            throw new IllegalArgumentException(key + " is said twice");
        }
    }

    private String text(String key, String delivered) {
        @Nullable String value = said.get(key);
        return value == null ? delivered : value;
    }

    private int days(String key, int delivered) {
        String value = text(key, String.valueOf(delivered));
        if (!value.matches("\\d{1,3}") || Integer.parseInt(value) > MOST_DAYS) {
            throw new IllegalArgumentException(key + " is «" + value + "», no number of days up to " + MOST_DAYS);
        }
        return Integer.parseInt(value);
    }
}
