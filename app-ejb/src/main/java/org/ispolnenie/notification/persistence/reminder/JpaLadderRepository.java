package org.ispolnenie.notification.persistence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.notification.domain.reminder.Ladder;
import org.ispolnenie.notification.domain.reminder.LadderRepository;
import org.ispolnenie.notification.domain.reminder.ReminderLadder;

/** The editions of the ladders on JPA; there are a few. */
@ApplicationScoped
public class JpaLadderRepository implements LadderRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Map<String, Ladder> newest() {
        Map<String, Ladder> newest = new HashMap<>();
        em.createQuery(
                        "select l from ReminderLadder l where l.edition ="
                                + " (select max(n.edition) from ReminderLadder n where n.ruleSet = l.ruleSet)",
                        ReminderLadder.class)
                .getResultStream()
                .map(ReminderLadder::ladder)
                .forEach(ladder -> newest.put(ladder.ruleSet(), ladder));
        return newest;
    }

    @Override
    public List<ReminderLadder> editions(String ruleSet) {
        return em.createQuery(
                        "select l from ReminderLadder l where l.ruleSet = :ruleSet order by l.edition desc",
                        ReminderLadder.class)
                .setParameter("ruleSet", ruleSet)
                .getResultList();
    }

    @Override
    public void add(ReminderLadder ladder) {
        em.persist(ladder);
        em.flush();
    }
}
