package org.ispolnenie.protocol.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.result.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * An item with its sub-items: which of them are due for themselves, whose words say when and who, and which would stand on
 * nobody's control.
 *
 * <p>A sub-item is due for itself if it has a deadline of its own, if it names who answers for it, or if nothing else
 * carries it. Every sub-item is carried by itself or by the nearest above it that is due.
 */
final class ItemTree {

    private final Decision item;
    private final Map<String, List<Decision>> subItems;
    private final Map<Decision, Decision> parents = new HashMap<>();
    private final List<Decision> all = new ArrayList<>();
    private final Set<Decision> due = new LinkedHashSet<>();

    ItemTree(Decision item, Map<String, List<Decision>> subItems) {
        this.item = item;
        this.subItems = subItems;
        add(item);
        findDue();
    }

    private void add(Decision decision) {
        all.add(decision);
        for (Decision sub : under(decision)) {
            parents.put(sub, decision);
            add(sub);
        }
    }

    private List<Decision> under(Decision decision) {
        return subItems.getOrDefault(decision.number(), List.of());
    }

    private void findDue() {
        boolean anyDated = all.stream().anyMatch(sub -> sub != item && sub.hasDeadline());
        boolean answered = !item.answerable().isEmpty();
        boolean everyLeafNamesItsOwn = leaves().stream()
                .allMatch(leaf -> leaf == item || !ownAnswers(leaf).isEmpty());
        boolean heading = !under(item).isEmpty() && !answered && everyLeafNamesItsOwn;
        if (!heading && (item.hasDeadline() || !anyDated)) {
            due.add(item);
        }
        for (Decision sub : all) {
            boolean named = sub.parties().stream().anyMatch(party -> party.role() == PartyRole.RESPONSIBLE);
            boolean answers = named
                    || heading && under(sub).isEmpty() && !sub.answerable().isEmpty();
            boolean carried = carrier(sub) != null;
            if (sub != item && (sub.hasDeadline() || answers || under(sub).isEmpty() && !carried)) {
                due.add(sub);
            }
        }
    }

    private List<Decision> leaves() {
        return all.stream().filter(decision -> under(decision).isEmpty()).toList();
    }

    /** Whom the sub-item or those above it name, the item not counted. */
    private List<Party> ownAnswers(Decision sub) {
        Decision at = sub;
        while (at != item) {
            if (!at.answerable().isEmpty()) {
                return at.answerable();
            }
            at = parents.getOrDefault(at, item);
        }
        return List.of();
    }

    Decision item() {
        return item;
    }

    /** What has a due date of its own, the item before its sub-items. */
    Set<Decision> due() {
        return due;
    }

    /** The due one that carries a decision: itself or the nearest above it; null if none does. */
    private @Nullable Decision carrier(Decision decision) {
        Decision at = decision;
        while (at != null && !due.contains(at)) {
            at = parents.get(at);
        }
        return at;
    }

    /** The decision whose words say who answers: the nearest that names anybody. */
    Decision answering(Decision decision) {
        Decision at = decision;
        while (at != item && at.answerable().isEmpty()) {
            at = parents.getOrDefault(at, item);
        }
        return at;
    }

    /** The decision whose words say when: the nearest with a deadline, else itself. */
    Decision dated(Decision decision) {
        Decision at = decision;
        while (at != null && !at.hasDeadline()) {
            at = parents.get(at);
        }
        return at == null ? decision : at;
    }

    /** Whether a decision, or one it is part of, asks nothing of anybody. */
    boolean asksForNothing(Decision decision) {
        Decision at = decision;
        while (at != null && !at.asksForNothing()) {
            at = parents.get(at);
        }
        return at != null;
    }

    /** What nobody would answer for: those that are due and have nobody, and the rest that nothing controlled carries. */
    Set<Decision> uncontrolled(Set<Decision> controlled) {
        Set<Decision> nobodys = new LinkedHashSet<>();
        for (Decision decision : all) {
            boolean task = due.contains(decision) && !decision.answerable().isEmpty()
                    || under(decision).isEmpty();
            Decision carrier = carrier(decision);
            boolean covered = carrier != null && controlled.contains(carrier);
            if (task && !covered && !asksForNothing(decision)) {
                nobodys.add(carrier == null ? decision : carrier);
            }
        }
        return nobodys;
    }
}
