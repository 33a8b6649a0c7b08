package org.ispolnenie.redating.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.ACT;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.APRIL;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.DUE;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.PROPOSED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.redating.service.HitPoint;
import org.ispolnenie.redating.service.RedatingQueries.LostDay;
import org.ispolnenie.redating.service.RedatingQueries.Period;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is hit by acts, as it is listed on MariaDB: the days and the control points due on them. */
class HitPointPersistenceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static ItemsOfALostDay items;

    @BeforeAll
    static void putOnControl() {
        items = ItemsOfALostDay.putOnControl(DATABASE);
    }

    @Test
    void theListRunsAlongItsIndexAndComesInPartsWithoutGapOrOverlap() {
        assertThat(plan(SqlRedatingReader.dueOnQuery(List.of(DUE, DUE.plusDays(1)), 500, null)
                        .toString()))
                .anyMatch(row -> row.contains("control_point_open"));
        List<Long> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<HitPoint.Candidate> page = items.reader().dueOn(List.of(DUE, PROPOSED), 7, cursor);
            page.items().forEach(point -> ids.add(point.id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(items.bodies().size());
        assertThatThrownBy(() -> items.reader().dueOn(List.of(DUE), 7, "x")).isInstanceOf(ValidationException.class);
    }

    @Test
    void theDaysThatActsTookAwayAreListedWithTheirActs() {
        List<LostDay> days = DATABASE.inTransaction(em -> items.queries(em).days(APRIL));

        assertThat(days).hasSize(22);
        assertThat(days.get(0).act()).isEqualTo("Указ Президента РФ от 25.03.2020 № 206");
        assertThat(days.get(21).act()).isEqualTo(ACT);
        assertThatThrownBy(() ->
                        DATABASE.inTransaction(em -> items.queries(em).days(new Period(DUE, DUE.plusYears(4), null))))
                .hasMessageContaining("VALIDATION");
    }

    @SuppressWarnings("unchecked")
    private static List<String> plan(String sql) {
        String explained = "explain " + sql.replace("limit ?", "limit 10").replace("?", "'2020-04-20'");
        return DATABASE.inTransaction(
                em -> ((List<Object[]>) em.createNativeQuery(explained).getResultList())
                        .stream().map(Arrays::toString).toList());
    }
}
