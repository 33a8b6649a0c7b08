package org.ispolnenie.notification.persistence.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.MailTemplate;
import org.ispolnenie.notification.domain.mail.MailTemplateRepository;

/** Editions of templates on JPA. */
@ApplicationScoped
public class JpaMailTemplateRepository implements MailTemplateRepository {

    private static final String NEWEST =
            "select t from MailTemplate t where t.edition = (select max(n.edition) from MailTemplate n"
                    + " where n.kind = t.kind and n.language = t.language)";

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<MailTemplate> newest(NoticeKind kind, String language) {
        return em.createQuery(
                        "select t from MailTemplate t where t.kind = :kind and t.language = :language"
                                + " order by t.edition desc",
                        MailTemplate.class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MailTemplate> newest() {
        return em.createQuery(NEWEST, MailTemplate.class).getResultList();
    }

    @Override
    public void add(MailTemplate template) {
        em.persist(template);
    }
}
