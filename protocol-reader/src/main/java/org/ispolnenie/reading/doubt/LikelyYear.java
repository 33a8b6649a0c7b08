package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells a slip in a year, of one figure or of the century: «2119» and «1919» for «2019». */
final class LikelyYear {

    /** Meetings of these years are put on control; the dates a person types are held to the same. */
    private static final int EARLIEST = 1990;

    private static final int LATEST = 2099;
    private static final int NEAR = 5;
    private static final int CENTURY = 100;

    private LikelyYear() {}

    static boolean isImplausible(LocalDate day) {
        return day.getYear() < EARLIEST || day.getYear() > LATEST;
    }

    /** The same day of the year of another day, or the year before, not after that; null if it is no slip. */
    static @Nullable LocalDate before(LocalDate day, LocalDate other) {
        for (int year = other.getYear(); year >= other.getYear() - 1; year--) {
            LocalDate likely = day.withYear(year);
            if (isLikely(day.getYear(), year) && !likely.isAfter(other)) {
                return likely;
            }
        }
        return null;
    }

    /** The same day of a year near another day, not before that; null if it is no slip. */
    static @Nullable LocalDate after(LocalDate day, LocalDate other) {
        for (int year = other.getYear(); year <= other.getYear() + NEAR; year++) {
            LocalDate likely = day.withYear(year);
            if (isLikely(day.getYear(), year) && !likely.isBefore(other)) {
                return likely;
            }
        }
        return null;
    }

    private static boolean isLikely(int written, int year) {
        return written != year && (isSlip(written, year) || written % CENTURY == year % CENTURY);
    }

    /** Whether exactly one figure differs. */
    static boolean isSlip(int year, int other) {
        return differences(year, other) == 1;
    }

    private static int differences(int year, int other) {
        String a = String.valueOf(year);
        String b = String.valueOf(other);
        int differences = 0;
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differences;
    }
}
