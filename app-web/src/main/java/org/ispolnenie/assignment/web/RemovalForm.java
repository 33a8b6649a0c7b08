package org.ispolnenie.assignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.service.closing.RemovalService;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Takes a control point off control without a report. */
@Named
@ViewScoped
public class RemovalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PointView point;

    @Inject
    private RemovalService removals;

    private @Nullable RemovalGround ground;
    private String basis = "";

    public String remove() {
        if (ground == null) {
            throw ValidationException.of("/ground", Message.of("shared.REQUIRED"));
        }
        removals.remove(point.getId(), point.getVersion(), ground, TypedValues.required("/basis", basis));
        return point.after(PointConfirmation.REMOVED);
    }

    public List<RemovalGround> getGrounds() {
        return List.of(RemovalGround.values());
    }

    public @Nullable RemovalGround getGround() {
        return ground;
    }

    public void setGround(@Nullable RemovalGround ground) {
        this.ground = ground;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = TypedValues.words(basis);
    }
}
