package org.ispolnenie.shared.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what is too much for one statement into pieces. */
public final class Pieces {

    private Pieces() {}

    /** In their order, each as long as may be, the last shorter perhaps; none of nothing. */
    public static <T> List<List<T>> of(Collection<T> all, int longest) {
        List<T> list = List.copyOf(all);
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < list.size(); from += longest) {
            pieces.add(list.subList(from, Math.min(from + longest, list.size())));
        }
        return pieces;
    }
}
