package org.ispolnenie.assignment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ispolnenie.assignment.domain.SubAssignmentState;
import org.ispolnenie.assignment.service.PartView;
import org.jspecify.annotations.Nullable;

/**
 * A part of a control point in the tree of parts.
 *
 * @param depth 0 for what the answering body gave
 * @param mine  whether the person's own body has it
 * @param given whether the person's own body gave it, and so judges its answer
 */
public record PartNode(PartView part, int depth, boolean mine, boolean given) {

    /** All parts, each below the one it is a part of. */
    static List<PartNode> tree(List<PartView> parts, String answering, @Nullable String own) {
        Map<Long, PartView> byId = new HashMap<>();
        parts.forEach(part -> byId.put(part.id(), part));
        List<PartNode> nodes = new ArrayList<>();
        addChildren(null, 0, parts, byId, answering, own, nodes);
        return nodes;
    }

    private static void addChildren(
            @Nullable Long parent,
            int depth,
            List<PartView> parts,
            Map<Long, PartView> byId,
            String answering,
            @Nullable String own,
            List<PartNode> nodes) {
        for (PartView part : parts) {
            if (Objects.equals(part.parentId(), parent)) {
                PartView above = parent == null ? null : byId.get(parent);
                String giver = above == null ? answering : above.organizationCode();
                nodes.add(new PartNode(part, depth, part.organizationCode().equals(own), giver.equals(own)));
                addChildren(part.id(), depth + 1, parts, byId, answering, own, nodes);
            }
        }
    }

    public boolean answerable() {
        return mine && part.state().awaitsExecution();
    }

    public boolean judgeable() {
        return given && part.state() == SubAssignmentState.ANSWERED;
    }

    public boolean withdrawable() {
        return given && part.state() != SubAssignmentState.ACCEPTED && part.state() != SubAssignmentState.WITHDRAWN;
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
