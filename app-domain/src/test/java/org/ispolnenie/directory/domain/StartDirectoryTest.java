package org.ispolnenie.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartDirectoryTest {

    private static final StartDirectory DELIVERED = StartDirectory.delivered();
    private static final LocalDate MEETING = LocalDate.of(2019, 10, 31);

    @Test
    void theHeadsOfTheMunicipalAuthoritiesOf2019AreEighteen() {
        assertThat(members("GRP_OMSU_HEADS_LO", MEETING)).hasSize(18).contains("MR01", "MR06", "MR17", "GO18");
    }

    @Test
    void aSuccessorTakesTheSeatOfItsPredecessor() {
        List<String> today = members("GRP_OMSU_HEADS_LO", LocalDate.of(2024, 1, 1));

        assertThat(today).hasSize(18).contains("MO06").doesNotContain("MR06");
        assertThat(organization("MR06").successor()).contains(organization("MO06"));
    }

    @Test
    void everyMunicipalityHasAMethodicalService() {
        assertThat(members("GRP_MUNICIPAL_METHOD_SERVICES", MEETING))
                .hasSize(18)
                .contains("MMS-MR01", "MMS-GO18");
        assertThat(organization("MMS-MR03").parent()).contains(organization("MR03"));
    }

    @Test
    void noNameStandsForTwoBodies() {
        assertThat(DELIVERED.organizations().stream().flatMap(organization -> organization.aliases().stream()))
                .doesNotHaveDuplicates();
    }

    private static List<String> members(String group, LocalDate day) {
        return DELIVERED.groups().stream()
                .filter(candidate -> candidate.code().equals(group))
                .flatMap(candidate -> candidate.membersOn(day).stream())
                .map(Organization::code)
                .toList();
    }

    private static Organization organization(String code) {
        return DELIVERED.organizations().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
