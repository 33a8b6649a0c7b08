package org.ispolnenie.shared.persistence;

/**
 * The name behind a recorded signature as a piece of SQL: «deputy (за: principal)» where one stood in for another, the
 * signature itself where its account is gone. It needs no join of its own and two look-ups by unique key.
 */
public final class PersonSql {

    private PersonSql() {}

    /** @param column a column that holds a signature; a constant of the program */
    public static String name(String column) {
        return """
                coalesce((select concat(person.display_name, coalesce(concat(' (за: ', principal.display_name, ')'), ''))
                  from account person
                  left join account principal
                    on locate('>', %1$s) > 0 and principal.login = substring_index(%1$s, '>', -1)
                  where person.login = substring_index(%1$s, '>', 1)), %1$s)
                """
                .formatted(column);
    }
}
