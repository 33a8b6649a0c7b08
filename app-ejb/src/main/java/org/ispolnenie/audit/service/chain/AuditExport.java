package org.ispolnenie.audit.service.chain;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.audit.service.chain.AuditQueries.Asked;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.CsvLine;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.jspecify.annotations.Nullable;

/** Records as lines of a CSV file (RFC 4180), piece by piece, however many there are; that they are taken out is recorded. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditExport {

    /** With the mark by which Excel knows UTF-8. */
    public static final String HEADINGS = "\uFEFFseq,at,person,onBehalfOf,address,action,entity,id,detail,hash\r\n";

    private static final int PIECE = 1_000;

    @Inject
    private AuditQueries records;

    @Inject
    private AuditChain chain;

    /**
     * Lines of the file.
     *
     * @param upTo the number of the last record that was looked at
     */
    public record Piece(String lines, long upTo) {}

    /** Says where the file ends, so that it does end; refuses what cannot be asked for. */
    @Audited(value = "LIST_EXPORTED", of = AuditEntity.AUDIT)
    public long begin(Asked asked) {
        records.after(Long.MAX_VALUE - 1, asked, 1);
        return chain.last().seq();
    }

    /** The lines after a record. */
    public Piece piece(long after, long last, Asked asked) {
        Page<AuditRow> page = records.after(after, asked, PIECE);
        List<AuditRow> rows =
                page.items().stream().filter(row -> row.seq() <= last).toList();
        String lines = rows.stream().map(AuditExport::line).collect(Collectors.joining());
        return new Piece(lines, page.nextCursor() == null ? last : Long.parseLong(page.nextCursor()));
    }

    private static String line(AuditRow row) {
        return CsvLine.of(Stream.of(
                                row.seq(),
                                row.at(),
                                cell(row.person()),
                                cell(row.onBehalfOf()),
                                cell(row.address()),
                                row.action(),
                                row.entity(),
                                cell(row.id()),
                                cell(row.detail()),
                                row.hash())
                        .map(String::valueOf)
                        .toList())
                + "\r\n";
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : text;
    }
}
