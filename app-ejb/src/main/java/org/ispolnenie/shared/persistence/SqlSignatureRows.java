package org.ispolnenie.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ispolnenie.shared.service.personal.SignatureColumn;
import org.ispolnenie.shared.service.personal.SignatureRows;

/** No column of signatures has an index: the tables are read from end to end, by id. */
@ApplicationScoped
public class SqlSignatureRows implements SignatureRows {

    private static final int PIECE = 500;
    private static final String SEPARATOR = ">";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    private record SignedRow(long id, String signature) {}

    @Override
    public List<Long> counts(List<SignatureColumn> ofOneTable, String login) {
        SqlQuery query = SqlQuery.of("select");
        for (int i = 0; i < ofOneTable.size(); i++) {
            query.add((i == 0 ? "" : ", ") + "coalesce(sum(")
                    .add(isOf(ofOneTable.get(i), login))
                    .add("), 0) found" + i);
        }
        return query.add("from " + ofOneTable.get(0).table())
                .the(dataSource, row -> IntStream.range(0, ofOneTable.size())
                        .mapToObj(i -> row.number("found" + i))
                        .toList());
    }

    @Override
    public void replace(SignatureColumn column, String login, String pseudonym) {
        long after = Long.MIN_VALUE;
        List<SignedRow> piece;
        do {
            piece = SqlQuery.of("select id, " + column.column() + " signature from " + column.table())
                    .add("where id > ? and", after)
                    .add(isOf(column, login))
                    .add("order by id limit ?", PIECE)
                    .all(dataSource, row -> new SignedRow(row.number("id"), row.text("signature")));
            Map<String, List<Long>> rows = piece.stream()
                    .collect(Collectors.groupingBy(
                            SignedRow::signature, Collectors.mapping(SignedRow::id, Collectors.toList())));
            rows.forEach((signature, ids) -> SqlQuery.of(column.update(), instead(signature, login, pseudonym))
                    .add(" where " + column.column() + " = ? and id in", signature)
                    .addIn(ids)
                    .change(dataSource));
            after = piece.isEmpty() ? after : piece.get(piece.size() - 1).id();
        } while (piece.size() == PIECE);
    }

    private static SqlQuery isOf(SignatureColumn column, String login) {
        return SqlQuery.of(
                "(substring_index(" + column.column() + ", '>', 1) = ? or substring_index(" + column.column()
                        + ", '>', -1) = ?)",
                login,
                login);
    }

    private static String instead(String signature, String login, String pseudonym) {
        return Stream.of(signature.split(SEPARATOR, -1))
                .map(one -> one.equalsIgnoreCase(login) ? pseudonym : one)
                .collect(Collectors.joining(SEPARATOR));
    }
}
