package org.ispolnenie.operations.service.settings;

import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it holds.
 *
 * @param key      its name as a property
 * @param value    what holds; null: nothing does, or it is a secret
 * @param fallback what holds where nothing is set; null: nothing
 * @param secret   whether its value is shown to nobody
 * @param source   where the value comes from
 * @param from     the name of the variable, property or source; null of a default
 * @param meaning  what it is for
 * @param warning  why it should not be set here; null: it may
 */
public record SettingInForce(
        String key,
        @Nullable String value,
        @Nullable String fallback,
        boolean secret,
        SettingSource source,
        @Nullable String from,
        Message meaning,
        @Nullable Message warning) {

    /** Whether somebody has set it. */
    public boolean set() {
        return source != SettingSource.DEFAULT;
    }
}
