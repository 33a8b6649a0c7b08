package org.ispolnenie.schoolsupport.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.assignment.service.decision.ProtocolOnControl;
import org.ispolnenie.assignment.service.decision.ProtocolOnControlQueries;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.jspecify.annotations.Nullable;

/** The decisions on control that a controller may name as the one that ordered a project. */
@Named
@RequestScoped
public class BasisChoices {

    private static final int WORDS = 110;

    @Inject
    private ProtocolQueries protocols;

    @Inject
    private ProtocolOnControlQueries controlled;

    private final Map<Long, List<Choice>> decisions = new HashMap<>();

    /** A decision with how it begins. */
    public record Choice(String number, String label) {}

    /** The decisions of a protocol that are on control; none while none is chosen. */
    public List<Choice> decisions(@Nullable Long protocol) {
        return protocol == null ? List.of() : decisions.computeIfAbsent(protocol, this::read);
    }

    private List<Choice> read(long protocol) {
        Optional<ProtocolOnControl> there = controlled.onControl(protocol);
        if (there.isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = new HashMap<>();
        protocols.view(protocol).items().forEach(item -> texts.put(item.number(), item.text()));
        return there.get().decisions().stream()
                .filter(item -> !item.closed())
                .map(item ->
                        new Choice(item.number(), item.number() + ". " + cut(texts.getOrDefault(item.number(), ""))))
                .toList();
    }

    private static String cut(String text) {
        return text.length() <= WORDS ? text : text.substring(0, text.lastIndexOf(' ', WORDS)) + " …";
    }
}
