package org.ispolnenie.assignment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.reading.result.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * A part of a control point in the tree of parts, with what the person at the page can do about it.
 *
 * @param depth        0 for what the answering body gave
 * @param answerable   whether an answer is awaited that the person may give
 * @param judgeable    whether there is an answer they may accept or return
 * @param withdrawable whether they may take the part back
 */
public record PartNode(PartView part, int depth, boolean answerable, boolean judgeable, boolean withdrawable) {

    /**
     * Who looks at the tree.
     *
     * @param own        the code of their body; null if they have none
     * @param controller whether they judge for the committee
     * @param hasAccount whether anybody can sign in for the body of a part
     */
    record Viewer(@Nullable String own, boolean controller, Predicate<PartView> hasAccount) {

        private PartNode node(PartView part, String giver, int depth) {
            boolean holds = part.organization().code().equals(own);
            boolean gave = giver.equals(own);
            boolean judges = (gave || controller) && !holds;
            boolean coExecutor = part.task().role() == PartyRole.CO_EXECUTOR;
            boolean open = part.state() != SubAssignmentState.ACCEPTED && part.state() != SubAssignmentState.WITHDRAWN;
            return new PartNode(
                    part,
                    depth,
                    part.state().awaitsExecution() && (holds || (gave && !hasAccount.test(part))),
                    judges && part.state() == SubAssignmentState.ANSWERED,
                    open && (controller || (gave && !coExecutor)));
        }
    }

    /** All parts, each below the one it is a part of. */
    static List<PartNode> tree(List<PartView> parts, String answering, Viewer viewer) {
        List<PartNode> nodes = new ArrayList<>();
        addBelow(null, answering, 0, parts, viewer, nodes);
        return nodes;
    }

    private static void addBelow(
            @Nullable PartView above,
            String giver,
            int depth,
            List<PartView> parts,
            Viewer viewer,
            List<PartNode> nodes) {
        Long parent = above == null ? null : above.id();
        for (PartView part : parts) {
            if (Objects.equals(part.parentId(), parent)) {
                nodes.add(viewer.node(part, giver, depth));
                addBelow(part, part.organization().code(), depth + 1, parts, viewer, nodes);
            }
        }
    }

    public String sign() {
        return switch (part.state()) {
            case GIVEN -> part.overdue() ? "!" : "○";
            case ANSWERED -> "▸";
            case RETURNED -> "↩";
            case ACCEPTED -> "✓";
            case WITHDRAWN -> "−";
        };
    }

    /** The colours of control points, which mean the same. */
    public String css() {
        return switch (part.state()) {
            case GIVEN -> part.overdue() ? "OVERDUE" : "ON_CONTROL";
            case ANSWERED -> "REPORTED";
            case RETURNED -> "RETURNED";
            case ACCEPTED -> "ACCEPTED";
            case WITHDRAWN -> "REMOVED";
        };
    }
}
