package org.ispolnenie.redating.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.redating.service.RedatingOrder;
import org.ispolnenie.redating.service.RedatingService;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Moves the control points that were ticked. The page has a tick, a version and a date for each ({@code point},
 * {@code version-7}, {@code due-7}) and keeps no state of them: five hundred rows would be a large one.
 */
@Named
@RequestScoped
public class RedatingForm {

    @Inject
    private RedatingService service;

    @Inject
    private RedatingView view;

    @Inject
    private Words words;

    private @Nullable String act;
    private @Nullable String basis;

    public String move() {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        List<RedatingOrder.Move> moves = new ArrayList<>();
        for (String point : sent.getOrDefault("point", new String[0])) {
            moves.add(new RedatingOrder.Move(
                    number(point),
                    number(first(sent, "version-" + point)),
                    TypedValues.requiredDay("/due", first(sent, "due-" + point))));
        }
        service.move(new RedatingOrder(TypedValues.words(act), TypedValues.words(basis), moves));
        return "/assignment/redating.xhtml?faces-redirect=true&moved=" + moves.size()
                + asked("from", view.getFrom())
                + asked("to", view.getTo());
    }

    /** The period stays as it was asked for. */
    private static String asked(String name, @Nullable LocalDate day) {
        return day == null ? "" : "&" + name + "=" + day;
    }

    private static String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw ValidationException.of("/point", Message.of("shared.BAD_PARAMETER", text));
        }
        return Long.parseLong(text);
    }

    /** The act at work in what is shown, until the person types another. */
    public String getAct() {
        return act == null ? view.getProposedAct() : act;
    }

    public void setAct(@Nullable String act) {
        this.act = act;
    }

    public String getBasis() {
        return basis == null ? words.fill(words.text("redating", "rdBasisOf"), view.getProposedAct()) : basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }
}
