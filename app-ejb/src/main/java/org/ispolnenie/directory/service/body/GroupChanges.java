package org.ispolnenie.directory.service.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.OrganizationField;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.OrganizationGroup.Period;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** What makes a group another one: its names, and who comes, goes, or stays for another time. */
final class GroupChanges {

    private GroupChanges() {}

    static List<Message> of(OrganizationGroup group, String name, List<String> aliases, List<Period> next) {
        List<Message> changes = new ArrayList<>();
        if (!group.name().equals(name)) {
            changes.add(Message.of("directory.change.FIELD", Message.word(OrganizationField.NAME), group.name(), name));
        }
        if (!group.aliases().equals(aliases)) {
            changes.add(Message.of(
                    "directory.change.FIELD",
                    Message.word(OrganizationField.ALIASES),
                    listed(group.aliases()),
                    listed(aliases)));
        }
        List<Period> before = group.periods();
        next.stream().filter(period -> same(period, before).isEmpty()).forEach(period -> changes.add(joined(period)));
        before.stream()
                .filter(period -> same(period, next).isEmpty())
                .forEach(period -> changes.add(Message.of(
                        "directory.change.MEMBER_DROPPED", period.organization().name(), period.from())));
        for (Period period : next) {
            same(period, before)
                    .filter(earlier -> !until(earlier.to()).equals(until(period.to())))
                    .ifPresent(earlier -> changes.add(Message.of(
                            "directory.change.MEMBER_UNTIL",
                            period.organization().name(),
                            until(period.to()))));
        }
        return changes;
    }

    private static Message joined(Period period) {
        return Message.of(
                "directory.change.MEMBER_JOINED", period.organization().name(), period.from(), until(period.to()));
    }

    private static Optional<Period> same(Period period, List<Period> others) {
        return others.stream()
                .filter(other -> other.organization().equals(period.organization())
                        && other.from().equals(period.from()))
                .findFirst();
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "…" : day.toString();
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "—" : String.join(" | ", names);
    }
}
