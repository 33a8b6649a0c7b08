package org.ispolnenie.collection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ispolnenie.collection.service.order.OrderSourceQueries;
import org.ispolnenie.collection.service.order.OrderSourceService;
import org.ispolnenie.collection.service.order.OrderSourceView;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The controller names at the card of a protocol the item whose sheets another item is answered by. */
@Named("orderSource")
@ViewScoped
public class OrderSourceEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = "/";

    @Inject
    private OrderSourceQueries sources;

    @Inject
    private OrderSourceService service;

    @Inject
    private AddressParameters asked;

    private long id;
    private @Nullable Long from;
    private transient @Nullable Map<String, Optional<OrderSourceView>> read;
    /** The versions of decisions that the person has seen. */
    private final HashMap<String, Long> seen = new HashMap<>();

    /** What is chosen for each number, beginning with what has been named. */
    private final HashMap<String, String> chosen = new HashMap<>();

    /** What may be chosen: «8/course», and how it reads. */
    public record Choice(String value, String source, String form, String column, boolean linked) {}

    /** What an item is answered by; null where no item of this number is on control. */
    public @Nullable OrderSourceView of(String number) {
        if (id == 0) {
            id = asked.id();
            from = asked.number("from");
        }
        if (read == null) {
            read = new HashMap<>();
        }
        @Nullable
        OrderSourceView found =
                read.computeIfAbsent(number, of -> sources.find(id, of)).orElse(null);
        if (found != null) {
            seen.putIfAbsent(number, found.version());
            chosen.putIfAbsent(number, value(found.named()));
        }
        return found;
    }

    private static String value(OrderSourceView.@Nullable Named named) {
        return named == null ? "" : named.source() + BETWEEN + named.groupBy();
    }

    public List<Choice> choices(OrderSourceView of) {
        return of.offers().stream()
                .flatMap(offer -> offer.columns().stream()
                        .map(column -> new Choice(
                                offer.source() + BETWEEN + column.key(),
                                offer.source(),
                                offer.form(),
                                column.title(),
                                offer.linked())))
                .toList();
    }

    /** Names what is chosen; nothing chosen: nothing any more. */
    public String name(String number) {
        String[] parts = Objects.requireNonNullElse(chosen.get(number), "").split(BETWEEN, 2);
        boolean any = parts.length == 2;
        service.name(id, number, seen.get(number), any ? parts[0] : null, any ? parts[1] : null);
        return "/protocol/view.xhtml?faces-redirect=true&id=" + id + (from == null ? "" : "&from=" + from) + "&fed="
                + number;
    }

    public Map<String, String> getChosen() {
        return chosen;
    }
}
