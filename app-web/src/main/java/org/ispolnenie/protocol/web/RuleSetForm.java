package org.ispolnenie.protocol.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.service.RuleSetComparison;
import org.ispolnenie.protocol.service.RuleSetDraft;
import org.ispolnenie.protocol.service.RuleSetQueries;
import org.ispolnenie.protocol.service.RuleSetService;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Language;
import org.jspecify.annotations.Nullable;

/** Draws up a new edition from the one the address names, shows what it would change, and stores it. */
@Named
@ViewScoped
public class RuleSetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How a term where no deadline is written is given. */
    public enum Term {
        MONTHS,
        DAYS,
        DATE_IS_ENTERED
    }

    @Inject
    private AddressParameters asked;

    @Inject
    private RuleSetQueries queries;

    @Inject
    private RuleSetService service;

    @Inject
    private Language language;

    private @Nullable String from;
    private transient @Nullable RuleSetComparison preview;
    private String code = "";
    private String name = "";
    private String act = "";
    private NonWorkingDayRule nonWorkingDayRule = NonWorkingDayRule.PRECEDING;
    private Term term = Term.MONTHS;
    private Map<String, String> numbers = new LinkedHashMap<>();
    private int month = 1;

    @PostConstruct
    void begin() {
        RuleSetEdition edition = RuleSetEdition.parse(
                        asked.text("from") == null ? "" : String.valueOf(asked.text("from")))
                .orElse(null);
        if (edition != null) {
            from = edition.toString();
            fill(queries.edition(edition).rules());
        }
    }

    private void fill(ControlRules rules) {
        code = rules.code();
        name = rules.name();
        act = rules.act();
        nonWorkingDayRule = rules.nonWorkingDayRule();
        Period none = rules.noDeadlineTerm();
        term = none.isZero() ? Term.DATE_IS_ENTERED : none.toTotalMonths() > 0 ? Term.MONTHS : Term.DAYS;
        put("noDeadlineTerm", term == Term.MONTHS ? none.toTotalMonths() : none.getDays());
        put("urgentDays", rules.urgentDays());
        put("operativeDays", rules.operativeDays());
        put("dueSoonWorkingDays", rules.dueSoonWorkingDays());
        put("extensionLeadDays", rules.extensionLeadDays());
        put("yearlyReport", rules.yearlyReport().getDayOfMonth());
        month = rules.yearlyReport().getMonthValue();
    }

    private void put(String field, long number) {
        numbers.put(field, String.valueOf(number));
    }

    /** Whether a new edition is being drawn up. */
    public boolean isOpen() {
        return from != null;
    }

    public void show() {
        preview = null;
        preview = queries.preview(draft());
    }

    public String save() {
        RuleSetEdition made = service.add(draft());
        return "/protocol/rule-sets.xhtml?faces-redirect=true&made=" + made + "&left=" + from + "&right=" + made;
    }

    private RuleSetDraft draft() {
        return new RuleSetDraft(
                RuleSetEdition.parse(String.valueOf(from)).orElse(null),
                code,
                name,
                act,
                nonWorkingDayRule,
                term(),
                new RuleSetDraft.Days(
                        number("urgentDays"),
                        number("operativeDays"),
                        number("dueSoonWorkingDays"),
                        number("extensionLeadDays")),
                yearlyReport());
    }

    private String term() {
        return switch (term) {
            case MONTHS -> "P" + number("noDeadlineTerm") + "M";
            case DAYS -> "P" + number("noDeadlineTerm") + "D";
            case DATE_IS_ENTERED -> "P0D";
        };
    }

    private String yearlyReport() {
        try {
            return MonthDay.of(month, (int) number("yearlyReport")).toString();
        } catch (DateTimeException noSuchDay) {
            throw ValidationException.of("/yearlyReport", Message.of("protocol.BAD_YEARLY_REPORT"));
        }
    }

    private long number(String field) {
        String typed = numbers.getOrDefault(field, "");
        if (WrittenText.isNothing(typed)) {
            throw ValidationException.of("/" + field, Message.of("shared.REQUIRED"));
        }
        try {
            return Integer.parseInt(WrittenText.line(typed));
        } catch (NumberFormatException notANumber) {
            throw ValidationException.of("/" + field, Message.of("shared.NOT_A_WHOLE_NUMBER"));
        }
    }

    public @Nullable String getFrom() {
        return from;
    }

    /** What the draft would change, once it was asked for. */
    public @Nullable RuleSetComparison getPreview() {
        return preview;
    }

    public List<NonWorkingDayRule> getNonWorkingDayRules() {
        return List.of(NonWorkingDayRule.values());
    }

    public List<Term> getTerms() {
        return List.of(Term.values());
    }

    /** Numbers of months with their names. */
    public Map<Integer, String> getMonths() {
        Map<Integer, String> months = new LinkedHashMap<>();
        Arrays.stream(Month.values())
                .forEach(one -> months.put(one.getValue(), one.getDisplayName(TextStyle.FULL, language.getLocale())));
        return months;
    }

    /** The numbers typed, by field. */
    public Map<String, String> getNumbers() {
        return numbers;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = act == null ? "" : act;
    }

    public NonWorkingDayRule getNonWorkingDayRule() {
        return nonWorkingDayRule;
    }

    public void setNonWorkingDayRule(NonWorkingDayRule nonWorkingDayRule) {
        this.nonWorkingDayRule = nonWorkingDayRule;
    }

    public Term getTerm() {
        return term;
    }

    public void setTerm(Term term) {
        this.term = term;
    }

    public int getMonth() {
        return month;
    }

    public void setMonth(int month) {
        this.month = month;
    }
}
