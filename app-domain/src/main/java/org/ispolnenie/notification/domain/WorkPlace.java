package org.ispolnenie.notification.domain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The page that measures stand on.
 *
 * @param of   the code of the project, or the year of the set
 * @param body the code of the school, or of the municipality
 */
public record WorkPlace(Page page, String of, String body) {

    private static final char BETWEEN = '|';

    /** The pages of measures. */
    public enum Page {
        /** The roadmap of a school in a project. */
        ROADMAP("/schoolsupport/roadmap.xhtml?project=%s&school=%s"),
        /** The measures of a municipality for a year. */
        MEASURE_SET("/quality/set.xhtml?year=%s&municipality=%s");

        private final String address;

        Page(String address) {
            this.address = address;
        }
    }

    public static WorkPlace roadmap(String project, String school) {
        return new WorkPlace(Page.ROADMAP, project, school);
    }

    public static WorkPlace set(String year, String municipality) {
        return new WorkPlace(Page.MEASURE_SET, year, municipality);
    }

    /** Reads what {@link #toString()} writes. */
    public static WorkPlace parse(String text) {
        String[] parts = text.split("\\" + BETWEEN, -1);
        return new WorkPlace(Page.valueOf(parts[0]), parts[1], parts[2]);
    }

    /** Its address within the application. */
    public String address() {
        return page.address.formatted(encoded(of), encoded(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** {@code ROADMAP|LOW_RESULTS|S-MR01-01}; codes have no {@code |}. */
    @Override
    public String toString() {
        return page.name() + BETWEEN + of + BETWEEN + body;
    }
}
