package org.ispolnenie.protocol.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The ground of a decision: one of the usual ones, words of one's own, or both. None is ever chosen for a person. */
final class Basis {

    private static final String OWN = "own";

    private Basis() {}

    /**
     * The ground in words; empty if none was given.
     *
     * @param usual one of the usual grounds; {@code own} (or null) for none of them
     * @param own   words of one's own
     */
    static String of(@Nullable String usual, String own) {
        return Stream.of(usual == null || usual.equals(OWN) ? "" : usual, own)
                .map(WrittenText::text)
                .filter(part -> !WrittenText.isNothing(part))
                .collect(Collectors.joining(": "));
    }

    /** Whether a ground was given; where none was, the field beside the pressed button says so. */
    static boolean isGiven(String basis, Words words) {
        if (WrittenText.hasWord(basis)) {
            return true;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent pressed = UIComponent.getCurrentComponent(faces);
        UIComponent field = pressed == null ? null : pressed.findComponent("ground");
        faces.addMessage(
                field == null ? null : field.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, words.text("protocol", "basisNeeded"), null));
        return false;
    }
}
