package org.ispolnenie.directory.domain.madeup;

import java.util.List;
import java.util.Random;

/** Chance that is none: what it says follows from the word it begins with, so the made-up region is the same everywhere. */
public final class MadeUpChance {

    private static final int HUNDRED = 100;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    private MadeUpChance(long seed) {
        this.random = new Random(seed);
    }

    /** Everything about what is called so. */
    public static MadeUpChance of(String word) {
        return new MadeUpChance(word.hashCode() * SPREAD);
    }

    /** So often in a hundred times. */
    public boolean in(int percent) {
        return random.nextInt(HUNDRED) < percent;
    }

    /** A number, both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number anywhere between two. */
    public double within(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** A number near the middle, as a bell curve has it. */
    public double around(double middle, double deviation) {
        return middle + deviation * random.nextGaussian();
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
