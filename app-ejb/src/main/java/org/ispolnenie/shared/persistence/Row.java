package org.ispolnenie.shared.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result, its columns by their names. What may be null in the database is asked for by the methods that say
 * so; moments are stored in UTC, values of enumerations by their names.
 */
public final class Row {

    private final ResultSet row;

    /** Where the columns stand: each is looked for once in a result, not once in a row. */
    private final Map<String, Integer> places = new HashMap<>();

    @FunctionalInterface
    private interface Column<T extends @Nullable Object> {
        T read(int place) throws SQLException;
    }

    Row(ResultSet row) {
        this.row = row;
    }

    public long number(String column) {
        return given(column, numberOrNull(column));
    }

    public @Nullable Long numberOrNull(String column) {
        return read(column, place -> row.getObject(place, Long.class));
    }

    /** A number that fits an {@code int}: a count, a version of rules, a place. */
    public int count(String column) {
        return Math.toIntExact(number(column));
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return read(column, row::getBigDecimal);
    }

    public String text(String column) {
        return given(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return read(column, row::getString);
    }

    /** The values of an enumeration, by their names with commas between; none where there is nothing. */
    public <E extends Enum<E>> Set<E> values(Class<E> type, String column) {
        return listed(column).map(name -> Enum.valueOf(type, name)).collect(Collectors.toUnmodifiableSet());
    }

    /** What is listed with commas between; nothing where there is nothing. */
    public Stream<String> listed(String column) {
        String names = textOrNull(column);
        return names == null || names.isEmpty() ? Stream.of() : Arrays.stream(names.split(","));
    }

    public boolean is(String column) {
        return read(column, row::getBoolean);
    }

    public LocalDate day(String column) {
        return given(column, dayOrNull(column));
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return read(column, place -> row.getObject(place, LocalDate.class));
    }

    public LocalTime time(String column) {
        return given(column, read(column, place -> row.getObject(place, LocalTime.class)));
    }

    public Instant moment(String column) {
        return given(column, momentOrNull(column));
    }

    public @Nullable Instant momentOrNull(String column) {
        LocalDateTime stored = read(column, place -> row.getObject(place, LocalDateTime.class));
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    public <E extends Enum<E>> E value(Class<E> type, String column) {
        return given(column, valueOrNull(type, column));
    }

    public <E extends Enum<E>> @Nullable E valueOrNull(Class<E> type, String column) {
        String stored = textOrNull(column);
        return stored == null ? null : Enum.valueOf(type, stored);
    }

    private static <T> T given(String column, @Nullable T value) {
        if (value == null) {
            throw new DatabaseException(new SQLException("the column " + column + " is null"));
        }
        return value;
    }

    private <T extends @Nullable Object> T read(String name, Column<T> column) {
        try {
            @Nullable Integer place = places.get(name);
            if (place == null) {
                place = row.findColumn(name);
                places.put(name, place);
            }
            return column.read(place);
        } catch (SQLException failure) {
            throw new DatabaseException(failure);
        }
    }
}
