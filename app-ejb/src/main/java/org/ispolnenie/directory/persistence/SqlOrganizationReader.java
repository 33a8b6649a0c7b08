package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.MunicipalityRow;
import org.ispolnenie.directory.service.OrganizationReader;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.directory.service.OrganizationView.Existence;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Organisations by keyset along the index of kind and code, aliases included. */
@ApplicationScoped
public class SqlOrganizationReader implements OrganizationReader {

    private static final int MOST_WORDS = 8;
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private static final String ROWS =
            """
            select o.id, o.version, o.code, o.kind, o.name, o.short_name, p.code parent, o.valid_from, o.valid_to,
                   s.code successor,
                   (select group_concat(a.alias order by a.ordinal separator '\n')
                    from organization_alias a where a.organization_id = o.id) aliases
            from organization o
            left join organization p on p.id = o.parent_id
            left join organization s on s.id = o.successor_id
            where 1 = 1
            """;
    private static final String OF_KIND = "and o.kind = ?";
    private static final String THERE = "and o.valid_from <= ? and (o.valid_to is null or o.valid_to >= ?)";
    private static final String WORD =
            """
            and (o.name like ? or o.short_name like ? or o.code like ?
                 or exists (select 1 from organization_alias a where a.organization_id = o.id and a.alias like ?))
            """;

    private static final String MUNICIPALITIES =
            """
            select m.code, m.name, m.short_name, coalesce(sum(o.kind = ?), 0) schools, coalesce(sum(o.kind = ?), 0) sites
            from organization m
            left join organization o on o.parent_id = m.id and o.kind in (?, ?)
              and o.valid_from <= ? and (o.valid_to is null or o.valid_to >= ?)
            where m.kind = ? and m.valid_from <= ?
            group by m.id, m.code, m.name, m.short_name
            having min(m.valid_to) is null or min(m.valid_to) >= ? or schools + sites > 0
            order by m.code
            """;

    /** A body, then those that passed on to it, the last of them before the day; the parent of a methodical service. */
    private static final String LINE =
            """
            with recursive line (id) as (
              select coalesce(if(b.kind = ?, b.parent_id, null), b.id) from organization b where b.id = ?
              union
              select f.id from line l join organization f on f.successor_id = l.id and f.valid_to < ?
            ) select id from line
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Page<OrganizationView> page(Choice choice, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(ROWS).add(OF_KIND, choice.kind());
        @Nullable LocalDate day = choice.day();
        if (choice.body() != null) {
            query.add("and o.parent_id in").addIn(line(idOf(choice.body()), day));
        }
        if (day != null) {
            query.add(THERE, day, day);
        }
        words(choice.words()).forEach(word -> query.add(WORD, word, word, word, word));
        if (cursor != null) {
            query.add("and o.code > ?", cursor);
        }
        List<OrganizationView> rows =
                query.add("order by o.code limit ?", limit + 1).all(dataSource, SqlOrganizationReader::row);
        return Page.of(rows, limit, OrganizationView::code);
    }

    @Override
    public List<MunicipalityRow> municipalities(LocalDate day) {
        OrganizationKind school = OrganizationKind.SCHOOL;
        OrganizationKind site = OrganizationKind.EXAM_SITE;
        return SqlQuery.of(
                        MUNICIPALITIES,
                        school,
                        site,
                        school,
                        site,
                        day,
                        day,
                        OrganizationKind.MUNICIPAL_AUTHORITY,
                        day,
                        day)
                .all(
                        dataSource,
                        row -> new MunicipalityRow(
                                row.text("code"),
                                row.text("name"),
                                row.text("short_name"),
                                row.number("schools"),
                                row.number("sites")));
    }

    @Override
    public List<OrganizationView> objects(long bodyId, OrganizationKind kind, LocalDate day) {
        return SqlQuery.of(ROWS)
                .add("and o.parent_id in")
                .addIn(line(bodyId, day))
                .add(OF_KIND, kind)
                .add(THERE, day, day)
                .add("order by o.code")
                .all(dataSource, SqlOrganizationReader::row);
    }

    private @Nullable Long idOf(String code) {
        return SqlQuery.of("select id from organization where code = ?", code)
                .one(dataSource, row -> row.number("id"))
                .orElse(null);
    }

    /** @param day null: whenever, so whoever is recorded to pass on has passed on */
    private List<Long> line(@Nullable Long bodyId, @Nullable LocalDate day) {
        return SqlQuery.of(LINE, OrganizationKind.METHODICAL_SERVICE, bodyId, day == null ? END_OF_TIME : day)
                .all(dataSource, row -> row.number("id"));
    }

    /** What is typed into a search field, word by word, as patterns. */
    static Stream<String> words(@Nullable String typed) {
        return typed == null
                ? Stream.of()
                : Stream.of(typed.strip().split("\\s+"))
                        .limit(MOST_WORDS)
                        .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }

    private static OrganizationView row(Row row) {
        @Nullable String aliases = row.textOrNull("aliases");
        return new OrganizationView(
                row.number("id"),
                row.number("version"),
                row.text("code"),
                row.value(OrganizationKind.class, "kind"),
                row.text("name"),
                row.text("short_name"),
                row.textOrNull("parent"),
                new Existence(row.day("valid_from"), row.dayOrNull("valid_to"), row.textOrNull("successor")),
                aliases == null ? List.of() : List.of(aliases.split("\n")));
    }
}
