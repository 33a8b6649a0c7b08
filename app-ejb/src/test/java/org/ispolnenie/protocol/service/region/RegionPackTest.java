package org.ispolnenie.protocol.service.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.shared.domain.DeliveredFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionPackTest {

    private static final String HEADINGS =
            "code;kind;parent;valid_from;valid_to;successor;name;short_name;aliases;members\n";
    private static final String COMMITTEE =
            "DEPOBR;REGIONAL_AUTHORITY;;2006-01-01;;;Департамент образования;Департамент;Депобр;\n";
    private static final String DIRECTORY = HEADINGS + COMMITTEE
            + "GO01;MUNICIPAL_AUTHORITY;DEPOBR;2006-01-01;;;Примерный городской округ;Примерный округ;;\n"
            + "GRP;GROUP;;2006-01-01;;;руководители органов управления;руководители;;GO01\n";

    @TempDir
    private Path folder;

    @Test
    void aRegionBeginsWithItsOwnBodiesAndTheFederalCalendar() throws IOException {
        RegionPack pack = RegionPack.read(zip(Map.of("directory.csv", DIRECTORY)));

        assertThat(pack.directory().organizations())
                .extracting(Organization::code)
                .containsExactly("DEPOBR", "GO01");
        assertThat(pack.directory().groups())
                .singleElement()
                .extracting(OrganizationGroup::code)
                .isEqualTo("GRP");
        assertThat(pack.calendar()).hasSameSizeAs(CalendarCsv.embedded());
        assertThat(pack.rules()).isEqualTo(ControlRules.regionalOrders());
    }

    @Test
    void rulesAreThoseOfTheRegionWhereItSaysOthers() throws IOException {
        RegionPack pack = RegionPack.read(zip(Map.of(
                "directory.csv", "\uFEFF" + DIRECTORY,
                "calendar.csv",
                        "date,weekday,day_type,moved_from_or_to,title,basis\n"
                                + "2027-05-21,пт,REGIONAL_DAY_OFF,,День области,Закон от 01.02.2026 № 5-ОЗ\n",
                "rules.csv", "nonWorkingDayRule;FOLLOWING\nnoDeadlineTerm;P14D\n\nurgentDays;2\n")));

        assertThat(pack.rules().nonWorkingDayRule()).isEqualTo(NonWorkingDayRule.FOLLOWING);
        assertThat(pack.rules().noDeadlineTerm()).isEqualTo(Period.ofDays(14));
        assertThat(pack.rules().urgentDays()).isEqualTo(2);
        assertThat(pack.rules().operativeDays())
                .isEqualTo(ControlRules.regionalOrders().operativeDays());
    }

    @Test
    void theShippedRegionIsAPackAsAnyOther() throws IOException {
        RegionPack pack = RegionPack.read(zip(Map.of(
                "directory.csv", DeliveredFile.text(StartDirectory.class, "/org/ispolnenie/directory/parties.csv"),
                "calendar.csv",
                        DeliveredFile.text(CalendarCsv.class, "/org/ispolnenie/calendar/calendar-ru-2019-2027.csv"))));

        assertThat(pack.directory().organizations())
                .extracting(Organization::description)
                .hasSameSizeAs(StartDirectory.delivered().organizations());
        assertThat(pack.calendar()).hasSameSizeAs(CalendarCsv.embedded());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            GO01;MUNICIPAL_AUTHORITY;NOBODY;2006-01-01;;;Округ;Округ;;            | «NOBODY» is named and has no row
            GO01;LYCEUM;;2006-01-01;;;Округ;Округ;;                               | line 3 is no party
            GO01;OTHER;;01.01.2006;;;Округ;Округ;;                                | line 3 is no party
            GО01;OTHER;;2006-01-01;;;Округ;Округ;;                                | is no code
            depobr;OTHER;;2006-01-01;;;Округ;Округ;;                              | the code depobr is given twice
            GO01;OTHER;;2006-01-01;;;Округ;Департамента;;                         | «Департамент» is what GO01 is called, too
            GO01;OTHER;;2006-01-01;;;—;Округ;;                                    | GO01, name
            GO01;OTHER;;2006-01-01;2020-12-31;;Округ;Округ;;                      | has a last day and no successor
            GO01;OTHER;;2006-01-01;2020-12-31;DEPOBR;Округ;Округ;;                | does not end on the day before
            S1;SCHOOL;DEPOBR;2006-01-01;;;Школа;Школа;;                           | schools and exam sites are imported later
            GRP;GROUP;;2006-01-01;;;руководители;руководители;;NOBODY             | «NOBODY» is named and has no row
            """)
    void aWrongRowRefusesTheWholePackInOneLine(String row, String told) throws IOException {
        Path pack = zip(Map.of("directory.csv", HEADINGS + COMMITTEE + row + "\n"));
        assertThatThrownBy(() -> RegionPack.read(pack))
                .isInstanceOf(RegionPackException.class)
                .hasMessageContaining("nothing was loaded: directory.csv: ")
                .hasMessageContaining(told)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            rules.csv     | urgentDays;many                    | urgentDays is «many»
            rules.csv     | urgentDay;3                        | «urgentDay;3» is no rule
            rules.csv     | yearlyReport;20.01                 | rules.csv
            rules.csv     | nonWorkingDayRule;LATER            | LATER
            calendar.csv  | 2027-13-01,пт,HOLIDAY,,День,Закон  | calendar.csv: line 1
            people.csv    | login                              | it has a part «people.csv»
            """)
    void aWrongPartIsNamed(String part, String text, String told) throws IOException {
        Path pack = zip(Map.of("directory.csv", DIRECTORY, part, text));
        assertThatThrownBy(() -> RegionPack.read(pack))
                .isInstanceOf(RegionPackException.class)
                .hasMessageContaining(told);
    }

    @Test
    void whatIsNoPackIsNamedAndSaidWhy() throws IOException {
        Path text = Files.writeString(folder.resolve("region.zip"), DIRECTORY);
        assertThatThrownBy(() -> RegionPack.read(text)).hasMessageContaining("it is no ZIP file");
        assertThatThrownBy(() -> RegionPack.read(folder.resolve("nowhere.zip")))
                .isInstanceOf(RegionPackException.class)
                .hasMessageContaining("nowhere.zip");
        assertThatThrownBy(() -> RegionPack.read(zip(Map.of("rules.csv", "urgentDays;2"))))
                .hasMessageContaining("directory.csv is missing");
        assertThatThrownBy(() ->
                        RegionPack.read(zip("directory.csv", DIRECTORY.getBytes(Charset.forName("windows-1251")))))
                .hasMessageContaining("not in UTF-8");
        assertThatThrownBy(() -> RegionPack.read(
                        zip(Map.of("directory.csv", HEADINGS + "GO01;OTHER;;2006-01-01;;;Округ;Округ;;\n"))))
                .hasMessageContaining("REGIONAL_AUTHORITY");
    }

    private Path zip(Map<String, String> parts) throws IOException {
        Path file = Files.createTempFile(folder, "region", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path zip(String part, byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "region", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(bytes);
        }
        return file;
    }
}
