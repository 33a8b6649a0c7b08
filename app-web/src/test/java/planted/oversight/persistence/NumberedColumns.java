package planted.oversight.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads columns by their numbers. */
final class NumberedColumns {

    @FunctionalInterface
    interface Reading {
        String of(int column) throws SQLException;
    }

    private NumberedColumns() {}

    static String ofResult(ResultSet row) throws SQLException {
        return row.getString(1) + row.getObject(2, Long.class);
    }

    static Reading asReference(ResultSet row) {
        return row::getString;
    }

    static Object ofTuple(Tuple row) {
        return row.get(0);
    }

    static String ofArray(EntityManager em) {
        return ((Object[]) em.createNativeQuery("select f.id, f.day from calendar_feed f")
                        .getSingleResult())
                [0].toString();
    }

    /** Nor does it help to leave the cast to the compiler. */
    static final class InLambda {

        private InLambda() {}

        static List<String> ofArrays(EntityManager em) {
            return em.createQuery("select f.id, f.day from CalendarFeed f", Object[].class)
                    .getResultStream()
                    .map(row -> row[0].toString())
                    .toList();
        }
    }
}
