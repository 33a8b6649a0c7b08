package org.ispolnenie.reading.item;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.reading.text.StemmedWords;
import org.jspecify.annotations.Nullable;

/** Sub-items that speak of the same object as one before them: first it is provided, then registered. */
final class SameObject {
    private static final int FEWEST_COMMON_WORDS = 4;
    private static final int FARTHEST_SIBLING = 5;

    static List<UnderstoodItem> link(List<UnderstoodItem> siblings) {
        List<UnderstoodItem> linked = new ArrayList<>(siblings.size());
        for (UnderstoodItem item : siblings) {
            ItemLink link = dependence(item, linked);
            linked.add(item.with(item.kind(), link == null ? List.of() : List.of(link), link(item.subItems())));
        }
        return linked;
    }

    private static @Nullable ItemLink dependence(UnderstoodItem item, List<UnderstoodItem> earlier) {
        int farthest = Math.max(0, earlier.size() - FARTHEST_SIBLING);
        for (int i = earlier.size() - 1; i >= farthest; i--) {
            if (shares(item.words(), earlier.get(i).words())) {
                return new ItemLink(LinkType.DEPENDS_ON, earlier.get(i).number(), true);
            }
        }
        return null;
    }

    private static boolean shares(StemmedWords words, StemmedWords other) {
        int most = 40;
        for (int i = 0; i < Math.min(most, words.count()); i++) {
            for (int j = 0; j < Math.min(most, other.count()); j++) {
                int run = 0;
                while (!words.stem(i + run).isEmpty() && words.stem(i + run).equals(other.stem(j + run))) {
                    run++;
                }
                if (run >= FEWEST_COMMON_WORDS && (i > 0 || j > 0)) {
                    return true;
                }
            }
        }
        return false;
    }
}
