package org.ispolnenie.notification.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.Signature;
import org.ispolnenie.notification.domain.Audience;
import org.ispolnenie.notification.domain.Notice;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * One «insert … select» of a notice: a row for every active account it is for and for everyone who stands in for such an
 * account that day. Who has the notice already keeps it: the unique key decides, not a look beforehand.
 */
final class OutboxInsert {

    private static final String COLUMNS =
            """
            insert into notice (account_id, message, dedupe_key, email_id, kind, happened_at, email_next_at,
                                control_point_id, protocol_id, work_place)
            select told.account_id, told.message, concat(?, if(told.body = 0, '', concat(':', told.body))), uuid(), ?, ?, ?, ?, ?,
                   ?
            """;
    /** The people themselves, and those who stand in for them: each found by its key, not by looking at all accounts. */
    private static final String READERS =
            """
            from (select reader.id as account_id, words.body, words.message
                  from account_view a
                  join (select false as stands_in union all select true) way
                  left join deputyship_view d on way.stands_in and d.principal_id = a.id and d.revoked_at is null
                    and d.valid_from <= ? and d.valid_to >= ?
                  join account_view reader on reader.id = if(way.stands_in, d.deputy_id, a.id) and reader.active = true
            """;

    private static final String HAS_ROLE =
            "exists (select 1 from account_role_view r where r.account_id = a.id and r.role = ?)";
    private static final String TAIL =
            """
                  group by reader.id, words.body) told
            on duplicate key update dedupe_key = notice.dedupe_key
            """;

    private final SqlQuery insert;
    private boolean reaching;

    private OutboxInsert(SqlQuery head) {
        insert = head;
    }

    /** Empty where the notice is for nobody. */
    static Optional<SqlQuery> of(Notice notice, LocalDate today) {
        OutboxInsert insert = new OutboxInsert(head(notice, today));
        insert.words(notice);
        insert.people(notice.audience());
        insert.insert.add(TAIL);
        return insert.reaching ? Optional.of(insert.insert) : Optional.empty();
    }

    private static SqlQuery head(Notice notice, LocalDate today) {
        return SqlQuery.of(
                        COLUMNS,
                        notice.key(),
                        notice.kind(),
                        notice.at(),
                        notice.at(),
                        notice.controlPointId(),
                        notice.protocolId(),
                        notice.workPlace() == null ? null : notice.workPlace().toString())
                .add(READERS, today, today);
    }

    /** Every body's own words, or the same for all. */
    private void words(Notice notice) {
        insert.add("join (");
        String separator = "";
        for (Map.Entry<Long, Message> words : notice.words().entrySet()) {
            insert.add(
                    separator + "select cast(? as signed) as body, ? as message",
                    words.getKey(),
                    words.getValue().toString());
            separator = "union all ";
        }
        insert.add(") words on words.body in (0, a.organization_id)");
    }

    private void people(Audience audience) {
        Signature author = Signature.parse(audience.person());
        insert.add("where a.active = true and (1 = 0");
        if (!audience.bodies().isEmpty()) {
            reaching = true;
            insert.add("or a.organization_id in").addIn(audience.bodies());
        }
        if (!audience.logins().isEmpty()) {
            reaching = true;
            insert.add("or a.login in").addIn(audience.logins());
        }
        if (audience.controllers()) {
            reaching = true;
            controllers(audience.notJudging());
        }
        if (audience.administrators()) {
            reaching = true;
            insert.add("or").add(HAS_ROLE, Role.ADMIN);
        }
        insert.add(")");
        for (String login :
                author.principal() == null ? List.of(author.person()) : List.of(author.person(), author.principal())) {
            insert.add("and a.login <> ? and reader.login <> ?", login, login);
        }
        if (audience.colleaguesKnow()) {
            insert.add(
                    "and not exists (select 1 from account_view author where author.login = ?"
                            + " and author.organization_id in (a.organization_id, reader.organization_id))",
                    author.principal() == null ? author.person() : author.principal());
        }
    }

    /** Those who may judge: neither they nor whom they stand in for belong to the body. */
    private void controllers(@Nullable Long body) {
        insert.add("or (").add(HAS_ROLE, Role.CONTROLLER);
        if (body != null) {
            insert.add(
                    "and coalesce(a.organization_id, 0) <> ? and coalesce(reader.organization_id, 0) <> ?", body, body);
        }
        insert.add(")");
    }
}
