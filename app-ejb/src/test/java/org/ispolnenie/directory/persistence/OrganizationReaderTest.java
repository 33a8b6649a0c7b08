package org.ispolnenie.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.directory.domain.OrganizationKind.EXAM_SITE;
import static org.ispolnenie.directory.domain.OrganizationKind.SCHOOL;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.directory.service.MunicipalityRow;
import org.ispolnenie.directory.service.OrganizationReader.Choice;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Schools and exam sites under the bodies of the delivered directory. */
class OrganizationReaderTest {

    private static final LocalDate FOUNDED = LocalDate.of(2006, 1, 1);
    private static final LocalDate OF_2019 = LocalDate.of(2019, 10, 31);
    private static final LocalDate OF_2024 = LocalDate.of(2024, 6, 1);

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @BeforeAll
    static void load() {
        DATABASE.doInTransaction(em -> {
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            StartDirectory.delivered().organizations().forEach(directory::add);
            add(directory, "S-1", SCHOOL, "МОБУ «Волховская СОШ № 1»", "MR03", FOUNDED);
            add(directory, "S-10", SCHOOL, "МОБУ «Волховская СОШ № 10»", "MR03", OF_2024);
            add(directory, "S-2", SCHOOL, "МБОУ «Гатчинская СОШ № 2»", "MR06", FOUNDED);
            add(directory, "S-3", SCHOOL, "МБОУ «Гатчинский лицей № 3»", "MO06", OF_2024);
            add(directory, "P-1", EXAM_SITE, "ППЭ на базе Волховской СОШ № 1", "MR03", FOUNDED);
        });
    }

    private static void add(
            JpaDirectoryRepository directory,
            String code,
            OrganizationKind kind,
            String name,
            String parent,
            LocalDate from) {
        directory.add(new Organization(
                code,
                kind,
                name,
                name,
                directory.organization(parent).orElseThrow(),
                from,
                code.equals("S-1") ? List.of("первая школа", "школа у 100%-й платины") : List.of()));
    }

    private final SqlOrganizationReader reader = Wired.of(SqlOrganizationReader.class, DATABASE.dataSource());

    @Test
    void schoolsAreNoBodies() {
        DATABASE.doInTransaction(
                em -> assertThat(Wired.of(JpaDirectoryRepository.class, em).bodies())
                        .extracting(Organization::code)
                        .contains("MR03", "MMS-MR03", "KOIPO")
                        .doesNotContain("S-1", "P-1"));
    }

    @Test
    void aMunicipalityHasTheSchoolsOfADay() {
        assertThat(codes(reader.objects(id("MR03"), SCHOOL, OF_2019))).containsExactly("S-1");
        assertThat(codes(reader.objects(id("MR03"), SCHOOL, OF_2024))).containsExactly("S-1", "S-10");
        assertThat(codes(reader.objects(id("MR03"), EXAM_SITE, OF_2024))).containsExactly("P-1");
    }

    @Test
    void aMethodicalServiceHasThoseOfItsMunicipality() {
        assertThat(codes(reader.objects(id("MMS-MR03"), SCHOOL, OF_2024))).containsExactly("S-1", "S-10");
    }

    @Test
    void aBodyOfTheRegionHasNoneOfItsOwn() {
        assertThat(reader.objects(id("LOIRO"), SCHOOL, OF_2024)).isEmpty();
    }

    @Test
    void whoeverTakesOverHasTheSchoolsThatStillStandUnderTheFormerBody() {
        assertThat(codes(reader.objects(id("MR06"), SCHOOL, OF_2019))).containsExactly("S-2");
        assertThat(codes(reader.objects(id("MO06"), SCHOOL, OF_2019))).isEmpty();
        assertThat(codes(reader.objects(id("MO06"), SCHOOL, OF_2024))).containsExactly("S-2", "S-3");
        assertThat(codes(list(new Choice(SCHOOL, "MO06", null, null)))).containsExactly("S-2", "S-3");
    }

    @Test
    void aListIsNarrowedByWordsOfItsNames() {
        assertThat(codes(list(new Choice(SCHOOL, null, "гатчинск", null)))).containsExactly("S-2", "S-3");
        assertThat(codes(list(new Choice(SCHOOL, null, "№ ЛИЦЕЙ", null)))).containsExactly("S-3");
        assertThat(codes(list(new Choice(SCHOOL, null, "первая", null)))).containsExactly("S-1");
        assertThat(codes(list(new Choice(SCHOOL, null, "100%-й", null)))).containsExactly("S-1");
        assertThat(list(new Choice(SCHOOL, null, "%", OF_2019))).hasSize(1);
        assertThat(list(new Choice(SCHOOL, null, "_", null))).isEmpty();
        assertThat(codes(list(new Choice(SCHOOL, null, "s-10", null)))).containsExactly("S-10");
    }

    @Test
    void aListGoesOnWhereItsPartEnded() {
        Choice schools = new Choice(SCHOOL, null, null, null);
        Page<OrganizationView> first = reader.page(schools, 2, null);
        assertThat(codes(first.items())).containsExactly("S-1", "S-10");
        Page<OrganizationView> second = reader.page(schools, 2, first.nextCursor());
        assertThat(codes(second.items())).containsExactly("S-2", "S-3");
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void anUnknownBodyHasNothing() {
        assertThat(list(new Choice(SCHOOL, "MR99", null, null))).isEmpty();
    }

    @Test
    void aSchoolIsToldWithItsNamesAndItsMunicipality() {
        OrganizationView school =
                list(new Choice(SCHOOL, "MR03", "первая", null)).get(0);
        assertThat(school.aliases()).containsExactly("первая школа", "школа у 100%-й платины");
        assertThat(school.parent()).isEqualTo("MR03");
        assertThat(school.existsOn(OF_2019)).isTrue();
    }

    @Test
    void municipalitiesAreToldWithHowMuchLiesUnderThem() {
        assertThat(reader.municipalities(OF_2024))
                .hasSize(19)
                .contains(
                        new MunicipalityRow("MR03", "Волховский муниципальный район", "Волховский район", 2, 1),
                        new MunicipalityRow("MR01", "Бокситогорский муниципальный район", "Бокситогорский район", 0, 0))
                .as("one that has ended and still has a school")
                .anySatisfy(row -> assertThat(row.code()).isEqualTo("MR06"));
        assertThat(reader.municipalities(OF_2019))
                .extracting(MunicipalityRow::code)
                .hasSize(18)
                .doesNotContain("MO06");
    }

    private List<OrganizationView> list(Choice choice) {
        return reader.page(choice, 500, null).items();
    }

    private long id(String code) {
        return DATABASE.inTransaction(em -> Wired.of(JpaDirectoryRepository.class, em)
                .organization(code)
                .orElseThrow()
                .id());
    }

    private static List<String> codes(List<OrganizationView> rows) {
        return rows.stream().map(OrganizationView::code).toList();
    }
}
