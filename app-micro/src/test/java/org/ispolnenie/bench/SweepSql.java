package org.ispolnenie.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.notification.domain.reminder.Ladder;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.ispolnenie.notification.domain.reminder.ReminderRole;
import org.ispolnenie.reading.calendar.WorkingCalendar;

/**
 * What a sweep is to write, said by SQL alone: the limit {@code bin/bench} measures beside the engine, and what
 * {@code bin/faults} expects of it. It shares the steps with the product and nothing else: every day has the number of
 * working days up to it, so a step is reached when the numbers of the two days lie that far apart.
 *
 * <p>Its own small tables lie in a schema of their own; the product's are taken from the schema of the connection.
 */
public final class SweepSql {

    /** The schema of the tables made here. */
    public static final String SCHEMA = "ispolnenie_sweep";

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    /** Farther from its date than this a point has the same steps behind it. */
    private static final int REACH = 40;

    private static final String ROLES =
            """
            insert into ispolnenie_sweep.person (role, body, account)
            select 'RESPONSIBLE', a.organization_id, a.id from account a where a.active and a.organization_id is not null
              and exists (select 1 from account_role r where r.account_id = a.id and r.role in ('CONTROLLER', 'EXECUTOR'))
            union all
            select 'HEAD', a.organization_id, a.id from account a
             where a.active and a.heads and a.organization_id is not null
            union all
            select r.role, 0, a.id from account a join account_role r on r.account_id = a.id
             where a.active and r.role in ('CONTROLLER', 'CHAIR')
            union all
            select 'COMMITTEE_HEAD', 0, a.id from account a join organization o on o.id = a.organization_id
             where a.active and a.heads and o.kind = 'REGIONAL_AUTHORITY'
            """;

    /** Whom each body's point concerns, so many working days after its date: of the steps behind it everybody's last. */
    private static final String TOLD =
            """
            insert into ispolnenie_sweep.told (rule_set, held, days, body, recipient, channel, step, urgent, email)
            select t.rule_set, t.held, t.days, t.body, t.recipient, t.channel, t.step, s.urgent, s.email
            from (
              select l.rule_set, h.held, k.days, o.body, p.account recipient, 'NOTICE' channel, max(l.step) step
              from ispolnenie_sweep.ladder l join (select 0 held union select 1) h join (select cast(seq as signed) - %1$d days from seq_0_to_%2$d) k
              join (select distinct body from ispolnenie_sweep.person where role = 'RESPONSIBLE') o
              join ispolnenie_sweep.person p on p.role = l.role and p.body in (0, o.body)
              where l.step <= k.days and not (h.held and (l.step > 0 or k.days > 0))
              group by l.rule_set, h.held, k.days, o.body, p.account
              union all
              select l.rule_set, h.held, k.days, o.body, o.body, 'LETTER', max(l.step)
              from ispolnenie_sweep.ladder l join (select 0 held union select 1) h join (select cast(seq as signed) - %1$d days from seq_0_to_%2$d) k
              join (select distinct p.body from ispolnenie_sweep.person p where p.role = 'RESPONSIBLE' and not exists (
                      select 1 from ispolnenie_sweep.person r join account a on a.id = r.account
                       where r.role = 'RESPONSIBLE' and r.body = p.body and a.email is not null)) o
              where l.role = 'RESPONSIBLE' and l.letter and l.step <= k.days and not (h.held and (l.step > 0 or k.days > 0))
              group by l.rule_set, h.held, k.days, o.body
            ) t join (select distinct rule_set, step, urgent, email from ispolnenie_sweep.ladder) s
                  on s.rule_set = t.rule_set and s.step = t.step
            """
                    .formatted(REACH, 2 * REACH);

    private static final String NEXT =
            """
            insert into ispolnenie_sweep.next_step (rule_set, due, today, next)
            select l.rule_set, d.day, '%1$s', coalesce(min(w.day), '9999-12-31')
            from (select distinct rule_set, step from ispolnenie_sweep.ladder) l
            join ispolnenie_sweep.day d
            left join ispolnenie_sweep.day w on w.number = d.number + l.step and w.working and w.day > '%1$s'
            group by l.rule_set, d.day
            """;

    private static final String POINTS =
            """
            from control_point c straight_join assignment a on a.id = c.assignment_id
            left join controlled_protocol p on p.protocol_id = a.protocol_id
            """;
    private static final String OPEN = " where c.state in ('ON_CONTROL', 'RETURNED') and c.look_again_on <= '%1$s'";

    private static final String REMIND =
            """
            insert ignore into %2$s (work_id, due, step, recipient_id, channel, urgent, email, found_on, found_at)
            select straight_join c.id, c.effective_due, t.step, t.recipient, t.channel, t.urgent, t.email, '%1$s', utc_timestamp(6)
            """
                    + POINTS
                    + """
            join ispolnenie_sweep.day d on d.day = c.effective_due
            join ispolnenie_sweep.told t on t.rule_set = coalesce(p.rule_set, 'REGIONAL_ORDERS')
              and t.held = c.extension_pending and t.days = least(greatest(%3$d - d.number, -%4$d), %4$d)
              and t.body = a.organization_id
            """
                    + OPEN;

    private static final String LOOK_AGAIN =
            """
            update control_point c straight_join assignment a on a.id = c.assignment_id
            left join controlled_protocol p on p.protocol_id = a.protocol_id
            join ispolnenie_sweep.next_step n
              on n.rule_set = coalesce(p.rule_set, 'REGIONAL_ORDERS') and n.due = c.effective_due
            set c.look_again_on = n.next
            """
                    + OPEN;

    private static final String NOTICES =
            """
            insert into notice (account_id, kind, message, control_point_id, happened_at, dedupe_key, email_state,
                                email_next_at, email_id)
            select r.recipient_id, if(max(r.urgent), 'URGENT', 'DIGEST'),
                   concat('notification.DIGEST|', sum(r.due > '%1$s'), '|', sum(r.due = '%1$s'), '|', sum(r.due < '%1$s')),
                   null, utc_timestamp(6), 'DIGEST:%1$s', if(max(r.email), 'PENDING', 'NONE'), utc_timestamp(6), uuid()
            from reminder r where r.message_id is null and r.channel = 'NOTICE' group by r.recipient_id
            """;
    private static final String LETTERS =
            """
            insert into reminder_letter (organization_id, letter_day, made_at)
            select distinct recipient_id, '%1$s', utc_timestamp(6) from reminder where message_id is null
               and channel = 'LETTER'
            """;
    private static final String NOTICED =
            """
            update reminder r join notice n on n.account_id = r.recipient_id and n.dedupe_key = 'DIGEST:%1$s'
            set r.message_id = n.id where r.message_id is null and r.channel = 'NOTICE'
            """;
    private static final String LETTERED =
            """
            update reminder r join reminder_letter l on l.organization_id = r.recipient_id and l.letter_day = '%1$s'
            set r.message_id = l.id where r.message_id is null and r.channel = 'LETTER'
            """;

    private final Connection connection;
    private LocalDate day = FIRST;
    private int number;

    public SweepSql(Connection connection) {
        this.connection = connection;
    }

    /** Works out whom what concerns on a working day, by the calendar known then and the people of now. */
    public void prepare(LocalDate workingDay, Collection<Ladder> ladders) throws SQLException {
        day = workingDay;
        try (Statement sql = connection.createStatement()) {
            sql.execute("create database if not exists " + SCHEMA);
            sql.execute("create or replace table ispolnenie_sweep.day"
                    + " (day date primary key, number int not null, working boolean not null, key (number))");
            sql.execute(
                    "create or replace table ispolnenie_sweep.ladder (rule_set varchar(60), step int, role varchar(20),"
                            + " urgent boolean, email boolean, letter boolean, primary key (rule_set, step, role))");
            sql.execute("create or replace table ispolnenie_sweep.person"
                    + " (role varchar(20), body bigint, account bigint, primary key (role, body, account))");
            sql.execute("create or replace table ispolnenie_sweep.told (rule_set varchar(60), held boolean, days int,"
                    + " body bigint, recipient bigint, channel varchar(10), step int, urgent boolean, email boolean,"
                    + " primary key (rule_set, held, days, body, recipient))");
            sql.execute("create or replace table ispolnenie_sweep.next_step"
                    + " (rule_set varchar(60), due date, today date, next date, primary key (rule_set, due))");
            days();
            steps(ladders);
            sql.execute(ROLES);
            sql.execute(TOLD);
            sql.execute(NEXT.formatted(day));
        }
    }

    private void days() throws SQLException {
        WorkingCalendar calendar = new ProductionCalendar(CalendarCsv.embedded()).knownOn(day);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into ispolnenie_sweep.day values (?, ?, ?)")) {
            int working = 0;
            for (LocalDate each = FIRST; !each.isAfter(LAST); each = each.plusDays(1)) {
                working += calendar.isWorkingDay(each) ? 1 : 0;
                number = each.equals(day) ? working : number;
                insert.setObject(1, each);
                insert.setInt(2, working);
                insert.setBoolean(3, calendar.isWorkingDay(each));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void steps(Collection<Ladder> ladders) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into ispolnenie_sweep.ladder values (?, ?, ?, ?, ?, ?)")) {
            for (Ladder ladder : ladders) {
                for (LadderStep step : ladder.steps()) {
                    for (ReminderRole role : step.to()) {
                        insert.setString(1, ladder.ruleSet());
                        insert.setInt(2, step.offset());
                        insert.setString(3, role.name());
                        insert.setBoolean(4, step.urgent());
                        insert.setBoolean(5, step.email());
                        insert.setBoolean(6, step.letter());
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    /** Writes the steps that are due and not there into a table like {@code reminder}; how many. */
    public int remindInto(String table) throws SQLException {
        return execute(REMIND.formatted(day, table, number, REACH));
    }

    /** Says when the points that are due are to be looked at again. */
    public int lookAgain() throws SQLException {
        return execute(LOOK_AGAIN.formatted(day));
    }

    /** Everybody's one digest, every body's one letter. */
    public int tell() throws SQLException {
        int told = execute(NOTICES.formatted(day)) + execute(LETTERS.formatted(day));
        execute(NOTICED.formatted(day));
        execute(LETTERED.formatted(day));
        return told;
    }

    private int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
