package org.ispolnenie.protocol.service.region;

import java.nio.file.Path;
import java.util.List;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.CalendarException;
import org.ispolnenie.directory.domain.DirectoryCsv;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.shared.service.Setting;

/**
 * What an empty installation begins with: a ZIP file with {@code directory.csv}, {@code calendar.csv} and
 * {@code rules.csv}, of which the last two may be missing. It is read and checked as a whole before anything is stored.
 * What is delivered with the product is in the same form.
 */
public record RegionPack(StartDirectory directory, List<CalendarException> calendar, ControlRules rules) {

    static final String DIRECTORY = "directory.csv";
    static final String CALENDAR = "calendar.csv";
    static final String RULES = "rules.csv";

    public RegionPack {
        calendar = List.copyOf(calendar);
    }

    /**
     * The one the setting names; without it what is delivered.
     *
     * @throws RegionPackException if it cannot be taken
     */
    public static RegionPack chosen() {
        return Setting.REGION_PACK.given().map(Path::of).map(RegionPack::read).orElseGet(RegionPack::delivered);
    }

    /** Leningrad Oblast. */
    static RegionPack delivered() {
        return new RegionPack(StartDirectory.delivered(), CalendarCsv.embedded(), ControlRules.regionalOrders());
    }

    /** @throws RegionPackException if it cannot be taken */
    static RegionPack read(Path file) {
        RegionPackFile parts = RegionPackFile.read(file);
        return new RegionPack(
                parts.part(DIRECTORY, text -> RegionDirectory.of(DirectoryCsv.rows(text))),
                parts.optional(CALENDAR, CalendarCsv::delivered).orElseGet(CalendarCsv::embedded),
                parts.optional(RULES, RegionRules::of).orElseGet(ControlRules::regionalOrders));
    }
}
