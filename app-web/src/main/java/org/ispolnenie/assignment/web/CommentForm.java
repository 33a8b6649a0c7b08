package org.ispolnenie.assignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ispolnenie.assignment.service.point.CommentService;
import org.jspecify.annotations.Nullable;

/** Says something about a control point. */
@Named
@ViewScoped
public class CommentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PointView point;

    @Inject
    private CommentService comments;

    private String text = "";

    public String say() {
        comments.comment(point.getId(), TypedValues.required("/text", text));
        return point.after(PointConfirmation.COMMENTED);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = TypedValues.words(text);
    }
}
