package org.ispolnenie.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ispolnenie.directory.domain.OrganizationKind.EXAM_SITE;
import static org.ispolnenie.directory.domain.OrganizationKind.SCHOOL;
import static org.ispolnenie.shared.service.table.TablesOfTests.csv;
import static org.ispolnenie.shared.service.table.TablesOfTests.workbook;
import static org.ispolnenie.shared.service.table.TablesOfTests.write;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.FieldDifference;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationField;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.body.OpenWork;
import org.ispolnenie.directory.service.body.BodyNames;
import org.ispolnenie.directory.service.body.InMemoryBodies;
import org.ispolnenie.directory.service.importing.ImportStanding;
import org.ispolnenie.directory.service.importing.ListImport;
import org.ispolnenie.directory.service.importing.ListImport.Line;
import org.ispolnenie.directory.service.importing.OrganizationImportService;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationImportServiceTest {

    private static final Instant NOW = Instant.parse("2019-11-01T09:00:00Z");
    private static final String HEADINGS = "Код;Вид;Название;Краткое название;Муниципалитет\n";
    private static final String SCHOOLS = HEADINGS
            + "470301;школа;МОБУ «Волховская СОШ № 1»;СОШ № 1;Волховский район\n"
            + "470302;школа;МОБУ «Волховская гимназия № 3»;;MR03\n"
            + "0101;ППЭ;ППЭ на базе СОШ № 1;ППЭ 0101;волховский муниципальный район ленинградской области\n";

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryBodies bodies = new InMemoryBodies(directory);
    private long open;

    @Test
    void aListIsShownBeforeItIsTaken() {
        ListImport<OrganizationField> shown = preview(SCHOOLS);

        assertThat(shown.count(ImportStanding.NEW)).isEqualTo(3);
        assertThat(shown.sound()).isTrue();
        assertThat(directory.organization("470301")).isEmpty();
        assertThat(shown.lines().get(0).row()).isEqualTo(2);
        assertThat(shown.lines().get(0).changes())
                .contains(new FieldDifference<>(OrganizationField.PARENT, null, "MR03"))
                .contains(new FieldDifference<>(OrganizationField.VALID_FROM, null, "2006-01-01"));
    }

    @Test
    void whatIsTakenStandsInTheDirectoryUnderItsMunicipality() {
        take(SCHOOLS);

        Organization school = organization("470302");
        assertThat(school.kind()).isEqualTo(SCHOOL);
        assertThat(school.parent().map(Organization::code)).contains("MR03");
        assertThat(school.shortName()).isEqualTo("МОБУ «Волховская гимназия № 3»");
        assertThat(school.validFrom()).as("as long as its municipality").isEqualTo(LocalDate.of(2006, 1, 1));
        assertThat(school.changed()).contains(new Act("controller", NOW));
        assertThat(organization("0101").kind()).isEqualTo(EXAM_SITE);
        assertThat(directory.bodies()).noneMatch(body -> body.kind().isObject());
    }

    @Test
    void whatAListBringsAndChangesStandsInTheHistoryOfTheBody() {
        take(SCHOOLS);
        take("код;название\n470301;МОБУ «Волховская школа № 1»\n");
        take(SCHOOLS.replace("СОШ № 1»", "школа № 1»"));

        assertThat(bodies.changes(organization("470301")))
                .allSatisfy(change -> assertThat(change.act()).isEqualTo(new Act("controller", NOW)));
        assertThat(bodies.changes(organization("470301")))
                .extracting(change -> change.what().key())
                .containsExactly(
                        "directory.change.CREATED",
                        "directory.change.CREATED",
                        "directory.change.CREATED",
                        "directory.change.RENAMED");
    }

    @Test
    void aBodyWithOpenWorkIsNotClosedByAList() {
        String closing = "код;название;действует по\nMR03;Волховский муниципальный район;31.12.2019\n";
        String name = organization("MR03").name();
        closing = closing.replace("Волховский муниципальный район", name);
        open = 7;
        assertThat(reason(service(Role.ADMIN).preview(csv(closing), null)))
                .isEqualTo("VALID_TO C2 directory.import.OPEN_WORK|" + name + "|7");
        open = 0;
        assertThat(service(Role.ADMIN).preview(csv(closing), null).sound()).isTrue();
    }

    @Test
    void theSameListAgainBringsNothingNew() {
        take(SCHOOLS);
        ListImport<OrganizationField> again = take(SCHOOLS);

        assertThat(again.count(ImportStanding.SAME)).isEqualTo(3);
        assertThat(again.brings()).isFalse();
    }

    @Test
    void whatHasChangedIsToldFieldByField() {
        take(SCHOOLS);
        ListImport<OrganizationField> shown =
                preview("code;name;validTo\n470301;МОБУ «Волховская школа № 1»;31.08.2026\n");

        assertThat(shown.lines()).singleElement().satisfies(line -> {
            assertThat(line.standing()).isEqualTo(ImportStanding.CHANGED);
            assertThat(line.changes())
                    .containsExactly(
                            new FieldDifference<>(
                                    OrganizationField.NAME, "МОБУ «Волховская СОШ № 1»", "МОБУ «Волховская школа № 1»"),
                            new FieldDifference<>(OrganizationField.VALID_TO, null, "2026-08-31"));
        });
    }

    @Test
    void aColumnTheListDoesNotHaveLeavesItsFieldAsItIs() {
        take("код;вид;название;район;другие названия;действует с;действует по\n"
                + "1;школа;СОШ № 1;MR03;первая школа | опорная школа;01.09.2010;2030-08-31\n");
        take("название;код\nСОШ № 1 имени Героя;1\n");

        Organization school = organization("1");
        assertThat(school.name()).isEqualTo("СОШ № 1 имени Героя");
        assertThat(school.shortName()).isEqualTo("СОШ № 1");
        assertThat(school.aliases()).containsExactly("первая школа", "опорная школа");
        assertThat(school.validFrom()).isEqualTo(LocalDate.of(2010, 9, 1));
        assertThat(school.validTo()).contains(LocalDate.of(2030, 8, 31));
    }

    @Test
    void anEmptyCellOfAColumnTakesAway() {
        take("код;вид;название;район;другие названия;действует по\n1;школа;СОШ № 1;MR03;первая;31.08.2030\n");
        take("код;вид;название;район;другие названия;действует по\n1;школа;СОШ № 1;MR03;;\n");

        assertThat(organization("1").aliases()).isEmpty();
        assertThat(organization("1").validTo()).isEmpty();
    }

    @Test
    void whatAllOrganizationsOfAListAreMayBeSaidBesideIt() {
        ListImport<OrganizationField> taken =
                service(Role.CONTROLLER).take(csv("код;название;район\n1;СОШ № 1;MR03\n"), SCHOOL, null);
        assertThat(taken.sound()).isTrue();
        assertThat(organization("1").kind()).isEqualTo(SCHOOL);
        assertThat(reason(preview("код;название;район\n2;СОШ № 2;MR03\n")))
                .isEqualTo("KIND 2 directory.import.NO_COLUMN|@directory.OrganizationField.KIND");
    }

    @Test
    void oneWrongRowRefusesTheWholeList() {
        assertThatThrownBy(() -> take(SCHOOLS + "470303;школа;СОШ;;Тридевятый район\n"))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.pointer()).isEqualTo("/rows/5/parent");
                            assertThat(error.reason()).hasToString("directory.import.NO_BODY|Тридевятый район");
                        }));
        assertThat(directory.organization("470301")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                ";школа;СОШ;;MR03 → CODE A2 shared.REQUIRED",
                "МR03-1;школа;СОШ;;MR03 → CODE A2 directory.BAD_CODE|МR03-1",
                "1;лицейский класс;СОШ;;MR03 → KIND B2 directory.import.NO_KIND|лицейский класс",
                "1;школа;;;MR03 → NAME C2 shared.REQUIRED",
                "1;школа;—;СОШ;MR03 → NAME C2 shared.NO_WORD",
                "1;школа;СОШ;; → PARENT E2 shared.REQUIRED",
                "1;школа;СОШ;;LOIRO → PARENT E2 directory.NO_MUNICIPALITY|ГАОУ ДПО «Ленинградский областной институт"
                        + " развития образования»",
                "1;OTHER;Дом творчества;;MR03 → KIND B2 directory.import.BY_ADMINISTRATOR"
            })
    void whatIsWrongIsToldByItsCell(String row, String told) {
        ListImport<OrganizationField> shown = preview(HEADINGS + row + "\n");
        assertThat(shown.sound()).isFalse();
        assertThat(reason(shown)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.08.2019", "осенью", "43709", "01.09.19"})
    void whatIsNoDateIsTold(String written) {
        assertThat(reason(preview("код;вид;название;район;действует с\n1;школа;СОШ;MR03;" + written + "\n")))
                .isEqualTo("VALID_FROM E2 shared.NOT_A_DATE|" + written);
    }

    @Test
    void anOrganizationThatEndsBeforeItBeginsIsRefused() {
        assertThat(reason(preview(
                        "код;вид;название;район;действует с;действует по\n1;школа;СОШ;MR03;1.9.2019;1.8.2019\n")))
                .isEqualTo("VALID_TO F2 shared.ENDS_BEFORE_IT_BEGINS");
    }

    @Test
    void aCodeStandsInAListOnceAndKeepsItsKind() {
        assertThat(reason(preview(HEADINGS + "a1;школа;СОШ;;MR03\nA1;школа;СОШ;;MR03\n")))
                .isEqualTo("CODE A3 directory.import.TWICE|A1|2");
        take(SCHOOLS);
        assertThat(reason(preview(HEADINGS + "470301;ППЭ;СОШ;;MR03\n")))
                .isEqualTo("KIND B2 directory.KIND_STAYS|470301");
    }

    @Test
    void headingsNobodyKnowsAreToldAndNothingElseIs() {
        ListImport<OrganizationField> shown = preview("код;вид;название;район;телефон;код\n1;школа;СОШ;MR03;1;2\n");
        assertThat(shown.lines()).isEmpty();
        assertThat(shown.sound()).isFalse();
        assertThat(shown.faults())
                .extracting(fault -> fault.place() + " " + fault.reason())
                .containsExactly("E1 shared.table.UNKNOWN_HEADING|телефон", "F1 shared.table.HEADING_TWICE|код");
        assertThatThrownBy(() -> preview("вид;название\nшкола;СОШ\n")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> preview("код\n1\n")).isInstanceOf(ValidationException.class);
    }

    @Test
    void aWorkbookOfAPortalIsReadWithItsTitleAndItsTypedCells() {
        byte[] file = workbook(sheet -> {
            write(sheet, 0, "Реестр школ Ленинградской области на 01.11.2019");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            write(sheet, 2, "Муниципалитет *", "Код", "Вид", "Наименование:");
            write(sheet, 3, "Лужский р-н", "", "Школа", "МОУ «СОШ № 2»");
            sheet.getRow(3).getCell(1).setCellValue(471202);
            write(sheet, 4, "Гатчинский муниципальный район", "471203", "Школа", "МОУ «СОШ № 3»");
            sheet.getRow(4).createCell(3).setCellFormula("\"МОУ\"&\"СОШ\"");
            write(sheet, 5, "Лужский р-н", "471204", "Школа", "МОУ «СОШ № 4»");
            sheet.getRow(5).setZeroHeight(true);
        });
        ListImport<OrganizationField> shown = service(Role.CONTROLLER).preview(file, null);

        assertThat(shown.lines())
                .extracting(Line::standing)
                .containsExactly(ImportStanding.NEW, ImportStanding.REFUSED, ImportStanding.REFUSED);
        assertThat(shown.lines().get(0).key()).isEqualTo("471202");
        assertThat(shown.lines().get(1).faults().get(0).place()).isEqualTo("D5");
        assertThat(shown.lines().get(1).faults().get(0).reason()).hasToString("shared.table.cell.FORMULA");
        assertThat(shown.lines().get(2).faults().get(0).reason()).hasToString("directory.import.HIDDEN_ROW");
    }

    @Test
    void theNameOfABodyThatHasEndedMeansItsSuccessor() {
        service(Role.CONTROLLER, "2026-01-01T09:00:00Z")
                .take(csv("код;вид;название;район\n1;школа;СОШ;Гатчинский район\n2;школа;СОШ;MR06\n"), null, null);
        assertThat(organization("1").parent().map(Organization::code)).contains("MO06");
        assertThat(organization("2").parent().map(Organization::code)).contains("MR06");
    }

    @Test
    void theAdministratorMayBringBodiesToo() {
        String list = "код;вид;название;вышестоящий\nKOIPO;REGIONAL_AUTHORITY;комитет образования;LOIRO\n";
        assertThat(reason(service(Role.ADMIN).preview(csv(list), null))).isEqualTo("PARENT D2 directory.ABOVE_ITSELF");
        service(Role.ADMIN).take(csv("код;вид;название;вышестоящий\nDT;OTHER;Дом творчества;MR03\n"), null, null);
        assertThat(directory.bodies()).extracting(Organization::code).contains("DT");
    }

    @Test
    void aListedBodyIsNotCalledLikeAnotherOne() {
        assertThat(reason(service(Role.ADMIN)
                        .preview(
                                csv("код;вид;название;другие названия\nDT;OTHER;Дом творчества;Киришский район\n"),
                                null)))
                .isEqualTo("ALIASES D2 directory.NAME_TAKEN|Киришский район|Киришский муниципальный район|MR08");
    }

    @Test
    void theLastDayOfABodyWithASuccessorIsTheSuccessorsToSay() {
        assertThat(reason(service(Role.ADMIN)
                        .preview(csv("код;название;действует по\nMR06;Гатчинский муниципальный район;\n"), null)))
                .isEqualTo("VALID_TO C2 directory.SUCCESSOR_SAYS_WHEN|Гатчинский муниципальный округ");
    }

    private ListImport<OrganizationField> preview(String list) {
        return service(Role.CONTROLLER).preview(csv(list), null);
    }

    private ListImport<OrganizationField> take(String list) {
        return service(Role.CONTROLLER).take(csv(list), null, null);
    }

    private Organization organization(String code) {
        return directory.organization(code).orElseThrow();
    }

    /** The one fault there is: the field, the cell, the reason. */
    private static @Nullable String reason(ListImport<OrganizationField> shown) {
        List<String> faults = shown.lines().stream()
                .flatMap(line -> line.faults().stream())
                .map(fault -> fault.field() + " " + fault.place() + " " + fault.reason())
                .toList();
        return faults.size() == 1 ? faults.get(0) : faults.toString();
    }

    private OrganizationImportService service(Role role) {
        return service(role, NOW.toString());
    }

    private OrganizationImportService service(Role role, String now) {
        String login = role == Role.ADMIN ? "admin" : "controller";
        return Wired.of(
                OrganizationImportService.class,
                directory,
                bodies,
                Wired.of(BodyNames.class, directory, bodies),
                (OpenWork) id -> open,
                CurrentCaller.of(new Caller(login, login, null, Set.of(role))),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    @Test
    void everyKindHasAName() {
        for (OrganizationKind kind : OrganizationKind.values()) {
            ListImport<OrganizationField> shown =
                    service(Role.ADMIN).preview(csv("код;вид;название;район\n1;" + kind + ";СОШ;MR03\n"), null);
            assertThat(shown.sound()).as(kind.name()).isTrue();
        }
    }
}
