package org.ispolnenie.schoolsupport.web.school;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.web.Words;

/** What is wrong with what somebody has typed, by the places of a form; it is said at the line it is about. */
public final class FieldFaults implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, String> byPointer = new TreeMap<>();

    public void clear() {
        byPointer.clear();
    }

    /** Keeps all that a refusal says, in words. */
    public void tell(ValidationException refused, Words words) {
        refused.errors().forEach(error -> byPointer.putIfAbsent(error.pointer(), said(error, words)));
    }

    /** The same of what is known in words. */
    public void tell(String pointer, String why) {
        byPointer.putIfAbsent(pointer, why);
    }

    /** Led by the label of the field, where it has one. */
    private static String said(FieldError error, Words words) {
        String key = "field." + error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
        String label = words.text("schoolsupport", key);
        return (label.equals(key) ? "" : label + ": ") + words.of(error.reason());
    }

    /** Whether there are any. */
    public boolean isThere() {
        return !byPointer.isEmpty();
    }

    public int getSize() {
        return byPointer.size();
    }

    /** All of them, in the order of the form. */
    public List<String> getAll() {
        return List.copyOf(byPointer.values());
    }

    /** That of a place itself; none of what is below it. */
    public List<String> only(String pointer) {
        return byPointer.containsKey(pointer) ? List.of(byPointer.get(pointer)) : List.of();
    }

    /** Those at a place and below it. */
    public List<String> at(String pointer) {
        return byPointer.entrySet().stream()
                .filter(fault ->
                        fault.getKey().equals(pointer) || fault.getKey().startsWith(pointer + "/"))
                .map(fault -> fault.getValue())
                .toList();
    }
}
