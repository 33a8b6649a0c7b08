package org.ispolnenie.reading.text;

import java.util.Arrays;
import java.util.List;

/**
 * Stretches of the source as one running text: blanks folded, words put together that a line break had parted. Every
 * character knows where it stands in the source.
 */
public final class FoldedText {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final int[] origins;

    private FoldedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    public static FoldedText of(String source, List<Span> stretches) {
        Folding folding = new Folding(source, stretches);
        return new FoldedText(folding.letters.toString(), Arrays.copyOf(folding.origins, folding.letters.length()));
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The stretch of the source between the first and the last of these characters. */
    public Span inSource(int from, int to) {
        if (from >= to) {
            int place =
                    from < origins.length ? origins[from] : origins.length == 0 ? 0 : origins[origins.length - 1] + 1;
            return new Span(place, place);
        }
        return new Span(origins[from], origins[to - 1] + 1);
    }

    public Span inSource(Span folded) {
        return inSource(folded.start(), folded.end());
    }

    private static final class Folding {

        private final String source;
        private final StringBuilder letters;
        private int[] origins;
        private boolean blank;
        private boolean broken;

        Folding(String source, List<Span> stretches) {
            this.source = source;
            int length =
                    stretches.stream().mapToInt(s -> s.end() - s.start() + 1).sum();
            this.letters = new StringBuilder(length);
            this.origins = new int[length];
            for (Span stretch : stretches) {
                blank = true;
                broken = true;
                for (int i = stretch.start(); i < stretch.end(); i++) {
                    take(i);
                }
            }
        }

        private void take(int i) {
            char c = source.charAt(i);
            if (Letters.isBlank(c)) {
                blank = true;
                broken |= c == '\n' || c == '\r';
            } else if (c != SOFT_HYPHEN) {
                if (blank && !letters.isEmpty()) {
                    if (broken && isParted(c)) {
                        letters.setLength(letters.length() - 1);
                    } else if (!broken || !isCompound(c)) {
                        origins[letters.length()] = origins[letters.length() - 1] + 1;
                        letters.append(' ');
                    }
                }
                origins[letters.length()] = i;
                letters.append(c);
                blank = false;
                broken = false;
            }
        }

        /** «подго-¶товке»: the hyphen belongs to the line break. */
        private boolean isParted(char next) {
            return isCompound(next) && Character.isLowerCase(letters.charAt(letters.length() - 2));
        }

        /** «ГИА-¶подготовка»: the hyphen belongs to the word. */
        private boolean isCompound(char next) {
            int last = letters.length() - 1;
            return last > 0
                    && letters.charAt(last) == '-'
                    && Character.isLetter(letters.charAt(last - 1))
                    && Character.isLowerCase(next);
        }
    }
}
