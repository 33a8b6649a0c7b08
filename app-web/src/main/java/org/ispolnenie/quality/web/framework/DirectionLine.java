package org.ispolnenie.quality.web.framework;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.quality.domain.framework.Direction;
import org.jspecify.annotations.Nullable;

/** A direction as somebody types it. */
public class DirectionLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String title;
    private String group;
    private ArrayList<String> earlier;
    private final boolean locked;

    DirectionLine() {
        this(new Direction("", "", "", List.of()), false);
    }

    /** @param locked whether it keeps its code, and stays */
    DirectionLine(Direction direction, boolean locked) {
        this.code = direction.code();
        this.title = direction.title();
        this.group = direction.group();
        this.earlier = new ArrayList<>(direction.earlier());
        this.locked = locked;
    }

    Direction direction() {
        return new Direction(code, title, group, earlier);
    }

    public boolean isLocked() {
        return locked;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        if (!locked) {
            this.code = TypedValues.words(code);
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = TypedValues.words(title);
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = TypedValues.words(group);
    }

    public List<String> getEarlier() {
        return earlier;
    }

    public void setEarlier(@Nullable List<String> earlier) {
        this.earlier = earlier == null ? new ArrayList<>() : new ArrayList<>(earlier);
    }

    /** The codes it goes on from, with commas. */
    public String getEarlierCodes() {
        return String.join(", ", earlier);
    }
}
