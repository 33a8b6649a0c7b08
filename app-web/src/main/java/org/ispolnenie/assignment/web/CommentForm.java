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

    private PointView point;
    private CommentService comments;
    private String text = "";

    @SuppressWarnings("NullAway.Init")
    public CommentForm() {}

    @Inject
    public CommentForm(PointView point, CommentService comments) {
        this.point = point;
        this.comments = comments;
    }

    public String say() {
        comments.comment(point.getId(), Typed.required("/text", text));
        return point.after(Done.COMMENTED);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Typed.words(text);
    }
}
