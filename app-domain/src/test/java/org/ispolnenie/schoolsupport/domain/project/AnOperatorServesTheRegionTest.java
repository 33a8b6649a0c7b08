package org.ispolnenie.schoolsupport.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.junit.jupiter.api.Test;

class AnOperatorServesTheRegionTest {

    @Test
    void bodiesOfTheRegionMayAndNothingOfAMunicipality() {
        assertThat(Stream.of(OrganizationKind.values()).filter(AnOperatorServesTheRegion::allows))
                .containsExactly(OrganizationKind.REGIONAL_AUTHORITY, OrganizationKind.REGIONAL_INSTITUTE);
    }
}
