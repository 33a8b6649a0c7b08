package org.ispolnenie.directory.domain.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.shared.domain.Act;
import org.junit.jupiter.api.Test;

class MadeUpRegionTest {

    private static final List<Organization> MUNICIPALITIES = StartDirectory.delivered().organizations().stream()
            .filter(body ->
                    body.kind() == OrganizationKind.MUNICIPAL_AUTHORITY && body.existsOn(LocalDate.of(2019, 11, 1)))
            .toList();

    @Test
    void eighteenMunicipalitiesHave330SchoolsAnd120ExamSites() {
        assertThat(MUNICIPALITIES).hasSize(18);
        assertThat(region())
                .filteredOn(one -> one.kind() == OrganizationKind.SCHOOL)
                .hasSize(330);
        assertThat(region())
                .filteredOn(one -> one.kind() == OrganizationKind.EXAM_SITE)
                .hasSize(120);
    }

    @Test
    void whoIsRecordedAsHavingDoneItReadsAsWords() {
        assertThat(MadeUpRegion.PERSON).matches("[А-Я][а-я]+ [а-я]+");
    }

    @Test
    void everyOneIsSoundAndMarkedAsMadeUp() {
        assertThat(region()).allSatisfy(one -> {
            assertThat(one.description().wrongValues()).isEmpty();
            assertThat(one.code()).startsWith("DEMO-");
            assertThat(one.name()).endsWith("(вымышлено)");
            assertThat(one.shortName()).endsWith("(вымышлено)");
        });
        assertThat(region()).extracting(Organization::code).doesNotHaveDuplicates();
    }

    @Test
    void itIsTheSameAtEveryCall() {
        assertThat(region().stream().map(one -> one.code() + one.name()).toList())
                .isEqualTo(region().stream().map(one -> one.code() + one.name()).toList());
    }

    private static List<Organization> region() {
        return MadeUpRegion.objects(MUNICIPALITIES, new Act("test", Instant.EPOCH));
    }
}
