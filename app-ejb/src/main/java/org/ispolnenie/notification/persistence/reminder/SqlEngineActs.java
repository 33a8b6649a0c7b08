package org.ispolnenie.notification.persistence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ispolnenie.notification.domain.reminder.EngineAct;
import org.ispolnenie.notification.domain.reminder.EngineActs;

/** What people did to the engine, a row each. */
@ApplicationScoped
public class SqlEngineActs implements EngineActs {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public void add(EngineAct act) {
        em.createNativeQuery("insert into reminder_engine_act (kind, done_at, person, words) values (?1, ?2, ?3, ?4)")
                .setParameter(1, act.kind().name())
                .setParameter(2, SqlReminderRepository.utc(act.at()))
                .setParameter(3, act.person())
                .setParameter(4, act.words())
                .executeUpdate();
    }
}
