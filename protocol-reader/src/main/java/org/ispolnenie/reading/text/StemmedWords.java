package org.ispolnenie.reading.text;

import java.util.Arrays;

/** The words of a text, each with its place and its stem. Signs between the words are looked at in the text. */
public final class StemmedWords {

    private static final int LONGEST_ABBREVIATION = 8;

    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private String[] words = new String[16];
    private String[] stems = new String[16];
    private int count;

    private StemmedWords(String text) {
        this.text = text;
    }

    public static StemmedWords of(String text) {
        StemmedWords words = new StemmedWords(text);
        int at = 0;
        while (at < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                int end = at + 1;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                words.add(at, end);
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            words = Arrays.copyOf(words, count * 2);
            stems = Arrays.copyOf(stems, count * 2);
        }
        String word = Letters.lower(text.substring(start, end));
        starts[count] = start;
        ends[count] = end;
        words[count] = word;
        stems[count] = RussianStem.of(word);
        count++;
    }

    public String text() {
        return text;
    }

    public int count() {
        return count;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /** The word in small letters, «ё» as «е»; empty outside the text. */
    public String word(int word) {
        return word < 0 || word >= count ? "" : words[word];
    }

    public String stem(int word) {
        return word < 0 || word >= count ? "" : stems[word];
    }

    /** The words as written, from one to before the other. */
    public String written(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    /** One word as written; empty outside the text. */
    public String written(int word) {
        return word < 0 || word >= count ? "" : written(word, word + 1);
    }

    /** «ЛОИРО», «КОиПО»: letters that stand for words, and are not declined. */
    public static boolean isAbbreviation(String written) {
        return written.length() > 1
                && written.length() <= LONGEST_ABBREVIATION
                && Character.isLetter(written.charAt(0))
                && written.chars().filter(Character::isUpperCase).count() >= 2;
    }

    public boolean isCapitalised(int word) {
        return word >= 0 && word < count && Character.isUpperCase(text.charAt(starts[word]));
    }

    /** Whether a sign stands between this word and the one before it. */
    public boolean hasBefore(int word, char sign) {
        int from = word <= 0 ? 0 : ends[word - 1];
        int to = word >= count ? text.length() : starts[word];
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == sign) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of these signs stands between this word and the one before it. */
    public boolean hasAnyBefore(int word, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (hasBefore(word, signs.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence begins with this word: the text does, or a word and a full stop stand before it. */
    public boolean beginsSentence(int word) {
        return word == 0 || isCapitalised(word) && hasAnyBefore(word, ".!?;") && words[word - 1].length() > 2;
    }

    /** The first word from here on that begins another sentence; {@link #count()} if none does. */
    public int sentenceEnd(int from) {
        int word = from + 1;
        while (word < count && !beginsSentence(word)) {
            word++;
        }
        return Math.min(word, count);
    }

    /** Where these stems stand one after another, from a word on; -1 if nowhere. */
    public int indexOf(Phrase phrase, int from) {
        return indexOf(phrase, from, count);
    }

    public int indexOf(Phrase phrase, int from, int to) {
        for (int word = Math.max(0, from); word + phrase.length() <= to; word++) {
            if (matches(phrase, word)) {
                return word;
            }
        }
        return -1;
    }

    public boolean has(Phrase phrase) {
        return indexOf(phrase, 0) >= 0;
    }

    public boolean matches(Phrase phrase, int word) {
        if (word < 0 || word + phrase.length() > count) {
            return false;
        }
        for (int i = 0; i < phrase.length(); i++) {
            if (!phrase.stem(i).equals(stems[word + i])) {
                return false;
            }
        }
        return true;
    }
}
