package org.ispolnenie.audit.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.personal.DataSubject;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.StoredPart;

/**
 * What is recorded of a person. The records name them by the id of the account and stay as they are, addresses included: they
 * are links of the chain, and go with what is older than is kept.
 */
@ApplicationScoped
public class SqlRecordsOfPeople implements PersonalData {

    private static final String DONE =
            """
            select count(*) records, date(min(recorded_at)) first_on, date(max(recorded_at)) last_on
            from audit_entry where account_id = ?
            """;
    private static final String ADDRESSES =
            """
            select address from audit_entry where account_id = ? and address is not null
            group by address order by max(id) desc limit 100
            """;
    private static final String TO_THEM = "select 1 from audit_entry where entity = ? and entity_key = ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<StoredPart> of(DataSubject person) {
        String page = "/audit/trail.xhtml?person=" + URLEncoder.encode(person.login(), StandardCharsets.UTF_8);
        StoredPart done = SqlQuery.of(DONE, person.account())
                .the(
                        dataSource,
                        row -> new StoredPart(
                                Message.of("audit.personal.DONE"),
                                row.number("records"),
                                Stream.of(row.textOrNull("first_on"), row.textOrNull("last_on"))
                                        .filter(Objects::nonNull)
                                        .toList(),
                                page));
        List<String> addresses = SqlQuery.of(ADDRESSES, person.account()).all(dataSource, row -> row.text("address"));
        long toThem = SqlQuery.of(TO_THEM, AuditEntity.ACCOUNT, String.valueOf(person.account()))
                .countOf(dataSource);
        return List.of(
                done,
                StoredPart.listed(Message.of("audit.personal.ADDRESSES"), addresses),
                StoredPart.counted(Message.of("audit.personal.TO_THEM"), toThem));
    }
}
