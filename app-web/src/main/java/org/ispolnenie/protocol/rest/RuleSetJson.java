package org.ispolnenie.protocol.rest;

import java.util.Optional;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.service.RuleSetComparison;
import org.ispolnenie.protocol.service.RuleSetComparison.Example;
import org.ispolnenie.protocol.service.RuleSetComparison.Rule;
import org.ispolnenie.protocol.service.RuleSetDraft;
import org.ispolnenie.protocol.service.RuleSetView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Rule sets in requests and answers. */
final class RuleSetJson {

    private final Messages words;

    RuleSetJson(Messages words) {
        this.words = words;
    }

    static RuleSetDraft read(JsonFields fields) {
        @Nullable String basedOn = fields.text("basedOn");
        return new RuleSetDraft(
                basedOn == null ? null : edition(basedOn, "/basedOn"),
                fields.text("code"),
                fields.text("name"),
                fields.text("act"),
                fields.constant("nonWorkingDayRule", NonWorkingDayRule.class),
                fields.text("noDeadlineTerm"),
                new RuleSetDraft.Days(
                        fields.number("urgentDays"),
                        fields.number("operativeDays"),
                        fields.number("dueSoonWorkingDays"),
                        fields.number("extensionLeadDays")),
                fields.text("yearlyReport"));
    }

    /** {@code CODE:1}. */
    static RuleSetEdition edition(@Nullable String text, String pointer) {
        return Optional.ofNullable(text)
                .flatMap(RuleSetEdition::parse)
                .orElseThrow(() -> ValidationException.of(
                        pointer, Message.of(text == null ? "shared.REQUIRED" : "protocol.NOT_AN_EDITION")));
    }

    static void write(JsonText json, RuleSetView view) {
        ControlRules rules = view.rules();
        json.field("code", rules.code())
                .field("edition", rules.edition())
                .field("name", rules.name())
                .field("act", rules.act())
                .value("nonWorkingDayRule", rules.nonWorkingDayRule())
                .value("noDeadlineTerm", rules.noDeadlineTerm())
                .field("urgentDays", rules.urgentDays())
                .field("operativeDays", rules.operativeDays())
                .field("dueSoonWorkingDays", rules.dueSoonWorkingDays())
                .field("extensionLeadDays", rules.extensionLeadDays())
                .value("yearlyReport", rules.yearlyReport())
                .field("madeBy", view.madeBy())
                .value("madeAt", view.madeAt())
                .field("newest", view.newest())
                .field("inForce", view.inForce())
                .field("protocols", view.use().protocols())
                .field("controlPoints", view.use().controlPoints());
    }

    void write(JsonText json, RuleSetComparison comparison) {
        json.value("left", comparison.left().ruleSet())
                .value("right", comparison.right().ruleSet())
                .array("rules", comparison.rules(), this::rule)
                .array("examples", comparison.examples(), this::example);
    }

    private void rule(JsonText json, Rule rule) {
        json.value("rule", rule.field())
                .field("left", words.text(rule.left()))
                .field("right", words.text(rule.right()))
                .field("differs", rule.differs());
    }

    private void example(JsonText json, Example example) {
        json.field("words", example.words())
                .array("left", example.left(), this::due)
                .array("right", example.right(), this::due)
                .field("differs", example.differs());
    }

    private void due(JsonText json, DueDate due) {
        json.value("stated", due.stated()).value("effective", due.effective()).field("why", words.text(due.why()));
    }
}
