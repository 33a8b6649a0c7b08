package org.ispolnenie.reading.deadline.word;

import org.jspecify.annotations.Nullable;

/**
 * The boundary word before a date.
 *
 * @param strong  it can only speak of time: «в срок до», «не позднее»
 * @param through it includes the whole of what follows: «не позднее», «по»
 * @param towards «к»
 */
public record Bound(boolean strong, boolean through, boolean towards) {

    public static @Nullable Bound read(Cursor cursor) {
        int start = cursor.at();
        boolean term = cursor.skipAll("в", "срок") || cursor.skip("срок") || cursor.skip("срока");
        if (term) {
            cursor.skip(',');
        }
        cursor.skip("вплоть");
        if (cursor.skip("до")) {
            return new Bound(term, false, false);
        }
        if (cursor.skipAll("не", "позднее") || cursor.skipAll("не", "позже")) {
            cursor.skip(',');
            cursor.skip("чем");
            cursor.skip("до");
            return new Bound(true, true, false);
        }
        if (cursor.skip("к") || cursor.skip("ко")) {
            return new Bound(term, false, true);
        }
        if ((term || !cursor.isInText()) && cursor.skip("по")) {
            return new Bound(term, true, false);
        }
        cursor.moveTo(start);
        return null;
    }
}
