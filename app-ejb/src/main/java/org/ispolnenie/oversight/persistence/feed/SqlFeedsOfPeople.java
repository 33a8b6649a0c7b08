package org.ispolnenie.oversight.persistence.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.personal.DataSubject;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.StoredPart;

/** The secret addresses of people's calendars, the revoked ones too: they go with the person. */
@ApplicationScoped
public class SqlFeedsOfPeople implements PersonalData {

    private static final String FEEDS =
            "select date(created_at) made from calendar_feed where account_id = ? order by created_at";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<StoredPart> of(DataSubject person) {
        return List.of(StoredPart.listed(
                Message.of("calendar.personal.FEEDS"),
                SqlQuery.of(FEEDS, person.account()).all(dataSource, row -> row.text("made"))));
    }

    @Override
    public void erase(DataSubject person) {
        SqlQuery.of("delete from calendar_feed where account_id = ?", person.account())
                .change(dataSource);
    }
}
