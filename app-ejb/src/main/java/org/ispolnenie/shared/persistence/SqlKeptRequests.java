package org.ispolnenie.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.personal.DataSubject;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.StoredPart;

/** Requests of programs that are kept for a week with what was answered: they go with their caller. */
@ApplicationScoped
public class SqlKeptRequests implements PersonalData {

    private static final String THEIRS =
            "where substring_index(caller, '>', 1) = ? or substring_index(caller, '>', -1) = ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<StoredPart> of(DataSubject person) {
        long kept = SqlQuery.of("select 1 from idempotent_request " + THEIRS, person.login(), person.login())
                .countOf(dataSource);
        return List.of(StoredPart.counted(Message.of("shared.personal.REQUESTS"), kept));
    }

    @Override
    public void erase(DataSubject person) {
        SqlQuery.of("delete from idempotent_request " + THEIRS, person.login(), person.login())
                .change(dataSource);
    }
}
