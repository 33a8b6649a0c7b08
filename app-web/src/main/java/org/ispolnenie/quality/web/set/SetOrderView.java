package org.ispolnenie.quality.web.set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.quality.service.set.SetOrderQueries;
import org.ispolnenie.quality.service.set.SetOrderQueries.OrderView;
import org.ispolnenie.quality.service.set.SetOrderService;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The controller settles at the card of a protocol that the bodies of an item answer for it by their sets of a year. */
@Named
@ViewScoped
public class SetOrderView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SetOrderQueries orders;

    @Inject
    private SetOrderService service;

    @Inject
    private AddressParameters asked;

    private long id;
    private @Nullable Long from;
    private transient @Nullable Map<String, Optional<OrderView>> read;
    /** The versions of decisions that the person has seen. */
    private final HashMap<String, Long> seen = new HashMap<>();

    private @Nullable Integer year;

    private long protocol() {
        if (id == 0) {
            id = asked.id();
            from = asked.number("from");
        }
        return id;
    }

    /** What an item orders; null where nothing of this number is on control. */
    public @Nullable OrderView of(String number) {
        if (read == null) {
            read = new HashMap<>();
        }
        @Nullable
        OrderView found =
                read.computeIfAbsent(number, of -> orders.find(protocol(), of)).orElse(null);
        if (found != null) {
            seen.putIfAbsent(number, found.version());
        }
        return found;
    }

    public String order(String number) {
        if (year == null) {
            throw ValidationException.of("/year", Message.of("shared.REQUIRED"));
        }
        service.order(protocol(), number, seen.get(number), year);
        return after(number);
    }

    public String cancel(String number) {
        service.order(protocol(), number, seen.get(number), null);
        return after(number);
    }

    private String after(String number) {
        return "/protocol/view.xhtml?faces-redirect=true&id=" + id + (from == null ? "" : "&from=" + from) + "&ordered="
                + number;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }
}
