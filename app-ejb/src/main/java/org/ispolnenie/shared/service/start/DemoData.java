package org.ispolnenie.shared.service.start;

import org.ispolnenie.shared.service.Setting;

/** What is loaded, on request, to try the application with. */
public enum DemoData {
    NONE(""),
    /** Schools, exam sites and what they do, of a region that does not exist. */
    REGION("region");

    private final String word;

    DemoData(String word) {
        this.word = word;
    }

    /**
     * What {@code ISPOLNENIE_DEMO} asks for.
     *
     * @throws IllegalStateException if it is a word that asks for nothing
     */
    public static DemoData asked() {
        String asked = Setting.DEMO.value();
        for (DemoData data : values()) {
            if (data.word.equals(asked)) {
                return data;
            }
        }
        throw new IllegalStateException("ISPOLNENIE_DEMO is «" + asked + "»; it can be «region», or not set");
    }
}
