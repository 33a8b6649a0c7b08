package org.ispolnenie.protocol.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ispolnenie.protocol.domain.ProtocolState;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolQueries.ProtocolRow;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The newest protocols on control, to choose one from, and what each is called where several stand beside each other. */
@Named
@RequestScoped
public class ProtocolChoices {

    private static final int NEWEST = 200;

    @Inject
    private ProtocolQueries protocols;

    @Inject
    private Words words;

    private @Nullable List<ProtocolRow> approved;
    private @Nullable Map<Long, String> labels;

    /** The newest first. */
    public List<ProtocolRow> getAll() {
        if (approved == null) {
            approved = protocols.list(NEWEST, null).items().stream()
                    .filter(row -> row.state() == ProtocolState.APPROVED)
                    .toList();
        }
        return approved;
    }

    /**
     * «31.10.2019 № 5 · О подготовке …»; of two that would look alike, also when each was brought in. Empty where it is not
     * among the newest.
     */
    public String label(long id) {
        if (labels == null) {
            labels = labels();
        }
        return labels.getOrDefault(id, "");
    }

    private Map<Long, String> labels() {
        Map<Long, String> all = new HashMap<>();
        getAll().stream()
                .collect(Collectors.groupingBy(this::name))
                .forEach((name, alike) -> alike.forEach(
                        row -> all.put(row.id(), alike.size() == 1 ? name : name + " · " + broughtIn(row))));
        return all;
    }

    private String broughtIn(ProtocolRow row) {
        return words.text("protocol", "imported").toLowerCase(Locale.ROOT) + " " + words.moment(row.importedAt());
    }

    private String name(ProtocolRow row) {
        String number = Objects.requireNonNullElse(row.number(), "");
        String title = row.title().isEmpty() ? words.text("protocol", "untitled") : row.title();
        return words.date(row.meetingDate())
                + (number.isEmpty() ? "" : " " + words.fill(words.text("protocol", "numbered"), number)) + " · "
                + title;
    }
}
