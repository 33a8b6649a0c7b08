package org.ispolnenie.reading.deadline.word;

/** Folds the many ways one word or sign is spelt in documents into one. */
final class Spelling {

    private static final char BREVE = '\u0306';
    private static final char DIAERESIS = '\u0308';
    private static final String LATIN_LOOKALIKES = "aceopxykmtbh";
    private static final String CYRILLIC_LOOKALIKES = "асеорхукмтвн";

    private Spelling() {}

    static String folded(String text, int start, int end) {
        char[] letters = new char[end - start];
        int length = 0;
        boolean cyrillic = false;
        boolean latin = false;
        for (int i = start; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c == BREVE && length > 0 && letters[length - 1] == 'и') {
                letters[length - 1] = 'й';
            } else if (!isInvisible(c) && !isCombining(c)) {
                letters[length++] = c == 'ё' ? 'е' : c;
                cyrillic |= c >= 'а' && c <= 'ё';
                latin |= c >= 'a' && c <= 'z';
            }
        }
        if (cyrillic && latin) {
            for (int i = 0; i < length; i++) {
                int lookalike = LATIN_LOOKALIKES.indexOf(letters[i]);
                letters[i] = lookalike < 0 ? letters[i] : CYRILLIC_LOOKALIKES.charAt(lookalike);
            }
        }
        return new String(letters, 0, length);
    }

    static char foldedSign(char c) {
        return switch (c) {
            case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '«', '„' -> '«';
            case '»', '”' -> '»';
            case '“', '"', '\'' -> '"';
            default -> c;
        };
    }

    static boolean isCombining(char c) {
        return c == BREVE || c == DIAERESIS;
    }

    /** Soft hyphen and zero-width joiners: in the text, not on the paper. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200C' || c == '\u200D' || c == '\u2060';
    }
}
