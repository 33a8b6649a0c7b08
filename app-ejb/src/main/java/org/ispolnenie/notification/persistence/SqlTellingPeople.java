package org.ispolnenie.notification.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.personal.DataSubject;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;
import org.ispolnenie.shared.service.personal.StoredPart;
import org.jspecify.annotations.Nullable;

/**
 * What people were told and by which mail. A notice holds no address: it is the account's when its turn comes; but what a
 * mail server answers may name it.
 */
@ApplicationScoped
public class SqlTellingPeople implements PersonalData {

    private static final String COUNTS =
            """
            select count(*) notices, coalesce(sum(email_state = ?), 0) sent, coalesce(sum(email_state = ?), 0) waiting,
                   coalesce(sum(email_error is not null), 0) refused
            from notice where account_id = ?
            """;
    private static final String ANSWERS =
            "update notice set email_error = null where account_id = ? and email_error is not null";
    private static final String WAITING =
            "update notice set email_state = ? where account_id = ? and email_state in (?, ?)";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<StoredPart> of(DataSubject person) {
        @Nullable String email = person.email();
        return SqlQuery.of(COUNTS, MailState.SENT, MailState.PENDING, person.account())
                .the(
                        dataSource,
                        row -> List.of(
                                StoredPart.counted(Message.of("notification.personal.NOTICES"), row.number("notices")),
                                new StoredPart(
                                        Message.of("notification.personal.SENT"),
                                        row.number("sent"),
                                        email == null ? List.of() : List.of(email),
                                        "/notification/outbox.xhtml"),
                                StoredPart.counted(Message.of("notification.personal.WAITING"), row.number("waiting"))
                                        .on("/notification/outbox.xhtml"),
                                StoredPart.counted(
                                        Message.of("notification.personal.ANSWERS"), row.number("refused"))));
    }

    @Override
    public void erase(DataSubject person) {
        SqlQuery.of(ANSWERS, person.account()).change(dataSource);
        SqlQuery.of(WAITING, MailState.WITHDRAWN, person.account(), MailState.PENDING, MailState.DEAD)
                .change(dataSource);
    }

    @Override
    public List<SignatureColumn> signatures() {
        return List.of(
                SignatureColumn.of(
                        Message.of("notification.personal.LADDERS"), "update reminder_ladder set made_by = ?"),
                SignatureColumn.of(
                        Message.of("notification.personal.LETTERS"), "update reminder_letter set sent_by = ?"),
                SignatureColumn.of(
                        Message.of("notification.personal.ENGINE"), "update reminder_engine set paused_by = ?"),
                SignatureColumn.of(
                        Message.of("notification.personal.ENGINE"), "update reminder_engine_act set person = ?"),
                SignatureColumn.of(
                        Message.of("notification.personal.TEMPLATES"), "update mail_template set made_by = ?"));
    }
}
