package org.ispolnenie.notification.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ispolnenie.directory.domain.Signature;
import org.ispolnenie.notification.domain.Audience;
import org.ispolnenie.notification.domain.Notice;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One «insert … select» of a notice: a row for every active account it is for and for everyone who stands in for such an
 * account that day. Who has the notice already keeps it: the unique key decides, not a look beforehand.
 */
final class OutboxInsert {

    private static final String COLUMNS =
            """
            insert into notice (account_id, message, dedupe_key, email_id, kind, happened_at, email_next_at,
                                control_point_id, protocol_id)
            select told.account_id, told.message, concat(?, if(told.body = 0, '', concat(':', told.body))), uuid(), ?, ?, ?
            """;
    /** The people themselves, and those who stand in for them: each found by its key, not by looking at all accounts. */
    private static final String READERS =
            """
            from (select reader.id as account_id, words.body, words.message
                  from account a
                  join (select false as stands_in union all select true) way
                  left join deputyship d on way.stands_in and d.principal_id = a.id and d.revoked_at is null
                    and d.valid_from <= ? and d.valid_to >= ?
                  join account reader on reader.id = if(way.stands_in, d.deputy_id, a.id) and reader.active = true
            """;

    private static final String TAIL =
            """
                  group by reader.id, words.body) told
            on duplicate key update dedupe_key = notice.dedupe_key
            """;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private boolean reaching;

    private OutboxInsert() {}

    static OutboxInsert of(Notice notice, LocalDate today) {
        OutboxInsert insert = new OutboxInsert();
        insert.head(notice, today);
        insert.words(notice);
        insert.people(notice.audience());
        insert.add(TAIL);
        return insert;
    }

    private void head(Notice notice, LocalDate today) {
        LocalDateTime at = SqlNoticeRepository.utc(notice.at());
        add(COLUMNS, notice.key(), notice.kind().name(), at, at);
        idOrNull(notice.controlPointId());
        idOrNull(notice.protocolId());
        add(READERS, today, today);
    }

    private void idOrNull(@Nullable Long id) {
        if (id == null) {
            add(", null");
        } else {
            add(", ?", id);
        }
    }

    /** Every body's own words, or the same for all. */
    private void words(Notice notice) {
        add("join (");
        String separator = "";
        for (Map.Entry<Long, Message> words : notice.words().entrySet()) {
            add(
                    separator + "select cast(? as signed) as body, ? as message",
                    words.getKey(),
                    words.getValue().toString());
            separator = "union all ";
        }
        add(") words on words.body in (0, a.organization_id)");
    }

    private void people(Audience audience) {
        Signature author = Signature.parse(audience.person());
        add("where a.active = true and (1 = 0");
        if (!audience.bodies().isEmpty()) {
            reaching = true;
            add(
                    "or a.organization_id in ("
                            + String.join(
                                    ", ", Collections.nCopies(audience.bodies().size(), "?")) + ")",
                    audience.bodies().toArray());
        }
        if (audience.controllers()) {
            reaching = true;
            controllers(audience.notJudging());
        }
        if (audience.administrators()) {
            reaching = true;
            add("or exists (select 1 from account_role r where r.account_id = a.id and r.role = 'ADMIN')");
        }
        add(")");
        for (String login :
                author.principal() == null ? List.of(author.person()) : List.of(author.person(), author.principal())) {
            add("and a.login <> ? and reader.login <> ?", login, login);
        }
        if (audience.colleaguesKnow()) {
            add(
                    "and not exists (select 1 from account author where author.login = ?"
                            + " and author.organization_id in (a.organization_id, reader.organization_id))",
                    author.principal() == null ? author.person() : author.principal());
        }
    }

    /** Those who may judge: neither they nor whom they stand in for belong to the body. */
    private void controllers(@Nullable Long body) {
        add("or (exists (select 1 from account_role r where r.account_id = a.id and r.role = 'CONTROLLER')");
        if (body != null) {
            add("and coalesce(a.organization_id, 0) <> ? and coalesce(reader.organization_id, 0) <> ?", body, body);
        }
        add(")");
    }

    private void add(String piece, Object... values) {
        text.append(piece).append('\n');
        parameters.addAll(Arrays.asList(values));
    }

    boolean reachesAnybody() {
        return reaching;
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }
}
