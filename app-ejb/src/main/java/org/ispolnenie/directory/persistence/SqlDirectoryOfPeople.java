package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.account.ErasedLogin;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.personal.DataSubject;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;
import org.ispolnenie.shared.service.personal.StoredPart;

/**
 * What the directory keeps about a person beside the account: sessions, addresses they signed in from, a second factor, deputies, the reasons in
 * the history of the account, and the persons in charge of bodies who are they by name or e-mail.
 */
@ApplicationScoped
public class SqlDirectoryOfPeople implements PersonalData {

    private static final String SESSIONS =
            """
            select concat_ws(', ', date(begun_at), address, nullif(browser, '')) place
            from account_session where account_id = ? order by begun_at
            """;
    private static final String ADDRESSES = "select address from known_address where login = ? order by last_at desc";
    private static final String TRIES =
            """
            select (select count(*) from sign_in_tries where login = ?)
                 + (select count(*) from failed_sign_in where login = ?) tries
            """;
    private static final String SECOND_FACTOR = "select count(*) factors from second_factor where account_id = ?";
    private static final String DEPUTIES =
            """
            select concat(p.display_name, ' → ', d.display_name, ' (', s.valid_from, ' – ', s.valid_to, ')') who
            from deputyship s join account p on p.id = s.principal_id join account d on d.id = s.deputy_id
            where s.principal_id = ? or s.deputy_id = ?
            order by s.valid_from, s.id
            """;
    private static final String HISTORY =
            """
            select count(*) acts, coalesce(sum(reason is not null), 0) reasons,
                   date(min(happened_at)) first_on, date(max(happened_at)) last_on
            from account_move where account_id = ?
            """;

    /** The same name is enough in their own body; elsewhere there are others of that name. */
    private static final String IN_CHARGE =
            """
            from person_in_charge c join organization o on o.id = c.organization_id
            where (c.email = ? or c.name = ? and c.organization_id = (select organization_id from account where id = ?))
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @Override
    public List<StoredPart> of(DataSubject person) {
        List<String> sessions = texts(SqlQuery.of(SESSIONS, person.account()), "place");
        List<String> addresses = texts(SqlQuery.of(ADDRESSES, person.login()), "address");
        long tries = SqlQuery.of(TRIES, person.login(), person.login()).the(dataSource, row -> row.number("tries"));
        long factors = SqlQuery.of(SECOND_FACTOR, person.account()).the(dataSource, row -> row.number("factors"));
        List<String> deputies = texts(SqlQuery.of(DEPUTIES, person.account(), person.account()), "who");
        List<String> inCharge = texts(
                SqlQuery.of("select concat(o.short_name, ': ', c.name, ', ', c.post) post")
                        .add(inCharge(person)),
                "post");
        return SqlQuery.of(HISTORY, person.account())
                .the(
                        dataSource,
                        row -> List.of(
                                StoredPart.listed(Message.of("directory.personal.SESSIONS"), sessions),
                                StoredPart.listed(Message.of("directory.personal.ADDRESSES"), addresses),
                                StoredPart.counted(Message.of("directory.personal.TRIES"), tries),
                                StoredPart.counted(Message.of("directory.personal.SECOND_FACTOR"), factors),
                                StoredPart.listed(Message.of("directory.personal.DEPUTIES"), deputies)
                                        .on("/directory/deputies.xhtml"),
                                new StoredPart(
                                        Message.of("directory.personal.HISTORY"),
                                        row.number("acts"),
                                        Stream.of(row.textOrNull("first_on"), row.textOrNull("last_on"))
                                                .filter(Objects::nonNull)
                                                .toList(),
                                        null),
                                StoredPart.counted(Message.of("directory.personal.REASONS"), row.number("reasons")),
                                StoredPart.listed(Message.of("directory.personal.IN_CHARGE"), inCharge)
                                        .on("/directory/organizations.xhtml")));
    }

    private List<String> texts(SqlQuery query, String column) {
        return query.all(dataSource, row -> row.text(column));
    }

    private static SqlQuery inCharge(DataSubject person) {
        return SqlQuery.of(IN_CHARGE, person.email(), person.name(), person.account());
    }

    @Override
    public void erase(DataSubject person) {
        SqlQuery.of("delete from account_session where account_id = ?", person.account())
                .change(dataSource);
        SqlQuery.of("delete from known_address where login = ?", person.login()).change(dataSource);
        SqlQuery.of("delete from sign_in_tries where login = ?", person.login()).change(dataSource);
        SqlQuery.of("delete from failed_sign_in where login = ?", person.login())
                .change(dataSource);
        SqlQuery.of("delete from recovery_code where account_id = ?", person.account())
                .change(dataSource);
        SqlQuery.of("delete from second_factor where account_id = ?", person.account())
                .change(dataSource);
        SqlQuery.of("update account_move set reason = null where account_id = ?", person.account())
                .change(dataSource);
        SqlQuery.of(
                        "update deputyship set reason = null where principal_id = ? or deputy_id = ?",
                        person.account(),
                        person.account())
                .change(dataSource);
        eraseInCharge(person);
    }

    /** What is over goes; whoever is in charge of a body today is named for that, and is taken out where bodies are kept. */
    private void eraseInCharge(DataSubject person) {
        String pseudonym = ErasedLogin.pseudonym(person.account());
        SqlQuery.of("select c.id, c.name, c.organization_id")
                .add(inCharge(person))
                .add("and c.valid_to < ?", LocalDate.now(clock))
                .all(dataSource, row -> new PastPost(row.number("id"), row.text("name"), row.number("organization_id")))
                .forEach(post -> {
                    SqlQuery.of(
                                    "update person_in_charge set name = ?, email = null, phone = null where id = ?",
                                    pseudonym,
                                    post.id())
                            .change(dataSource);
                    SqlQuery.of(
                                    """
                                    update directory_change set what = replace(what, ?, ?)
                                    where organization_id = ? and what like 'directory.change.IN\\_CHARGE%'
                                    """,
                                    post.name(), pseudonym, post.organization())
                            .change(dataSource);
                });
    }

    private record PastPost(long id, String name, long organization) {}

    @Override
    public List<SignatureColumn> signatures() {
        return List.of(
                SignatureColumn.of(Message.of("directory.personal.ACCOUNTS"), "update account_move set person = ?"),
                SignatureColumn.of(Message.of("directory.personal.ERASED"), "update account_erasure set erased_by = ?"),
                SignatureColumn.of(Message.of("directory.personal.NAMED"), "update deputyship set named_by = ?"),
                SignatureColumn.of(Message.of("directory.personal.NAMED"), "update deputyship set revoked_by = ?"),
                SignatureColumn.of(Message.of("directory.personal.BODIES"), "update organization set successor_by = ?"),
                SignatureColumn.of(Message.of("directory.personal.BODIES"), "update organization set changed_by = ?"),
                SignatureColumn.of(Message.of("directory.personal.BODIES"), "update directory_change set person = ?"),
                SignatureColumn.of(
                        Message.of("directory.personal.NAMES"), "update organization_former_name set changed_by = ?"),
                SignatureColumn.of(
                        Message.of("directory.personal.GROUPS"), "update organization_group set changed_by = ?"),
                SignatureColumn.of(
                        Message.of("directory.personal.POSTS"), "update person_in_charge set changed_by = ?"));
    }
}
