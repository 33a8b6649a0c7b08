package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.reminder.EngineAct;
import org.ispolnenie.notification.domain.reminder.EngineActs;
import org.ispolnenie.shared.persistence.SqlQuery;

/** What people did to the engine, a row each. */
@ApplicationScoped
public class SqlEngineActs implements EngineActs {

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public void add(EngineAct act) {
        SqlQuery.of(
                        "insert into reminder_engine_act (kind, done_at, person, words) values (?, ?, ?, ?)",
                        act.kind(),
                        act.at(),
                        act.person(),
                        act.words())
                .change(dataSource);
    }
}
