package org.ispolnenie.reading.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An item while its lines are gathered: where its words, its fields and its sub-items stand in the source. Nothing of it
 * is understood yet.
 */
public final class DraftItem {

    private final @Nullable Marker marker;
    private @Nullable DraftItem parent;
    private final List<DraftItem> subItems = new ArrayList<>(0);
    private final List<Span> text = new ArrayList<>(1);
    private final List<Field> fields = new ArrayList<>(2);
    private final Place place;
    private final int start;
    private int end;
    private String number = "";
    private boolean renumbered;
    private @Nullable GroupHeading heading;
    private boolean isHeadingToo;
    private boolean certain;

    /**
     * A labelled part of an item.
     *
     * @param kind    what it is
     * @param label   where the label stands; empty for the column of a table
     * @param value   where its words stand, line by line
     * @param isTight whether it follows the words of the item without an empty line
     */
    public record Field(FieldKind kind, Span label, List<Span> value, boolean isTight) {}

    /**
     * A line that gives a deadline to the sub-items below it.
     *
     * @param deadline its words
     * @param order    its place among the headings of the item
     */
    public record GroupHeading(Span deadline, int order) {}

    /**
     * Where an item stands in the document.
     *
     * @param section  the how manieth part with decisions
     * @param question the number of the question on the agenda; 0 if none is written
     * @param heading  the heading it stands under; null if none
     */
    public record Place(int section, int question, @Nullable Span heading) {}

    public DraftItem(@Nullable Marker marker, @Nullable DraftItem parent, Place place, int start) {
        this.marker = marker;
        this.parent = parent;
        this.place = place;
        this.start = start;
        this.end = start;
    }

    public void addText(int from, int to) {
        if (from < to) {
            text.add(new Span(from, to));
            reaches(to);
        }
    }

    public Field addField(FieldKind kind, int labelStart, int valueStart, boolean isTight) {
        Field field = new Field(kind, new Span(labelStart, valueStart), new ArrayList<>(1), isTight);
        fields.add(field);
        reaches(Math.max(labelStart, valueStart));
        return field;
    }

    public void addValue(Field field, int from, int to) {
        if (from < to) {
            field.value().add(new Span(from, to));
            reaches(to);
        }
    }

    public void addSubItem(DraftItem item) {
        subItems.add(item);
    }

    /** The item and those it belongs to reach at least as far as this. */
    public void reaches(int place) {
        for (DraftItem item = this; item != null; item = item.parent) {
            item.end = Math.max(item.end, place);
        }
    }

    public void standsUnder(@Nullable GroupHeading groupHeading, boolean inOneLine) {
        this.heading = groupHeading;
        this.isHeadingToo = inOneLine;
    }

    /** It stands on the top level: what it was below is only a heading. */
    public void becomesItem() {
        this.parent = null;
    }

    public void isCertain() {
        this.certain = true;
    }

    /** Whether it is an item for sure: by its number or its place; else its fields must show it. */
    public boolean certain() {
        return certain;
    }

    void isCalled(String itemNumber, boolean byUs) {
        this.number = itemNumber;
        this.renumbered = byUs;
    }

    @Nullable
    public Marker marker() {
        return marker;
    }

    @Nullable
    public DraftItem parent() {
        return parent;
    }

    public DraftItem root() {
        DraftItem item = this;
        while (item.parent != null) {
            item = item.parent;
        }
        return item;
    }

    public int depth() {
        int depth = 1;
        for (DraftItem item = parent; item != null; item = item.parent) {
            depth++;
        }
        return depth;
    }

    public boolean isSubItem() {
        return parent != null;
    }

    public boolean has(FieldKind kind) {
        for (Field field : fields) {
            if (field.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The number as written: «4.1», «а»; empty where none is. */
    public String writtenNumber() {
        return marker == null ? "" : marker.label();
    }

    /** The number it goes by: as written, or made unique. */
    public String number() {
        return number;
    }

    /** Whether the written number was already taken and another had to be given. */
    public boolean isRenumbered() {
        return renumbered;
    }

    public Span span() {
        return new Span(start, end);
    }

    public List<Span> text() {
        return text;
    }

    public List<Field> fields() {
        return fields;
    }

    public List<DraftItem> subItems() {
        return subItems;
    }

    public Place place() {
        return place;
    }

    /** The group heading it stands under; null if none. */
    public @Nullable GroupHeading heading() {
        return heading;
    }

    /** Whether its own line is the heading too. */
    public boolean isHeadingToo() {
        return isHeadingToo;
    }
}
